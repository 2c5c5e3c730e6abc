package org.backlot.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.dossier.Entries;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Writes down, in a line each, what a dossier does where it is entered. */
final class ChangeList implements Entries {
    private final Entries entered;
    private final List<String> changes = new ArrayList<>();
    private final Map<Long, Subject> subjects = new HashMap<>();
    private final Map<Long, Claim> claims = new HashMap<>();
    private final Map<Long, Document> documents = new HashMap<>();
    private Graph before;

    ChangeList(Entries entered) {
        this.entered = entered;
        this.before = entered.graph();
    }

    List<String> changes() {
        return List.copyOf(changes);
    }

    @Override
    public Graph graph() {
        before = entered.graph();
        return before;
    }

    @Override
    public Instant at() {
        return entered.at();
    }

    @Override
    public long newPublication() {
        return entered.newPublication();
    }

    @Override
    public long newDocument() {
        return entered.newDocument();
    }

    @Override
    public long newSubject() {
        return entered.newSubject();
    }

    @Override
    public long newClaim() {
        return entered.newClaim();
    }

    @Override
    public long newCitation() {
        return entered.newCitation();
    }

    @Override
    public void add(Publication publication) {
        entered.add(publication);
        changes.add("+ publication " + publication.slug() + ": " + publication.name());
    }

    @Override
    public void add(Document document) {
        entered.add(document);
        documents.put(document.number(), document);
        changes.add("+ document " + document.slug() + ": " + document.title());
    }

    @Override
    public void add(Subject subject) {
        entered.add(subject);
        subjects.put(subject.entry().number(), subject);
        changes.add("+ " + words(subject.kind()) + " " + subject.entry().slug() + ": "
                + subject.entry().label());
    }

    @Override
    public void add(Identifier identifier) {
        entered.add(identifier);
        changes.add(
                "+ identifier " + identifier.scheme() + ":" + identifier.value() + " of " + slug(identifier.subject()));
    }

    @Override
    public void add(Claim claim) {
        entered.add(claim);
        claims.put(claim.entry().number(), claim);
        changes.add("+ " + words(claim.kind()) + " " + claim.entry().key() + " about "
                + slug(claim.entry().subject()));
    }

    @Override
    public void add(Citation citation) {
        entered.add(citation);
        String verb = citation.stance() == Stance.SUPPORTS ? " supports " : " denies ";
        changes.add("+ citation: " + document(citation.document()) + verb + key(citation.claim()));
    }

    @Override
    public void withdraw(Claim claim, String reason) {
        entered.withdraw(claim, reason);
        changes.add("- " + words(claim.kind()) + " " + claim.entry().key() + " is withdrawn: " + reason);
    }

    @Override
    public void merge(Subject duplicate, Subject into, String reason) {
        String what = words(duplicate.kind()) + " " + duplicate.entry().slug();
        changes.add("~ " + what + " is merged into "
                + slug(entered.standing(into.entry().number())) + ": " + reason);
        entered.merge(duplicate, into, reason);
    }

    @Override
    public void changeSlug(Subject subject, String slug, String reason) {
        entered.changeSlug(subject, slug, reason);
        String what = words(subject.kind()) + " " + subject.entry().slug();
        changes.add("~ " + what + " has the slug " + slug + " from now on: " + reason);
    }

    @Override
    public long standing(long subject) {
        return entered.standing(subject);
    }

    private String slug(long subject) {
        Subject here = subjects.get(subject);
        return (here == null ? before.subject(subject) : here).entry().slug();
    }

    private String document(long number) {
        Document here = documents.get(number);
        return (here == null ? before.document(number) : here).slug();
    }

    private String key(long claim) {
        Claim here = claims.get(claim);
        @Nullable Claim known = here == null ? before.findClaim(claim) : here;
        return known == null ? "claim " + claim : known.entry().key();
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
