package org.backlot.ledger;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.backlot.citation.Citation;
import org.backlot.graph.Additions;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Redirect;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.StatelessSession;

/**
 * What was recorded after one recording, up to another: one scan of each table in the order of numbers.
 *
 * <p>It needs a transaction and no more than READ COMMITTED. Recordings are numbered in the order of their commits, so
 * once the last one is seen, so is everything up to it; what is committed during the scans lies above, and is left out.
 */
final class Feed {
    private static final int ROWS_AT_ONCE = 2_000;

    private final StatelessSession session;
    private final long after;
    private final long upTo;
    private final List<Instant> recordedAt = new ArrayList<>();
    private final List<Redirect> redirects = new ArrayList<>();
    private final Mergers mergers;

    private Feed(StatelessSession session, long after, long upTo) {
        this.mergers = Mergers.load(session, upTo);
        this.session = session;
        this.after = after;
        this.upTo = upTo;
    }

    /**
     * The same graph with everything that was recorded since. After a merger, or when a subject took another slug, it is
     * made anew: everything that pointed to the duplicate changes, and both are rare.
     */
    static Graph catchUp(StatelessSession session, Graph graph) {
        Long last = session.createSelectionQuery("select max(sequence) from RecordingRow", Long.class)
                .getSingleResult();
        if (last == null || last <= graph.sequence()) {
            return graph;
        }
        boolean anew = any(MergerRow.class, session, graph.sequence(), last)
                || any(SlugChangeRow.class, session, graph.sequence(), last);
        Graph from = anew ? Graph.empty() : graph;
        return from.with(new Feed(session, from.sequence(), last).additions());
    }

    /** Whether any such rows were recorded between two recordings, the first excluded. */
    private static boolean any(Class<?> rows, StatelessSession session, long after, long upTo) {
        return session.createSelectionQuery(
                                "select count(*) from " + rows.getSimpleName()
                                        + " where recording > :after and recording <= :last",
                                Long.class)
                        .setParameter("after", after)
                        .setParameter("last", upTo)
                        .getSingleResult()
                > 0;
    }

    private Additions additions() {
        scan("RecordingRow where sequence", "sequence", RecordingRow.class, row -> recordedAt.add(row.recordedAt));
        return new Additions(
                upTo,
                publications(),
                documents(),
                subjects(),
                identifiers(),
                claims(),
                citations(),
                withdrawnClaims(),
                withdrawnCitations(),
                redirects);
    }

    private List<Publication> publications() {
        List<Publication> found = new ArrayList<>();
        scan("number", PublicationRow.class, row -> found.add(row.publication()));
        return found;
    }

    private List<Document> documents() {
        Map<Long, List<DocumentSourceRow>> sources =
                groups("document, ordinal", DocumentSourceRow.class, row -> row.document);
        List<Document> found = new ArrayList<>();
        scan(
                "number",
                DocumentRow.class,
                row -> found.add(row.document(sources.getOrDefault(row.number, List.of()), at(row.recording))));
        return found;
    }

    private List<Subject> subjects() {
        List<Subject> found = new ArrayList<>();
        scan("number", SubjectRow.class, row -> {
            if (mergers.isDuplicate(row.number)) {
                redirects.add(new Redirect(row.number, row.slug, mergers.of(row.number)));
            } else {
                found.add(row.subject(at(row.recording)));
            }
        });
        if (after == 0) {
            formerSlugs();
        }
        return found;
    }

    /** What led to a subject leads to it still. A graph that is not made anew knows of all former slugs already. */
    private void formerSlugs() {
        session.createNativeQuery(
                        "select g.slug, g.subject from slug g join subject s on s.number = g.subject"
                                + " where g.slug <> s.slug and s.recording <= :last",
                        Tuple.class)
                .setParameter("last", upTo)
                .getResultList()
                .forEach(row -> {
                    long subject = ((Number) row.get(1)).longValue();
                    redirects.add(new Redirect(subject, (String) row.get(0), mergers.of(subject)));
                });
    }

    private List<Identifier> identifiers() {
        List<Identifier> found = new ArrayList<>();
        scan("recording, scheme, value", IdentifierRow.class, row -> {
            row.subject = mergers.of(row.subject);
            found.add(row.identifier());
        });
        return found;
    }

    private List<Claim> claims() {
        Map<Long, List<ClaimPartyRow>> parties = groups("claim, role, ordinal", ClaimPartyRow.class, row -> row.claim);
        parties.values().forEach(rows -> rows.forEach(row -> row.subject = mergers.of(row.subject)));
        List<Claim> found = new ArrayList<>();
        scan(
                "number",
                ClaimRow.class,
                row -> found.add(
                        mergers.applyTo(row).claim(parties.getOrDefault(row.number, List.of()), at(row.recording))));
        return found;
    }

    private List<Citation> citations() {
        Map<Long, List<CitationSpeakerRow>> speakers =
                groups("citation, ordinal", CitationSpeakerRow.class, row -> row.citation);
        speakers.values().forEach(rows -> rows.forEach(row -> row.speaker = mergers.of(row.speaker)));
        List<Citation> found = new ArrayList<>();
        scan(
                "number",
                CitationRow.class,
                row -> found.add(row.citation(speakers.getOrDefault(row.number, List.of()), at(row.recording))));
        return found;
    }

    private Map<Long, Instant> withdrawnClaims() {
        Map<Long, Instant> found = new HashMap<>();
        scan("claim", ClaimWithdrawalRow.class, row -> found.put(row.claim, at(row.recording)));
        return found;
    }

    private Map<Long, Instant> withdrawnCitations() {
        Map<Long, Instant> found = new HashMap<>();
        scan("citation", CitationWithdrawalRow.class, row -> found.put(row.citation, at(row.recording)));
        return found;
    }

    private <R> Map<Long, List<R>> groups(String order, Class<R> rows, ToLongFunction<R> owner) {
        Map<Long, List<R>> found = new HashMap<>();
        scan(
                order,
                rows,
                row -> found.computeIfAbsent(owner.applyAsLong(row), number -> new ArrayList<>(2))
                        .add(row));
        return found;
    }

    private <R> void scan(String order, Class<R> rows, Consumer<R> each) {
        scan(rows.getSimpleName() + " where recording", order, rows, each);
    }

    private <R> void scan(String what, String order, Class<R> rows, Consumer<R> each) {
        try (ScrollableResults<R> found = session.createSelectionQuery(
                        "from " + what + " between :first and :last order by " + order, rows)
                .setParameter("first", after + 1)
                .setParameter("last", upTo)
                .setFetchSize(ROWS_AT_ONCE)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            while (found.next()) {
                each.accept(found.get());
            }
        }
    }

    private Instant at(long recording) {
        return recordedAt.get((int) (recording - after - 1));
    }
}
