package org.backlot.dossier;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Plans what leads slugs of a file or on record to other subjects: mergers, and changes of slugs. */
final class Redirections {
    private static final String NEVER = "a slug never goes to another subject";

    private final Register register;
    private final Graph graph;
    private final LongUnaryOperator standing;
    private final Numbers numbers;
    private final Mistakes mistakes;
    private final Plan plan;
    private final Map<Long, Long> merged = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Long> moved = new HashSet<>();

    /** @param standing the number of the subject that stands for another by what was merged but a moment ago */
    Redirections(
            Register register, Graph graph, LongUnaryOperator standing, Numbers numbers, Mistakes mistakes, Plan plan) {
        this.register = register;
        this.graph = graph;
        this.standing = standing;
        this.numbers = numbers;
        this.mistakes = mistakes;
        this.plan = plan;
    }

    void plan(MergerDraft draft) {
        SubjectKind kind = kind(draft.duplicate());
        SubjectKind other = kind(draft.into());
        if (kind == null || other == null) {
            return;
        }
        String duplicate = draft.duplicate().slug();
        if (kind != other) {
            String message = "`" + duplicate + "` is " + Kinds.phrase(kind) + " and `"
                    + draft.into().slug() + "` " + Kinds.phrase(other);
            mistakes.add(draft.into().place(), message, "only subjects of one kind can be one");
            return;
        }
        long one = standing.applyAsLong(numbers.subject(draft.duplicate()));
        long into = last(standing.applyAsLong(numbers.subject(draft.into())));
        if (merged.containsKey(one)) {
            mistakes.add(draft.duplicate().place(), "`" + duplicate + "` is merged twice");
        } else if (one == into) {
            one(draft);
        } else if (borne(draft.duplicate())) {
            merged.put(one, into);
            plan.add(draft);
        }
    }

    /** Both are the same subject: because they were merged before, or because somebody is to stand for themselves. */
    private void one(MergerDraft draft) {
        String duplicate = draft.duplicate().slug();
        if (duplicate.equals(draft.into().slug())) {
            mistakes.add(draft.into().place(), "`" + duplicate + "` cannot be merged into itself");
            return;
        }
        Subject found = graph.findSubject(duplicate);
        boolean stands = found != null
                && found.entry().slug().equals(duplicate)
                && standing.applyAsLong(found.entry().number()) == found.entry().number();
        if (stands) {
            String message = "`" + draft.into().slug() + "` leads to `" + duplicate + "`, which stands for both";
            mistakes.add(draft.into().place(), message);
        } else {
            plan.leave(Outcome.Sort.MERGER);
        }
    }

    private long last(long subject) {
        long last = subject;
        for (Long next = merged.get(last); next != null; next = merged.get(last)) {
            last = next;
        }
        return last;
    }

    void plan(SlugChangeDraft draft) {
        Subject subject = graph.findSubject(draft.subject().slug());
        if (subject == null) {
            if (kind(draft.subject()) != null) {
                String message = "`" + draft.subject().slug() + "` is new in this file";
                mistakes.add(draft.subject().place(), message, "write the slug that it is to have");
            }
            return;
        }
        String slug = draft.slug().slug();
        Subject bearer = graph.findSubject(slug);
        boolean own =
                bearer != null && bearer.entry().number() == subject.entry().number();
        Register.Declared declared = register.find(Space.SUBJECT, slug);
        if (bearer != null && own && bearer.entry().slug().equals(slug)) {
            plan.leave(Outcome.Sort.SLUG_CHANGE);
        } else if (bearer != null && !own) {
            String message = "the slug `" + slug + "` is of `" + bearer.entry().slug() + "`";
            mistakes.add(draft.slug().place(), message, NEVER);
        } else if (bearer == null && declared != null) {
            String message = "the slug `" + slug + "` is given out in line "
                    + declared.place().line() + " already";
            mistakes.add(draft.slug().place(), message, NEVER);
        } else if (!taken.add(slug) || !moved.add(subject.entry().number())) {
            mistakes.add(
                    draft.subject().place(),
                    "a slug changes once in a file: `" + draft.subject().slug() + "`");
        } else if (borne(draft.subject())) {
            plan.add(draft);
        }
    }

    /** Whether a subject bears this slug today; one that leads on is no name for whoever it leads to. */
    private boolean borne(Name name) {
        Subject found = graph.findSubject(name.slug());
        if (found == null || found.entry().slug().equals(name.slug())) {
            return true;
        }
        String message = "`" + name.slug() + "` leads to `" + found.entry().slug() + "`";
        mistakes.add(name.place(), message, "write the slug that is in use");
        return false;
    }

    private @Nullable SubjectKind kind(Name name) {
        Register.Declared here = register.find(Space.SUBJECT, name.slug());
        if (here != null) {
            return here.subject();
        }
        Subject recorded = graph.findSubject(name.slug());
        return recorded == null ? null : recorded.kind();
    }
}
