package org.backlot.ledger;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Which subject stands for which duplicate. Rows keep the numbers that they were recorded with; as they become records
 * each number gives way to that of the subject that stands for it, so the graph knows no duplicates.
 */
final class Mergers {
    private final Map<Long, Long> into = new HashMap<>();

    private Mergers() {}

    /** All that were recorded up to a recording. */
    static Mergers load(StatelessSession session, long upTo) {
        Mergers mergers = new Mergers();
        session.createSelectionQuery("from MergerRow where recording <= :last", MergerRow.class)
                .setParameter("last", upTo)
                .getResultList()
                .forEach(row -> mergers.into.put(row.subject, row.intoSubject));
        return mergers;
    }

    boolean isDuplicate(long subject) {
        return into.containsKey(subject);
    }

    /** The number of the subject that stands for this one: mostly itself. */
    long of(long subject) {
        long standing = subject;
        for (Long next = into.get(standing); next != null; next = into.get(standing)) {
            standing = next;
        }
        return standing;
    }

    private @Nullable Long of(@Nullable Long subject) {
        return subject == null ? null : Long.valueOf(of(subject.longValue()));
    }

    ClaimRow applyTo(ClaimRow row) {
        row.subject = of(row.subject);
        row.announcement = of(row.announcement);
        row.organization = of(row.organization);
        row.post = of(row.post);
        row.manager = of(row.manager);
        row.whole = of(row.whole);
        row.owned = of(row.owned);
        return row;
    }
}
