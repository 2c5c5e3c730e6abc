package org.backlot.difference;

import java.util.List;
import java.util.Set;
import org.backlot.graph.ClaimKind;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/** Whose relations are compared. */
sealed interface Scope permits Scope.Gathered, StoreScope {

    /** A page of the changes that are wanted, without touching relations of other kinds than are asked for. */
    Page<RelationChange> page(
            Span span, RelationChangeSelection wanted, @Nullable RelationChangeOrder orderBy, PageRequest request);

    /** A scope so narrow that all of its strands are gathered before they are compared. */
    sealed interface Gathered extends Scope permits SubjectScope, UnitTreeScope, AnnouncementScope {

        /** The strands of these kinds in the order of their keys. */
        List<Strand> strands(Span span, Set<ClaimKind> kinds);

        @Override
        default Page<RelationChange> page(
                Span span, RelationChangeSelection wanted, @Nullable RelationChangeOrder orderBy, PageRequest request) {
            KeyOrder<RelationChange> order = RelationChangeOrder.of(orderBy, change -> "");
            List<RelationChange> changes =
                    wanted.changes(strands(span, wanted.kinds()), span).toList();
            return Page.of(SortedLists.sort(changes, order.key()), order, change -> true, request);
        }
    }
}
