package org.backlot.timeline;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.backlot.graph.ClaimKind;
import org.backlot.time.FuzzyDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which of the events of a timeline are wanted: those to which all conditions apply that are given. */
@Input("TimelineEventFilter")
@Description(
        "Which of the events of a timeline are wanted: those to which all conditions apply that are given. What the"
                + " timeline leaves out by its own filter is not among them.")
public record TimelineEventFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull EventKind> kinds,

        @Nullable @Description("Told by a claim of one of these kinds.")
        List<@NonNull ClaimKind> relations,

        @Nullable
        @Description("Only what can have happened on this day or later; what has no date is not touched by it.")
        LocalDate from,

        @Nullable @Description("Only what can have happened on this day or earlier.")
        LocalDate to) {

    static final TimelineEventFilter NONE = new TimelineEventFilter(null, null, null, null);

    boolean admits(TimelineEvent event) {
        FuzzyDate date = event.date();
        return (kinds == null || kinds.contains(event.kind()))
                && (relations == null || event.claims().stream().anyMatch(claim -> relations.contains(claim.kind())))
                && (from == null || date == null || !date.surelyBefore(from))
                && (to == null || date == null || !date.surelyAfter(to));
    }
}
