package org.backlot.intake;

import java.time.Instant;
import org.backlot.citation.Citation;
import org.backlot.dossier.Entries;
import org.backlot.dossier.Rehearsal;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.ledger.Recording;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;

/** Enters dossiers into one recording of the ledger; each sees what those before it added. */
public final class LedgerEntries implements Entries {
    private final Recording recording;
    private final Rehearsal seen;

    public LedgerEntries(Recording recording) {
        this.recording = recording;
        this.seen = new Rehearsal(recording.graph(), recording.at());
    }

    @Override
    public Graph graph() {
        return seen.graph();
    }

    @Override
    public Instant at() {
        return recording.at();
    }

    @Override
    public long newPublication() {
        return recording.newPublication();
    }

    @Override
    public long newDocument() {
        return recording.newDocument();
    }

    @Override
    public long newSubject() {
        return recording.newSubject();
    }

    @Override
    public long newClaim() {
        return recording.newClaim();
    }

    @Override
    public long newCitation() {
        return recording.newCitation();
    }

    @Override
    public void add(Publication publication) {
        recording.add(publication);
        seen.add(publication);
    }

    @Override
    public void add(Document document) {
        recording.add(document);
        seen.add(document);
    }

    @Override
    public void add(Subject subject) {
        recording.add(subject);
        seen.add(subject);
    }

    @Override
    public void add(Identifier identifier) {
        recording.add(identifier);
        seen.add(identifier);
    }

    @Override
    public void add(Claim claim) {
        recording.add(claim);
        seen.add(claim);
    }

    @Override
    public void add(Citation citation) {
        recording.add(citation);
        seen.add(citation);
    }

    @Override
    public void withdraw(Claim claim, String reason) {
        recording.withdraw(claim, reason);
        seen.withdraw(claim, reason);
    }

    @Override
    public void merge(Subject duplicate, Subject into, String reason) {
        recording.merge(duplicate, seen.standing(into), reason);
        seen.merge(duplicate, into, reason);
    }

    @Override
    public void changeSlug(Subject subject, String slug, String reason) {
        recording.changeSlug(subject, slug, reason);
        seen.changeSlug(subject, slug, reason);
    }

    @Override
    public long standing(long subject) {
        return seen.standing(subject);
    }
}
