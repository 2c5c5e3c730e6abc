package org.backlot.naming;

import java.util.List;
import java.util.function.Function;
import org.backlot.graph.SubjectAt;
import org.backlot.graph.SubjectAtConnection;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.SortedLists;
import org.jspecify.annotations.Nullable;

/** Pages of subjects at a moment, with the filter and the orders that all of their lists take. */
public final class SubjectPages {
    private SubjectPages() {}

    /** @param listed the key by which the list stands by itself, distinct for each */
    public static SubjectAtConnection of(
            List<SubjectAt> subjects,
            Function<SubjectAt, String> listed,
            @Nullable SubjectAtFilter where,
            @Nullable SubjectAtOrder orderBy,
            PageRequest request) {
        SubjectAtFilter filter = where == null ? SubjectAtFilter.NONE : where;
        SubjectAtOrder given = orderBy == null ? SubjectAtOrder.USUAL : orderBy;
        KeyOrder<SubjectAt> order =
                KeyOrder.of(given.field().name(), given.field().key(listed), given.direction());
        return new SubjectAtConnection(
                Page.of(SortedLists.sort(subjects, order.key()), order, filter::admits, request));
    }
}
