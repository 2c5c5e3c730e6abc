package org.backlot.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backlot.citation.Citation;
import org.backlot.graph.Additions;
import org.backlot.graph.Claim;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.hibernate.StatelessSession;

/**
 * Writes what a recording adds as rows, in batches and in an order in which every reference has what it points to.
 * Rows are made a batch at a time and let go of; what the graph gets is read back out of them, so that it is the same
 * as if it had been loaded.
 */
final class Entries {
    private static final int BATCH = 1_000;

    private final StatelessSession session;
    private final Recording recording;
    private final long sequence;
    private final Instant at;

    Entries(StatelessSession session, Recording recording) {
        this.session = session;
        this.recording = recording;
        this.sequence = recording.sequence();
        this.at = recording.at();
    }

    Additions write() {
        Additions additions = new Additions(
                sequence,
                publications(),
                documents(),
                subjects(),
                identifiers(),
                claims(),
                citations(),
                withdrawn(recording.withdrawnClaims, (claim, reason) -> ClaimWithdrawalRow.of(claim, reason, sequence)),
                withdrawn(
                        recording.withdrawnCitations,
                        (citation, reason) -> CitationWithdrawalRow.of(citation, reason, sequence)),
                List.of());
        insert(recording.mergers);
        insert(recording.slugChanges);
        return additions;
    }

    private List<Publication> publications() {
        return insert(
                sorted(recording.publications, Comparator.comparingLong(Publication::number)),
                publication -> new Entry<>(PublicationRow.of(publication, sequence), List.of()),
                entry -> entry.row().publication());
    }

    private List<Document> documents() {
        List<Document> documents = sorted(recording.documents, Comparator.comparingLong(Document::number));
        List<DocumentSourceRow> sources = documents.stream()
                .flatMap(document -> DocumentSourceRow.of(document, sequence).stream())
                .toList();
        Map<Long, List<DocumentSourceRow>> sourcesOf =
                sources.stream().collect(Collectors.groupingBy(source -> source.document));
        List<Document> written = insert(
                documents,
                document -> new Entry<>(DocumentRow.of(document, sequence), List.of()),
                entry -> entry.row().document(sourcesOf.getOrDefault(entry.row().number, List.of()), at));
        // A document can rest on one that follows it, so sources come after all documents.
        insert(sources);
        return written;
    }

    private List<Subject> subjects() {
        return insert(
                sorted(
                        recording.subjects,
                        Comparator.comparingLong(subject -> subject.entry().number())),
                subject -> new Entry<>(SubjectRow.of(subject, sequence), List.of()),
                entry -> entry.row().subject(at));
    }

    private List<Identifier> identifiers() {
        return insert(
                sorted(
                        recording.identifiers,
                        Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value)),
                identifier -> new Entry<>(IdentifierRow.of(identifier, sequence), List.of()),
                entry -> entry.row().identifier());
    }

    private List<Claim> claims() {
        return insert(
                sorted(
                        recording.claims,
                        Comparator.comparingLong(claim -> claim.entry().number())),
                claim -> new Entry<>(
                        ClaimRow.of(claim, sequence, recording::kind),
                        ClaimPartyRow.of(claim, sequence, recording::kind)),
                entry -> entry.row().claim(entry.details(), at));
    }

    private List<Citation> citations() {
        return insert(
                sorted(recording.citations, Comparator.comparingLong(Citation::number)),
                citation -> new Entry<>(CitationRow.of(citation, sequence), CitationSpeakerRow.of(citation, sequence)),
                entry -> entry.row().citation(entry.details(), at));
    }

    private Map<Long, Instant> withdrawn(Map<Long, String> reasons, BiFunction<Long, String, Object> row) {
        List<Object> rows = new ArrayList<>();
        Map<Long, Instant> times = new HashMap<>();
        reasons.forEach((number, reason) -> {
            rows.add(row.apply(number, reason));
            times.put(number, at);
        });
        insert(rows);
        return times;
    }

    private <T, R, D> List<T> insert(List<T> records, Function<T, Entry<R, D>> entry, Function<Entry<R, D>, T> record) {
        List<T> written = new ArrayList<>(records.size());
        for (int from = 0; from < records.size(); from += BATCH) {
            List<Entry<R, D>> entries = records.subList(from, Math.min(from + BATCH, records.size())).stream()
                    .map(entry)
                    .toList();
            insert(entries.stream().map(Entry::row).toList());
            insert(entries.stream().flatMap(each -> each.details().stream()).toList());
            entries.forEach(each -> written.add(record.apply(each)));
        }
        return written;
    }

    private void insert(List<?> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            session.insertMultiple(rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private static <T> List<T> sorted(List<T> records, Comparator<? super T> order) {
        return records.stream().sorted(order).toList();
    }

    /** A row with the rows that hang on it. */
    private record Entry<R, D>(R row, List<D> details) {}
}
