package org.backlot.conflict;

import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.backlot.graph.Moment;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/** Pages of conflicts, with the filter and the orders that all of their lists take. */
public final class ConflictPages {
    /** How their lists describe the filter. */
    public static final String WHERE = "Only those to which all of these apply.";

    /** How their lists describe the order. */
    public static final String ORDER = "In which order; by the subject to which they belong when absent.";

    private ConflictPages() {}

    /**
     * Of conflicts that have been found.
     *
     * @param allCompared tells whether every two statements were compared, if somebody asks
     */
    public static ConflictConnection of(
            Collection<ConflictAt> found,
            Moment moment,
            @Nullable ConflictFilter where,
            @Nullable ConflictOrder orderBy,
            BooleanSupplier allCompared,
            PageRequest request) {
        KeyOrder<ConflictAt> order = ConflictOrder.of(orderBy);
        ConflictSelection wanted = new ConflictSelection(moment, where);
        return new ConflictConnection(
                Page.of(SortedLists.sort(List.copyOf(found), order.key()), order, wanted, request), allCompared);
    }

    /** Of those that a walk finds: no further than it has to go. */
    static ConflictConnection of(ConflictWalk walk, @Nullable ConflictOrder orderBy, PageRequest request) {
        return new ConflictConnection(
                Page.of(walk, ConflictOrder.of(null), ConflictOrder.of(orderBy), request), walk::isThorough);
    }
}
