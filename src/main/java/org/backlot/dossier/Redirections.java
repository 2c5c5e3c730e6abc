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
        if (!areOfOneKind(draft)) {
            return;
        }
        long one = standing.applyAsLong(numbers.subject(draft.duplicate()));
        long into = last(standing.applyAsLong(numbers.subject(draft.into())));
        if (merged.containsKey(one)) {
            String message = "`" + draft.duplicate().slug() + "` is merged twice";
            mistakes.add(draft.duplicate().place(), message);
        } else if (one == into) {
            one(draft);
        } else if (borne(draft.duplicate())) {
            merged.put(one, into);
            plan.add(draft);
        }
    }

    /** Whether both are, as far as it is known; what they are is not where one of them is nowhere. */
    private boolean areOfOneKind(MergerDraft draft) {
        SubjectKind kind = kind(draft.duplicate());
        SubjectKind other = kind(draft.into());
        if (kind != null && other != null && kind != other) {
            String message = "`" + draft.duplicate().slug() + "` is " + Kinds.phrase(kind) + " and `"
                    + draft.into().slug() + "` " + Kinds.phrase(other);
            mistakes.add(draft.into().place(), message, "only subjects of one kind can be one");
        }
        return kind != null && kind == other;
    }

    /** Both are the same subject: because they were merged before, or because somebody is to stand for themselves. */
    private void one(MergerDraft draft) {
        String duplicate = draft.duplicate().slug();
        if (duplicate.equals(draft.into().slug())) {
            mistakes.add(draft.into().place(), "`" + duplicate + "` cannot be merged into itself");
            return;
        }
        Subject found = graph.findSubject(duplicate);
        boolean stands = found == null
                || (found.entry().slug().equals(duplicate)
                        && standing.applyAsLong(found.entry().number())
                                == found.entry().number());
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
        Name name = draft.subject();
        Subject subject = graph.findSubject(name.slug());
        if (subject == null) {
            if (kind(name) != null) {
                String message = "`" + name.slug() + "` is new in this file";
                mistakes.add(name.place(), message, "write the slug that it is to have");
            }
        } else if (bears(subject, graph.findSubject(draft.slug().slug()), draft.slug())) {
            plan.leave(Outcome.Sort.SLUG_CHANGE);
        } else if (isFree(draft.slug(), subject)) {
            boolean once =
                    taken.add(draft.slug().slug()) & moved.add(subject.entry().number());
            if (!once) {
                mistakes.add(name.place(), "a slug changes once in a file: `" + name.slug() + "`");
            } else if (borne(name)) {
                plan.add(draft);
            }
        }
    }

    private static boolean bears(Subject subject, @Nullable Subject bearer, Name slug) {
        return bearer != null
                && bearer.entry().number() == subject.entry().number()
                && bearer.entry().slug().equals(slug.slug());
    }

    /** Whether a subject can take a slug: nobody else bears it or ever did, here or on record. */
    private boolean isFree(Name slug, Subject subject) {
        Subject bearer = graph.findSubject(slug.slug());
        Register.Declared here = register.find(Space.SUBJECT, slug.slug());
        String whose = null;
        if (bearer != null && bearer.entry().number() != subject.entry().number()) {
            whose = "is of `" + bearer.entry().slug() + "`";
        } else if (bearer == null && here != null) {
            whose = "is given out in line " + here.place().line() + " already";
        }
        if (whose != null) {
            mistakes.add(slug.place(), "the slug `" + slug.slug() + "` " + whose, NEVER);
        }
        return whose == null;
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
