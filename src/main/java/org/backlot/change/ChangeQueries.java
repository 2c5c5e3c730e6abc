package org.backlot.change;

import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import org.backlot.graph.Graph;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What changed since a reader last looked. */
@GraphQLApi
public class ChangeQueries {
    private final Snapshots snapshots;
    private final ChangeLog log;

    ChangeQueries(Snapshots snapshots, ChangeLog log) {
        this.snapshots = snapshots;
        this.log = log;
    }

    @Query
    @Description("The feed of changes, from the beginning or after a cursor: everything that was recorded, taken back,"
            + " corrected or merged, in order and without gaps. Whoever passes on the last cursor each time misses"
            + " nothing and gets nothing twice.")
    public ChangeConnection changes(
            @Nullable @Description("Only those after this cursor; from the beginning when absent.") String after,
            @Nullable @Description("At most so many: 20 when absent, 200 at the most.") Integer first,
            @Nullable @Description("Only of these kinds; of all when absent.") List<@NonNull ChangeKind> kinds) {
        PageRequest request = PageRequest.of(first, after, null, null);
        Graph graph = snapshots.graph();
        List<Change> changes = log
                .after(
                        ChangePosition.of(request.after(), "after"),
                        graph.sequence(),
                        kinds == null ? Arrays.asList(ChangeKind.values()) : kinds,
                        request.size() + 1)
                .stream()
                .map(entry -> new Change(graph, entry))
                .toList();
        return new ChangeConnection(
                Page.of(changes, change -> change.entry().position().key(), request),
                Page.cursor(ChangePosition.endOf(graph.sequence()).key()));
    }
}
