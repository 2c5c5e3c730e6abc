package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which events of a timeline are wanted: those to which all conditions apply that are given. */
@Input("TimelineFilter")
@Description("Which events of a timeline are wanted: those to which all conditions apply that are given.")
public record TimelineFilter(
        @Nullable @Description("Of one of these kinds; all but REPORTED when absent.")
        List<@NonNull EventKind> kinds,

        @Nullable @Description("Told by claims of one of these kinds; no others are looked at.")
        List<@NonNull ClaimKind> relations,

        @Nullable
        @Description("Only what can have happened on this day or later. Undated events are in a lane of their own and"
                + " are not touched by this.")
        LocalDate from,

        @Nullable @Description("Only what can have happened on this day or earlier.")
        LocalDate to) {

    static final TimelineFilter NONE = new TimelineFilter(null, null, null, null);

    boolean wants(EventKind kind) {
        return kinds == null ? kind != EventKind.REPORTED : kinds.contains(kind);
    }

    boolean wants(ClaimKind relation) {
        return relations == null || relations.contains(relation);
    }

    boolean wants(FuzzyDate date) {
        return (from == null || !date.surelyBefore(from)) && (to == null || !date.surelyAfter(to));
    }
}
