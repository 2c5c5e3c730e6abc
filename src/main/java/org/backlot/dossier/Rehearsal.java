package org.backlot.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.backlot.announcement.Announcement;
import org.backlot.citation.Citation;
import org.backlot.company.Company;
import org.backlot.division.Division;
import org.backlot.graph.Additions;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectEntry;
import org.backlot.person.Person;
import org.backlot.post.Post;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Entries that are kept in memory and recorded nowhere, for a dry run: what one dossier adds is there for the next. Not
 * safe for several threads.
 */
public final class Rehearsal implements Entries {
    private final Instant at;
    private Graph graph;
    private Additions pending;
    private final Map<Outcome.Sort, Long> last = new HashMap<>();
    private final Map<Long, Subject> merged = new HashMap<>();

    /**
     * Begins with what is on record.
     *
     * @param at what to give as the time of recording
     */
    public Rehearsal(Graph graph, Instant at) {
        this.graph = graph;
        this.at = at;
        this.pending = none();
    }

    /** Everything on record and everything added here. */
    @Override
    public Graph graph() {
        if (!isNone(pending)) {
            graph = graph.with(pending);
            pending = none();
        }
        return graph;
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public long newPublication() {
        return next(Outcome.Sort.PUBLICATION, graph::findPublication);
    }

    @Override
    public long newDocument() {
        return next(Outcome.Sort.DOCUMENT, graph::findDocument);
    }

    @Override
    public long newSubject() {
        return next(Outcome.Sort.SUBJECT, graph::findSubject);
    }

    @Override
    public long newClaim() {
        return next(Outcome.Sort.CLAIM, graph::findClaim);
    }

    @Override
    public long newCitation() {
        return next(Outcome.Sort.CITATION, graph::findCitation);
    }

    /** The next number that is free in the graph and was not given before. */
    private long next(Outcome.Sort sort, LongFunction<@Nullable Object> find) {
        long number = last.getOrDefault(sort, 0L) + 1;
        while (find.apply(number) != null) {
            number++;
        }
        last.put(sort, number);
        return number;
    }

    @Override
    public void add(Publication publication) {
        pending.publications().add(publication);
    }

    @Override
    public void add(Document document) {
        pending.documents().add(document);
    }

    @Override
    public void add(Subject subject) {
        pending.subjects().add(subject);
    }

    @Override
    public void add(Identifier identifier) {
        pending.identifiers().add(identifier);
    }

    @Override
    public void add(Claim claim) {
        pending.claims().add(claim);
    }

    @Override
    public void add(Citation citation) {
        pending.citations().add(citation);
    }

    @Override
    public void withdraw(Claim claim, String reason) {
        pending.withdrawnClaims().put(claim.entry().number(), at);
    }

    @Override
    public void merge(Subject duplicate, Subject into, String reason) {
        merged.put(duplicate.entry().number(), standing(into));
    }

    /** The subject that stands for this one by what was merged here: mostly itself. */
    public Subject standing(Subject subject) {
        Subject into = merged.get(subject.entry().number());
        return into == null ? subject : standing(into);
    }

    @Override
    public long standing(long subject) {
        Subject into = merged.get(subject);
        return into == null ? subject : standing(into).entry().number();
    }

    /** It is found by both slugs from now on. */
    @Override
    public void changeSlug(Subject subject, String slug, String reason) {
        SubjectEntry was = subject.entry();
        SubjectEntry entry = new SubjectEntry(was.number(), slug, was.label(), was.recordedAt());
        add(
                switch (subject.kind()) {
                    case COMPANY -> new Company(entry);
                    case DIVISION -> new Division(entry);
                    case PERSON -> new Person(entry);
                    case POST -> new Post(entry);
                    case ANNOUNCEMENT -> {
                        Announcement announced = (Announcement) subject;
                        yield new Announcement(entry, announced.form(), announced.document(), announced.issued());
                    }
                });
    }

    private Additions none() {
        return new Additions(
                graph.sequence() + 1,
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>(),
                new HashMap<>());
    }

    private static boolean isNone(Additions additions) {
        return List.of(
                                additions.publications(),
                                additions.documents(),
                                additions.subjects(),
                                additions.identifiers(),
                                additions.claims(),
                                additions.citations())
                        .stream()
                        .allMatch(List::isEmpty)
                && additions.withdrawnClaims().isEmpty();
    }
}
