package org.backlot.submission;

import java.util.ArrayList;
import java.util.List;
import org.backlot.dossier.Outcome;
import org.eclipse.microprofile.graphql.Description;

/** How many of a sort a dossier has. */
@Description("How many of a sort a dossier has.")
public record RecordCount(
        @Description("What they are.") Outcome.Sort sort,

        @Description("How many are added.") int added,

        @Description("How many were on record already, with the same content.")
        int known) {

    /** Those of which there is any. */
    static List<RecordCount> of(Outcome outcome) {
        List<RecordCount> counts = new ArrayList<>();
        for (Outcome.Sort sort : Outcome.Sort.values()) {
            if (outcome.added(sort) + outcome.known(sort) > 0) {
                counts.add(new RecordCount(sort, outcome.added(sort), outcome.known(sort)));
            }
        }
        return counts;
    }
}
