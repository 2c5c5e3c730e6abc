package org.backlot.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Identifier;
import org.backlot.graph.Subject;

/** What of a file is not on record yet, in an order in which it can be added. */
final class Plan {
    private final List<PublicationDraft> publications = new ArrayList<>();
    private final List<DocumentDraft> documents = new ArrayList<>();
    private final List<SubjectDraft> subjects = new ArrayList<>();
    private final List<Borne> identifiers = new ArrayList<>();
    private final List<ClaimDraft> claims = new ArrayList<>();
    private final List<Cited> citations = new ArrayList<>();
    private final List<WithdrawalDraft> withdrawals = new ArrayList<>();
    private final List<MergerDraft> mergers = new ArrayList<>();
    private final List<SlugChangeDraft> slugChanges = new ArrayList<>();
    private final Map<Outcome.Sort, Integer> added = new EnumMap<>(Outcome.Sort.class);
    private final Map<Outcome.Sort, Integer> known = new EnumMap<>(Outcome.Sort.class);

    private record Borne(Name subject, IdentifierDraft identifier) {}

    private record Cited(Name claim, CitationDraft citation) {}

    void add(PublicationDraft publication) {
        publications.add(publication);
        count(added, Outcome.Sort.PUBLICATION);
    }

    void add(DocumentDraft document) {
        documents.add(document);
        count(added, Outcome.Sort.DOCUMENT);
    }

    void add(SubjectDraft subject) {
        subjects.add(subject);
        count(added, Outcome.Sort.SUBJECT);
    }

    void add(Name subject, IdentifierDraft identifier) {
        identifiers.add(new Borne(subject, identifier));
        count(added, Outcome.Sort.IDENTIFIER);
    }

    void add(ClaimDraft claim) {
        claims.add(claim);
        count(added, Outcome.Sort.CLAIM);
    }

    void add(Name claim, CitationDraft citation) {
        citations.add(new Cited(claim, citation));
        count(added, Outcome.Sort.CITATION);
    }

    void add(WithdrawalDraft withdrawal) {
        withdrawals.add(withdrawal);
        count(added, Outcome.Sort.WITHDRAWAL);
    }

    void add(MergerDraft merger) {
        mergers.add(merger);
        count(added, Outcome.Sort.MERGER);
    }

    void add(SlugChangeDraft slugChange) {
        slugChanges.add(slugChange);
        count(added, Outcome.Sort.SLUG_CHANGE);
    }

    /** Leaves alone one of this sort. */
    void leave(Outcome.Sort sort) {
        count(known, sort);
    }

    private static void count(Map<Outcome.Sort, Integer> counts, Outcome.Sort sort) {
        counts.merge(sort, 1, Integer::sum);
    }

    Outcome outcome() {
        return new Outcome(added, known);
    }

    void carryOut(Entries entries, Graph graph, Map<String, ClaimDraft> drafts) {
        Numbers numbers = new Numbers(graph, drafts, space -> fresh(entries, space));
        Instant at = entries.at();
        publications.forEach(it -> entries.add(it.publication(numbers.publication(it.slug()))));
        documents.forEach(it -> entries.add(it.document(numbers.document(it.slug()), at, numbers)));
        Map<String, Subject> fresh = addSubjects(entries, numbers);
        for (Borne it : identifiers) {
            long subject = numbers.subject(it.subject());
            entries.add(new Identifier(
                    subject, it.identifier().scheme(), it.identifier().value()));
        }
        Map<String, Claim> made = addClaims(entries, numbers);
        for (Cited it : citations) {
            long claim = numbers.claim(it.claim());
            entries.add(it.citation().citation(entries.newCitation(), claim, at, numbers));
        }
        withdrawals.forEach(it -> entries.withdraw(claim(it.claim(), made, graph), it.reason()));
        for (MergerDraft it : mergers) {
            entries.merge(subject(it.duplicate(), fresh, graph), subject(it.into(), fresh, graph), it.reason());
        }
        slugChanges.forEach(it -> entries.changeSlug(
                subject(it.subject(), fresh, graph), it.slug().slug(), it.reason()));
    }

    private Map<String, Subject> addSubjects(Entries entries, Numbers numbers) {
        Map<String, Subject> made = new HashMap<>();
        for (SubjectDraft draft : subjects) {
            Subject subject = draft.subject(numbers.subject(draft.slug()), entries.at(), numbers);
            entries.add(subject);
            made.put(draft.slug().slug(), subject);
        }
        return made;
    }

    private static Subject subject(Name slug, Map<String, Subject> made, Graph graph) {
        Subject subject = made.getOrDefault(slug.slug(), graph.findSubject(slug.slug()));
        if (subject == null) {
            throw new IllegalStateException("no subject " + slug.slug());
        }
        return subject;
    }

    private Map<String, Claim> addClaims(Entries entries, Numbers numbers) {
        Map<String, Claim> made = new HashMap<>();
        for (ClaimDraft draft : claims) {
            Claim claim = draft.claim(numbers.claim(draft.key()), entries.at(), numbers);
            entries.add(claim);
            made.put(draft.key().slug(), claim);
        }
        return made;
    }

    private static Claim claim(Name key, Map<String, Claim> made, Graph graph) {
        Claim claim = made.getOrDefault(key.slug(), graph.findClaim(key.slug()));
        if (claim == null) {
            throw new IllegalStateException("no claim " + key.slug());
        }
        return claim;
    }

    private static long fresh(Entries entries, Space space) {
        return switch (space) {
            case PUBLICATION -> entries.newPublication();
            case DOCUMENT -> entries.newDocument();
            case SUBJECT -> entries.newSubject();
            case CLAIM -> entries.newClaim();
        };
    }
}
