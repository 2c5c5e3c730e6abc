package org.backlot.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What came of a dossier. */
@Description("What came of a dossier. All of it is recorded, or nothing.")
public record ImportDossierPayload(
        @Description("Why nothing was recorded, all reasons at once; empty if it went well.")
        List<@NonNull UserError> userErrors,

        @Description("Whether something was recorded. False if there are reasons against it, if all of it was on record"
                + " already, and in a dry run.")
        boolean recorded,

        @Description("What it changed, or would change, in a line each, in the order of recording.")
        List<@NonNull String> changes,

        @Description("How much that is, sort by sort.") List<@NonNull RecordCount> counts,

        @Nullable
        @Description("The sequence number of the graph that has all of it, which is the one of this answer;"
                + " null if nothing was recorded.")
        Long sequence,

        @Nullable @Description("What came with the input.") String clientMutationId) {

    public ImportDossierPayload {
        userErrors = List.copyOf(userErrors);
        changes = List.copyOf(changes);
        counts = List.copyOf(counts);
    }
}
