package org.backlot.difference;

import java.util.List;
import java.util.Set;
import org.backlot.graph.ClaimKind;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;

/** Whose relations are compared. */
sealed interface Scope permits Scope.Gathered, StoreScope {

    /** A page of the changes that are wanted, without touching relations of other kinds than are asked for. */
    Page<RelationChange> page(Span span, RelationChangeSelection wanted, PageRequest request);

    /** A scope so narrow that all of its strands are gathered before they are compared. */
    sealed interface Gathered extends Scope permits SubjectScope, UnitTreeScope, AnnouncementScope {

        /** The strands of these kinds in the order of their keys. */
        List<Strand> strands(Span span, Set<ClaimKind> kinds);

        @Override
        default Page<RelationChange> page(Span span, RelationChangeSelection wanted, PageRequest request) {
            List<RelationChange> changes =
                    wanted.changes(strands(span, wanted.kinds()), span).toList();
            return Page.of(changes, change -> change.strand().key(), request);
        }
    }
}
