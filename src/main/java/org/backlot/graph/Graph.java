package org.backlot.graph;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import org.backlot.citation.Citation;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was ever recorded, as one immutable value: subjects are its nodes, claims its edges, citations what
 * the edges rest on. The next graph comes out of this one by {@link #with}, sharing all that did not change. It holds
 * the past on all three axes of time, because nothing in it is ever changed or removed; a {@link Moment} looks at it.
 *
 * <p>Reading it takes {@link Patience}: a long walk ends with an exception when its thread is interrupted.
 *
 * <p>{@code get}-like accessors named by a bare noun throw on an unknown number, because numbers come from the graph
 * itself; those named {@code find} take what a caller gives and may answer {@code null}. Lists are in the order of
 * recording.
 */
public final class Graph {
    private static final Graph EMPTY = new Graph();

    private final long sequence;
    private final Instant lastRecorded;
    final Pages<Publication> publications;
    final Pages<Document> documents;
    final Pages<Subject> subjects;
    final Pages<Claim> claims;
    final Pages<Citation> citations;
    final Pages<Incidence> incidences;
    final Pages<Citation[]> citationsOfClaim;
    final Pages<Citation[]> citationsInDocument;
    final Pages<Document[]> documentsOfPublication;
    final Pages<Document[]> writtenFrom;
    final Pages<Subject[]> subjectsOfDocument;
    final Pages<Identifier[]> identifiersOfSubject;
    final Pages<Claim[]> successors;
    final Pages<Instant> withdrawnClaims;
    final Pages<Instant> withdrawnCitations;
    final Pages<Redirect> redirects;
    final PagedList<Claim> claimsInOrder;
    final PagedList<Document> documentsInOrder;
    final Keys keys;

    private Graph() {
        sequence = 0;
        lastRecorded = Instant.EPOCH;
        publications = Pages.empty();
        documents = Pages.empty();
        subjects = Pages.empty();
        claims = Pages.empty();
        citations = Pages.empty();
        incidences = Pages.empty();
        citationsOfClaim = Pages.empty();
        citationsInDocument = Pages.empty();
        documentsOfPublication = Pages.empty();
        writtenFrom = Pages.empty();
        subjectsOfDocument = Pages.empty();
        identifiersOfSubject = Pages.empty();
        successors = Pages.empty();
        withdrawnClaims = Pages.empty();
        withdrawnCitations = Pages.empty();
        redirects = Pages.empty();
        claimsInOrder = PagedList.empty();
        documentsInOrder = PagedList.empty();
        keys = Keys.NONE;
    }

    Graph(GraphDraft draft, long sequence, Keys keys) {
        this.sequence = sequence;
        this.lastRecorded = draft.lastRecorded();
        this.publications = draft.publications.done();
        this.documents = draft.documents.done();
        this.subjects = draft.subjects.done();
        this.claims = draft.claims.done();
        this.citations = draft.citations.done();
        this.incidences = draft.incidences();
        this.citationsOfClaim = draft.citationsOfClaim();
        this.citationsInDocument = draft.citationsInDocument();
        this.documentsOfPublication = draft.documentsOfPublication();
        this.writtenFrom = draft.writtenFrom();
        this.subjectsOfDocument = draft.subjectsOfDocument();
        this.identifiersOfSubject = draft.identifiersOfSubject();
        this.successors = draft.successors();
        this.withdrawnClaims = draft.withdrawnClaims.done();
        this.withdrawnCitations = draft.withdrawnCitations.done();
        this.redirects = draft.redirects.done();
        this.claimsInOrder = draft.claimsInOrder();
        this.documentsInOrder = draft.documentsInOrder();
        this.keys = keys;
    }

    /** The graph of an empty database. */
    public static Graph empty() {
        return EMPTY;
    }

    /** The graph after further committed writes. */
    public Graph with(Additions additions) {
        return new GraphDraft(this).add(additions);
    }

    /** Number of the last committed write that is in it; 0 when empty. */
    public long sequence() {
        return sequence;
    }

    /** When the last was recorded of the subjects, claims, citations and withdrawals in it; the epoch when there is none. */
    public Instant lastRecorded() {
        return lastRecorded;
    }

    public Subject subject(long number) {
        Patience.visit(number);
        return present(subjects.find(number), "subject", number);
    }

    /** The subject of a number; for the number of a duplicate, the subject that stands for it. */
    public @Nullable Subject findSubject(long number) {
        Patience.visit(number);
        Subject found = subjects.find(number);
        return found == null ? standIn(redirects.find(number)) : found;
    }

    /** The subject of a slug, or of one that it bore before; for that of a duplicate, the subject that stands for it. */
    public @Nullable Subject findSubject(String slug) {
        Subject found = keys.subjects().find(slug);
        return found == null ? standIn(keys.redirects().find(slug)) : found;
    }

    /** The subject of a number that was issued once; for that of a duplicate, the subject that stands for it. */
    public Subject standing(long number) {
        return present(findSubject(number), "subject", number);
    }

    private @Nullable Subject standIn(@Nullable Redirect redirect) {
        return redirect == null ? null : subjects.find(redirect.into());
    }

    public @Nullable Subject findIdentified(String scheme, String value) {
        Identifier identifier = keys.identifiers().find(scheme + ":" + value);
        return identifier == null ? null : subject(identifier.subject());
    }

    /** The subjects of greater numbers than this one, in their order; duplicates are not among them. */
    public List<Subject> subjectsAfter(long number) {
        return subjects.after(number);
    }

    /** All subjects of a kind in the order of their slugs. */
    public Directory<Subject> directory(SubjectKind kind) {
        return keys.directories().get(kind.ordinal());
    }

    /** The greatest number of a subject; 0 when there is none. */
    public long lastSubject() {
        return subjects.last();
    }

    public List<Identifier> identifiers(Subject subject) {
        return list(identifiersOfSubject.find(subject.entry().number()));
    }

    /** The claims of a kind in which a subject stands on a side, visible at a moment or not. */
    public List<Claim> claims(Subject subject, ClaimKind kind, Side side) {
        Patience.visit(subject.entry().number());
        Incidence incidence = incidences.find(subject.entry().number());
        return incidence == null ? List.of() : incidence.of(kind, side);
    }

    /** Every claim in which a subject takes part, on whichever side, each once. */
    public List<Claim> claims(Subject subject) {
        Incidence incidence = incidences.find(subject.entry().number());
        return incidence == null ? List.of() : incidence.all();
    }

    /** Every claim. */
    public List<Claim> claims() {
        return claimsInOrder;
    }

    public Claim claim(long number) {
        return present(claims.find(number), "claim", number);
    }

    public @Nullable Claim findClaim(long number) {
        return claims.find(number);
    }

    public @Nullable Claim findClaim(String key) {
        return keys.claims().find(key);
    }

    /** The claims that were recorded to correct this one. */
    public List<Claim> successors(Claim claim) {
        return list(successors.find(claim.entry().number()));
    }

    public List<Citation> citations(Claim claim) {
        Patience.visit(claim.entry().number());
        return list(citationsOfClaim.find(claim.entry().number()));
    }

    public List<Citation> citations(Document document) {
        return list(citationsInDocument.find(document.number()));
    }

    public Citation citation(long number) {
        return present(citations.find(number), "citation", number);
    }

    public @Nullable Citation findCitation(long number) {
        return citations.find(number);
    }

    public @Nullable Instant claimWithdrawn(long claim) {
        return withdrawnClaims.find(claim);
    }

    public @Nullable Instant citationWithdrawn(long citation) {
        return withdrawnCitations.find(citation);
    }

    /** Every document. */
    public List<Document> documents() {
        return documentsInOrder;
    }

    public Document document(long number) {
        return present(documents.find(number), "document", number);
    }

    public @Nullable Document findDocument(long number) {
        return documents.find(number);
    }

    public @Nullable Document findDocument(String slug) {
        return keys.documents().find(slug);
    }

    public Publication publication(long number) {
        return present(publications.find(number), "publication", number);
    }

    public @Nullable Publication findPublication(long number) {
        return publications.find(number);
    }

    public @Nullable Publication findPublication(String slug) {
        return keys.publications().find(slug);
    }

    /** All publications in the order of their slugs. */
    public Directory<Publication> publications() {
        return keys.publicationDirectory();
    }

    public List<Document> documents(Publication publication) {
        return list(documentsOfPublication.find(publication.number()));
    }

    /** The documents that credit or copy this one, or were written from it. */
    public List<Document> writtenFrom(Document document) {
        return list(writtenFrom.find(document.number()));
    }

    /** The announcements that are this document. */
    public List<Subject> announcements(Document document) {
        return list(subjectsOfDocument.find(document.number()));
    }

    private static <T> List<T> list(T @Nullable [] values) {
        return values == null ? List.of() : Collections.unmodifiableList(Arrays.asList(values));
    }

    private static <T> T present(@Nullable T value, String what, long number) {
        if (value == null) {
            throw new NoSuchElementException("no " + what + " " + number + " in the graph");
        }
        return value;
    }
}
