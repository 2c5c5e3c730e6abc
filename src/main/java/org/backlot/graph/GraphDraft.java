package org.backlot.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backlot.citation.Citation;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/** The next graph under way: one change, made once, by one thread. */
final class GraphDraft {
    private final Graph from;
    private Instant lastRecorded;
    final Pages.Draft<Publication> publications;
    final Pages.Draft<Document> documents;
    final Pages.Draft<Subject> subjects;
    final Pages.Draft<Claim> claims;
    final Pages.Draft<Citation> citations;
    final Pages.Draft<Instant> withdrawnClaims;
    final Pages.Draft<Instant> withdrawnCitations;
    final Pages.Draft<Redirect> redirects;
    private final Map<Long, List<Incidence.Incident>> incidents = new HashMap<>();
    private final List<Claim> newClaims = new ArrayList<>();
    private final List<Document> newDocuments = new ArrayList<>();
    private final Groups<Citation> citationsOfClaim = new Groups<>(Citation[]::new);
    private final Groups<Citation> citationsInDocument = new Groups<>(Citation[]::new);
    private final Groups<Document> documentsOfPublication = new Groups<>(Document[]::new);
    private final Groups<Document> writtenFrom = new Groups<>(Document[]::new);
    private final Groups<Subject> subjectsOfDocument = new Groups<>(Subject[]::new);
    private final Groups<Identifier> identifiersOfSubject = new Groups<>(Identifier[]::new);
    private final Groups<Claim> successors = new Groups<>(Claim[]::new);

    GraphDraft(Graph from) {
        this.from = from;
        this.lastRecorded = from.lastRecorded();
        this.publications = from.publications.draft();
        this.documents = from.documents.draft();
        this.subjects = from.subjects.draft();
        this.claims = from.claims.draft();
        this.citations = from.citations.draft();
        this.withdrawnClaims = from.withdrawnClaims.draft();
        this.redirects = from.redirects.draft();
        this.withdrawnCitations = from.withdrawnCitations.draft();
    }

    Graph add(Additions additions) {
        additions.publications().forEach(publication -> publications.put(publication.number(), publication));
        additions.documents().forEach(this::add);
        additions.subjects().forEach(this::add);
        additions.identifiers().forEach(identifier -> identifiersOfSubject.add(identifier.subject(), identifier));
        additions.claims().forEach(this::add);
        additions.citations().forEach(this::add);
        additions.withdrawnClaims().forEach(withdrawnClaims::put);
        additions.withdrawnClaims().values().forEach(this::recorded);
        additions.withdrawnCitations().values().forEach(this::recorded);
        additions.redirects().forEach(redirect -> redirects.put(redirect.number(), redirect));
        additions.withdrawnCitations().forEach(withdrawnCitations::put);
        return new Graph(this, additions.sequence(), from.keys.with(additions));
    }

    private void add(Document document) {
        documents.put(document.number(), document);
        newDocuments.add(document);
        if (document.publication() != 0) {
            documentsOfPublication.add(document.publication(), document);
        }
        document.sources().forEach(source -> writtenFrom.add(source.source(), document));
    }

    private void add(Subject subject) {
        subjects.put(subject.entry().number(), subject);
        recorded(subject.entry().recordedAt());
        if (subject.document() != 0) {
            subjectsOfDocument.add(subject.document(), subject);
        }
    }

    private void add(Claim claim) {
        ClaimEntry entry = claim.entry();
        claims.put(entry.number(), claim);
        recorded(entry.recordedAt());
        newClaims.add(claim);
        if (entry.supersedes() != 0) {
            successors.add(entry.supersedes(), claim);
        }
        incident(entry.subject(), claim, Side.SUBJECT);
        for (long object : claim.objects()) {
            incident(object, claim, Side.OBJECT);
        }
        if (entry.announcement() != 0) {
            incident(entry.announcement(), claim, Side.ANNOUNCEMENT);
        }
    }

    private void incident(long subject, Claim claim, Side side) {
        incidents.computeIfAbsent(subject, number -> new ArrayList<>(2)).add(new Incidence.Incident(claim, side));
    }

    private void add(Citation citation) {
        citations.put(citation.number(), citation);
        recorded(citation.recordedAt());
        citationsOfClaim.add(citation.claim(), citation);
        citationsInDocument.add(citation.document(), citation);
        if (citation.restsOn() != 0) {
            citationsInDocument.add(citation.restsOn(), citation);
        }
    }

    private void recorded(Instant when) {
        lastRecorded = when.isAfter(lastRecorded) ? when : lastRecorded;
    }

    Instant lastRecorded() {
        return lastRecorded;
    }

    Pages<Incidence> incidences() {
        Pages.Draft<Incidence> draft = from.incidences.draft();
        incidents.forEach((subject, joining) -> {
            Incidence before = draft.find(subject);
            draft.put(subject, (before == null ? Incidence.NONE : before).with(joining));
        });
        return draft.done();
    }

    PagedList<Claim> claimsInOrder() {
        return from.claimsInOrder.with(newClaims);
    }

    PagedList<Document> documentsInOrder() {
        return from.documentsInOrder.with(newDocuments);
    }

    Pages<Citation[]> citationsOfClaim() {
        return citationsOfClaim.into(from.citationsOfClaim);
    }

    Pages<Citation[]> citationsInDocument() {
        return citationsInDocument.into(from.citationsInDocument);
    }

    Pages<Document[]> documentsOfPublication() {
        return documentsOfPublication.into(from.documentsOfPublication);
    }

    Pages<Document[]> writtenFrom() {
        return writtenFrom.into(from.writtenFrom);
    }

    Pages<Subject[]> subjectsOfDocument() {
        return subjectsOfDocument.into(from.subjectsOfDocument);
    }

    Pages<Identifier[]> identifiersOfSubject() {
        return identifiersOfSubject.into(from.identifiersOfSubject);
    }

    Pages<Claim[]> successors() {
        return successors.into(from.successors);
    }
}
