package org.backlot.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.citation.Citation;
import org.backlot.graph.Additions;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * One write under way. What is added becomes part of the ledger, all of it or nothing, when the work that was given to
 * {@link Ledger#record} returns; the order of adding does not matter. It is used by that work only, in its thread.
 *
 * <p>Every time of recording is {@link #at()}, whatever the records that are added hold. Numbers of new records come
 * from here; a number that is not used is lost, and nothing else comes of it.
 */
public final class Recording {
    private final StatelessSession session;
    private final Graph graph;
    private final long sequence;
    private final Instant at;
    private final Numbers publicationNumbers;
    private final Numbers documentNumbers;
    private final Numbers subjectNumbers;
    private final Numbers claimNumbers;
    private final Numbers citationNumbers;
    private final Map<Long, SubjectKind> kinds = new HashMap<>();
    final List<Publication> publications = new ArrayList<>();
    final List<Document> documents = new ArrayList<>();
    final List<Subject> subjects = new ArrayList<>();
    final List<Identifier> identifiers = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Citation> citations = new ArrayList<>();
    final Map<Long, String> withdrawnClaims = new LinkedHashMap<>();
    final Map<Long, String> withdrawnCitations = new LinkedHashMap<>();
    final List<MergerRow> mergers = new ArrayList<>();
    final List<SlugChangeRow> slugChanges = new ArrayList<>();

    Recording(StatelessSession session, Graph graph) {
        this.session = session;
        this.graph = graph;
        RecordingRow row = session.createNativeQuery(
                        "insert into recording default values returning sequence, recorded_at", RecordingRow.class)
                .getSingleResult();
        this.sequence = row.sequence;
        this.at = row.recordedAt;
        this.publicationNumbers = new Numbers(session, "publication_number");
        this.documentNumbers = new Numbers(session, "document_number");
        this.subjectNumbers = new Numbers(session, "subject_number");
        this.claimNumbers = new Numbers(session, "claim_number");
        this.citationNumbers = new Numbers(session, "citation_number");
    }

    /** Everything that was recorded before; no other writer can add to it until this recording is over. */
    public Graph graph() {
        return graph;
    }

    /** When this is recorded, by the clock of the database. */
    public Instant at() {
        return at;
    }

    public long newPublication() {
        return publicationNumbers.next();
    }

    public long newDocument() {
        return documentNumbers.next();
    }

    public long newSubject() {
        return subjectNumbers.next();
    }

    public long newClaim() {
        return claimNumbers.next();
    }

    public long newCitation() {
        return citationNumbers.next();
    }

    public void add(Publication publication) {
        publications.add(publication);
    }

    public void add(Document document) {
        documents.add(document);
    }

    public void add(Subject subject) {
        subjects.add(subject);
        kinds.put(subject.entry().number(), subject.kind());
    }

    public void add(Identifier identifier) {
        identifiers.add(identifier);
    }

    public void add(Claim claim) {
        claims.add(claim);
    }

    public void add(Citation citation) {
        citations.add(citation);
    }

    /** Takes a claim back; it stays readable for who asks what was known before. */
    public void withdraw(Claim claim, String reason) {
        withdrawnClaims.put(claim.entry().number(), reason);
    }

    /** Takes a citation back; the claim stays, on whatever else it rests. */
    public void withdraw(Citation citation, String reason) {
        withdrawnCitations.put(citation.number(), reason);
    }

    /**
     * Says that two subjects are one: the duplicate's ids, slug and claims lead to the other from now on.
     *
     * @throws LedgerException on writing, if they are not of one kind, are the same, or one of them was merged before
     */
    public void merge(Subject duplicate, Subject into, String reason) {
        mergers.add(
                MergerRow.of(duplicate.entry().number(), into.entry().number(), duplicate.kind(), reason, sequence));
    }

    /**
     * Gives a subject another slug; the one that it bears leads to it from now on.
     *
     * @throws LedgerException on writing, if another subject bears the slug or ever bore it
     */
    public void changeSlug(Subject subject, String slug, String reason) {
        slugChanges.add(
                SlugChangeRow.of(subject.entry().number(), subject.entry().slug(), slug, reason, sequence));
    }

    long sequence() {
        return sequence;
    }

    boolean isEmpty() {
        return publications.isEmpty()
                && documents.isEmpty()
                && subjects.isEmpty()
                && identifiers.isEmpty()
                && claims.isEmpty()
                && citations.isEmpty()
                && withdrawnClaims.isEmpty()
                && withdrawnCitations.isEmpty()
                && !leadsOn();
    }

    /** Whether an id or slug that was in use leads somewhere else from now on. */
    private boolean leadsOn() {
        return !mergers.isEmpty() || !slugChanges.isEmpty();
    }

    /** The kind of a subject that is in the graph or is added by this recording. */
    SubjectKind kind(long subject) {
        SubjectKind joining = kinds.get(subject);
        if (joining != null) {
            return joining;
        }
        @Nullable Subject known = graph.findSubject(subject);
        if (known == null) {
            throw LedgerException.noSubject(subject);
        }
        return known.kind();
    }

    /** Writes everything that was added, and gives the graph that comes of it. */
    Graph write() {
        Additions additions = new Entries(session, this).write();
        Graph next = leadsOn() ? Feed.catchUp(session, graph) : graph.with(additions);
        List.of(publicationNumbers, documentNumbers, subjectNumbers, claimNumbers, citationNumbers)
                .forEach(Numbers::close);
        return next;
    }
}
