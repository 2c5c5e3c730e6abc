package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.graph.Moment;
import org.backlot.snapshot.Snapshot;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A day of the world and how far the knowledge about it reaches. */
@Input("ContextInput")
@Description("A day of the world and how far the knowledge about it reaches.")
public record ContextInput(
        @Nullable @Description("World: the day asked about; today when absent.")
        LocalDate asOf,

        @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
        Instant reportedBy,

        @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
        Instant recordedBy) {

    Moment in(Snapshot snapshot) {
        return snapshot.moment(asOf, reportedBy, recordedBy);
    }
}
