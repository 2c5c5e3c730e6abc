package org.backlot.change;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.Graph;
import org.backlot.limits.Cost;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
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
    @Description(
            "The feed of changes, from the beginning or after a cursor: everything that was recorded, taken back,"
                    + " corrected or merged, in order and without gaps. Whoever passes on the last cursor each time misses"
                    + " nothing and gets nothing twice. It has one order, that of recording, which can be read from either end.")
    @Cost(weight = 20)
    public ChangeConnection changes(
            @Nullable @Description("Only those to which all of these apply.") ChangeFilter where, Paging paging) {
        PageRequest request = paging.request();
        Graph graph = snapshots.graph();
        ChangeFilter filter = where == null ? ChangeFilter.NONE : where;
        ChangePosition end = ChangePosition.endOf(graph.sequence());
        List<ChangeEntry> entries = log.between(
                begin(request, filter),
                end(request, filter, end),
                filter.wanted(),
                request.size() + 1,
                request.backward());
        boolean more = entries.size() > request.size();
        List<Change> changes = entries
                .subList(
                        more && request.backward() ? 1 : 0,
                        more && !request.backward() ? request.size() : entries.size())
                .stream()
                .map(entry -> new Change(graph, entry))
                .toList();
        boolean previous = request.backward() ? more : request.after() != null;
        boolean next = request.backward() ? request.before() != null : more;
        return new ChangeConnection(
                Page.found(changes, change -> change.entry().position().key(), previous, next, () -> {
                    throw new UnsupportedOperationException("nobody asks how long the feed is");
                }),
                Page.cursor(end.key()));
    }

    private ChangePosition begin(PageRequest request, ChangeFilter filter) {
        ChangePosition after = ChangePosition.of(request.after(), "after", ChangePosition.BEGINNING);
        return filter.recordedFrom() == null
                ? after
                : after.orLater(ChangePosition.endOf(log.lastBefore(filter.recordedFrom(), false)));
    }

    private ChangePosition end(PageRequest request, ChangeFilter filter, ChangePosition end) {
        ChangePosition before =
                ChangePosition.of(request.before(), "before", end).orEarlier(end);
        return filter.recordedUntil() == null
                ? before
                : before.orEarlier(ChangePosition.endOf(log.lastBefore(filter.recordedUntil(), true)));
    }
}
