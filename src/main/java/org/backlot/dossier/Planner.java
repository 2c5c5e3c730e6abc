package org.backlot.dossier;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongUnaryOperator;
import org.backlot.citation.Citation;
import org.backlot.citation.Stance;
import org.backlot.graph.Claim;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.publication.Publication;
import org.jspecify.annotations.Nullable;

/** Compares the entries of a file with what is on record: what is new is planned, what differs is a mistake. */
final class Planner {
    private static final String EDITED_ELSEWHERE =
            "a dossier adds and does not edit; leave it out to refer to what is on" + " record";

    private final Contents contents;
    private final Set<Name> broken;
    private final Graph graph;
    private final Mistakes mistakes;
    private final Numbers numbers;
    private final Plan plan = new Plan();

    /** @param broken the entries that refer to something wrong, which are not compared */
    Planner(Contents contents, Map<String, ClaimDraft> claims, Set<Name> broken, Graph graph, Mistakes mistakes) {
        this.contents = contents;
        this.broken = broken;
        this.graph = graph;
        this.mistakes = mistakes;
        AtomicLong provisional = new AtomicLong();
        this.numbers = new Numbers(graph, claims, space -> provisional.decrementAndGet());
    }

    /** @param standing the number of the subject that stands for another by what was merged but a moment ago */
    Plan plan(Register register, LongUnaryOperator standing) {
        contents.publications().forEach(this::publication);
        contents.documents().stream().filter(it -> !broken.contains(it.slug())).forEach(this::document);
        contents.subjects().stream().filter(it -> !broken.contains(it.slug())).forEach(this::subject);
        contents.claims().stream().filter(it -> !broken.contains(it.key())).forEach(this::claim);
        contents.withdrawals().forEach(this::withdrawal);
        Redirections redirections = new Redirections(register, graph, standing, numbers, mistakes, plan);
        contents.mergers().forEach(redirections::plan);
        contents.slugChanges().forEach(redirections::plan);
        return plan;
    }

    private void publication(PublicationDraft draft) {
        Publication recorded = graph.findPublication(draft.slug().slug());
        if (recorded == null) {
            plan.add(draft);
            return;
        }
        refuse("publication", draft.slug(), Differences.of(recorded, draft.publication(recorded.number())));
        plan.leave(Outcome.Sort.PUBLICATION);
    }

    private void document(DocumentDraft draft) {
        Document recorded = graph.findDocument(draft.slug().slug());
        if (recorded == null) {
            plan.add(draft);
            return;
        }
        Document written = draft.document(recorded.number(), recorded.recordedAt(), numbers);
        refuse("document", draft.slug(), Differences.of(recorded, written));
        plan.leave(Outcome.Sort.DOCUMENT);
    }

    private void subject(SubjectDraft draft) {
        Subject recorded = graph.findSubject(draft.slug().slug());
        if (recorded == null) {
            plan.add(draft);
        } else if (recorded.kind() != draft.kind()) {
            String message = "`" + draft.slug().slug() + "` is on record as " + Kinds.phrase(recorded.kind());
            mistakes.add(draft.slug().place(), message, "subjects of all kinds share one space of slugs");
            return;
        } else {
            // By a slug that leads to it one may call it as it was called then.
            if (recorded.entry().slug().equals(draft.slug().slug())) {
                Subject written = draft.subject(
                        recorded.entry().number(), recorded.entry().recordedAt(), numbers);
                refuse("subject", draft.slug(), Differences.of(recorded, written));
            }
            plan.leave(Outcome.Sort.SUBJECT);
        }
        draft.identifiers().forEach(identifier -> identifier(draft.slug(), recorded, identifier));
    }

    private void identifier(Name subject, @Nullable Subject recorded, IdentifierDraft identifier) {
        Subject bearer = graph.findIdentified(identifier.scheme(), identifier.value());
        if (bearer == null) {
            plan.add(subject, identifier);
        } else if (recorded != null
                && bearer.entry().number() == recorded.entry().number()) {
            plan.leave(Outcome.Sort.IDENTIFIER);
        } else {
            String message = Shown.quoted(identifier.key()) + " is on record for `"
                    + bearer.entry().slug() + "`";
            mistakes.add(identifier.place(), message, "two subjects do not share a key of a register");
        }
    }

    private void claim(ClaimDraft draft) {
        Claim recorded = graph.findClaim(draft.key().slug());
        if (recorded == null) {
            newClaim(draft);
        } else {
            knownClaim(draft, recorded);
        }
    }

    private void newClaim(ClaimDraft draft) {
        if (draft.citations().stream().noneMatch(citation -> citation.stance() == Stance.SUPPORTS)) {
            String message = "no citation supports the claim `" + draft.key().slug() + "`";
            mistakes.add(draft.key().place(), message, "a claim that is only denied was made by somebody: cite that");
        }
        plan.add(draft);
        citations(draft, Set.of());
    }

    private void knownClaim(ClaimDraft draft, Claim recorded) {
        String key = draft.key().slug();
        Claim written = draft.claim(recorded.entry().number(), recorded.entry().recordedAt(), numbers);
        List<String> differences = Differences.of(recorded.entry(), written.entry());
        Claim sameEntry = draft.statement().claim().apply(recorded.entry(), numbers);
        boolean same = recorded.entry().subject() == written.entry().subject()
                && Sameness.normal(recorded).equals(Sameness.normal(sameEntry));
        if (!same || !differences.isEmpty()) {
            String what = same ? String.join(", ", differences) : "it says something else";
            mistakes.add(
                    draft.key().place(),
                    "the claim `" + key + "` is on record with other content: " + what,
                    "claims are never changed; write the correction as a new claim with `supersedes: " + key + "`");
            return;
        }
        plan.leave(Outcome.Sort.CLAIM);
        Set<Citation> known = new HashSet<>();
        graph.citations(recorded).forEach(citation -> known.add(Sameness.normal(citation)));
        boolean cited = citations(draft, known);
        if (cited && graph.claimWithdrawn(recorded.entry().number()) != null) {
            String message = "the claim `" + key + "` was withdrawn; it takes no further citations";
            mistakes.add(draft.key().place(), message, "write a new claim");
        }
    }

    /** Plans the citations that are not known; whether there are any. */
    private boolean citations(ClaimDraft draft, Set<Citation> known) {
        Set<Citation> here = new HashSet<>();
        boolean more = false;
        for (CitationDraft citation : draft.citations()) {
            Citation normal = Sameness.normal(citation.citation(0, 0, Instant.EPOCH, numbers));
            if (!here.add(normal)) {
                mistakes.add(citation.place(), "the same citation stands here a second time");
            } else if (known.contains(normal)) {
                plan.leave(Outcome.Sort.CITATION);
            } else {
                plan.add(draft.key(), citation);
                more = true;
            }
        }
        return more;
    }

    private void withdrawal(WithdrawalDraft draft) {
        Claim recorded = graph.findClaim(draft.claim().slug());
        if (recorded != null && graph.claimWithdrawn(recorded.entry().number()) != null) {
            plan.leave(Outcome.Sort.WITHDRAWAL);
        } else {
            plan.add(draft);
        }
    }

    private void refuse(String what, Name slug, List<String> differences) {
        if (!differences.isEmpty()) {
            String message = "the " + what + " `" + slug.slug() + "` is on record with other content: "
                    + String.join(", ", differences);
            mistakes.add(slug.place(), message, EDITED_ELSEWHERE);
        }
    }
}
