package org.backlot.division;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.backlot.graph.SubjectKey;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Divisions by id and slug, and at a moment. */
@GraphQLApi
public class DivisionQueries {
    private final Snapshots snapshots;

    DivisionQueries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Query
    @Description("A division by id or by slug, exactly one of them; null when there is none.")
    public Division division(
            @Nullable @Id @Description("Its global id.") String id, @Nullable @Description("Its slug.") String slug) {
        return SubjectKey.find(snapshots.graph(), id, slug) instanceof Division found ? found : null;
    }

    @Description("What was so of it at a moment; today, by all that is known, where nothing else is said.")
    public DivisionAt at(
            @Source Division division,
            @Nullable @Description("World: the day asked about; today when absent.") LocalDate asOf,
            @Nullable @Description("Reported: only what a reader could know by then; no bound when absent.")
                    Instant reportedBy,
            @Nullable @Description("Recorded: only what this database knew by then; no bound when absent.")
                    Instant recordedBy) {
        return division.at(snapshots.current().moment(asOf, reportedBy, recordedBy));
    }

    @Description("What is so of it today, by all that is known: at without arguments.")
    public DivisionAt now(@Source Division division) {
        return division.at(snapshots.current().now());
    }
}
