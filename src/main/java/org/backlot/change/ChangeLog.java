package org.backlot.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The changes as PostgreSQL has them: one statement a page, which touches the entries of that page and no more, however
 * long the feed is.
 */
@ApplicationScoped
class ChangeLog {
    private final StatelessSession session;

    ChangeLog(StatelessSession session) {
        this.session = session;
    }

    /**
     * What was recorded between two places in the feed, in its order: the first so many, or the last.
     *
     * @param most how many entries at the most
     * @param backward whether the last of them are meant
     */
    List<ChangeEntry> between(
            ChangePosition after, ChangePosition before, Collection<ChangeKind> kinds, int most, boolean backward) {
        if (kinds.isEmpty() || most == 0) {
            return List.of();
        }
        Set<ChangeKind> wanted = EnumSet.copyOf(kinds);
        String way = backward ? " desc" : "";
        String union = wanted.stream()
                .map(kind -> "(" + rows(kind) + " order by 1" + way + ", 3" + way + " limit :most)")
                .collect(Collectors.joining(" union all "));
        return QuarkusTransaction.requiringNew().call(() -> {
            NativeQuery<Tuple> query = session.createNativeQuery(
                            "select c.recording, c.kind, c.number, c.other, c.reason, r.recorded_at from (" + union
                                    + ") as c join recording as r on r.sequence = c.recording order by c.recording"
                                    + way + ", c.kind" + way + ", c.number" + way + " limit :most",
                            Tuple.class)
                    .setParameter("after", after.recording())
                    .setParameter("before", before.recording())
                    .setParameter("most", most);
            wanted.forEach(kind -> query.setParameter("above" + kind.ordinal(), bound(kind, after))
                    .setParameter("below" + kind.ordinal(), bound(kind, before)));
            List<ChangeEntry> entries = new ArrayList<>(most);
            query.getResultList().forEach(row -> entries.add(entry(row)));
            if (backward) {
                Collections.reverse(entries);
            }
            return entries;
        });
    }

    /**
     * The last recording before a time, or at it; 0 when there is none. Recordings have the numbers from 1 without a gap,
     * each later than the one before, so a few are looked at, each by its number.
     */
    long lastBefore(Instant time, boolean including) {
        String passed = "(select r.recorded_at " + (including ? "<=" : "<")
                + " :time from recording as r where r.sequence = (low + high + 1) / 2)";
        String halves =
                "with recursive part(low, high) as (select cast(0 as bigint), coalesce(max(sequence), 0) from recording"
                        + " union all select case when " + passed
                        + " then (low + high + 1) / 2 else low end, case when " + passed
                        + " then high else (low + high + 1) / 2 - 1 end from part where low < high)"
                        + " select low from part where low >= high";
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(halves, Long.class)
                        .setParameter("time", time)
                        .getSingleResult());
    }

    /** The change at a place in the feed; {@code null} when there is none. */
    @Nullable
    ChangeEntry find(ChangePosition place) {
        List<ChangeEntry> found = between(
                new ChangePosition(place.recording(), place.kind(), place.number() - 1),
                new ChangePosition(place.recording(), place.kind(), place.number() + 1),
                List.of(ChangeKind.values()[place.kind()]),
                1,
                false);
        return found.isEmpty() ? null : found.get(0);
    }

    /** The number in the recording of the place itself at which it parts the changes of a kind. */
    private static long bound(ChangeKind kind, ChangePosition place) {
        int order = Integer.compare(kind.ordinal(), place.kind());
        return order < 0 ? Long.MAX_VALUE : order == 0 ? place.number() : 0;
    }

    private static String rows(ChangeKind kind) {
        return switch (kind) {
            case PUBLICATION_RECORDED -> rows(kind, "number", "0", "null", "publication", "");
            case DOCUMENT_RECORDED -> rows(kind, "number", "0", "null", "document", "");
            case SUBJECT_RECORDED -> rows(kind, "number", "0", "null", "subject", "");
            case SUBJECT_IDENTIFIED -> rows(kind, "subject", "0", "null", "identifier", " group by recording, subject");
            case CLAIM_RECORDED -> rows(kind, "number", "0", "null", "claim", "");
            // Of several that correct one, each is a change, so the one that corrects counts.
            case CLAIM_SUPERSEDED -> rows(kind, "number", "supersedes", "null", "claim", " and supersedes is not null");
            case CITATION_RECORDED -> rows(kind, "number", "0", "null", "citation", "");
            case CLAIM_WITHDRAWN -> rows(kind, "claim", "0", "reason", "claim_withdrawal", "");
            case CITATION_WITHDRAWN -> rows(kind, "citation", "0", "reason", "citation_withdrawal", "");
            case SUBJECT_MERGED -> rows(kind, "subject", "0", "reason", "merger", "");
            case SUBJECT_RESLUGGED -> rows(kind, "subject", "0", "reason", "slug_change", "");
        };
    }

    private static String rows(
            ChangeKind kind, String number, String other, String reason, String table, String further) {
        return "select recording, " + kind.ordinal() + " as kind, " + number + " as number, cast(" + other
                + " as bigint) as other, cast(" + reason + " as text) as reason from " + table + " where (recording, "
                + number + ") > (:after, :above" + kind.ordinal() + ") and (recording, " + number
                + ") < (:before, :below" + kind.ordinal() + ")" + further;
    }

    private static ChangeEntry entry(Tuple row) {
        return new ChangeEntry(
                ((Number) row.get(0)).longValue(),
                ChangeKind.values()[((Number) row.get(1)).intValue()],
                ((Number) row.get(2)).longValue(),
                ((Number) row.get(3)).longValue(),
                (String) row.get(4),
                (Instant) row.get(5));
    }
}
