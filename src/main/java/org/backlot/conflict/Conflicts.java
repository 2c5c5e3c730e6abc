package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.backlot.graph.Subject;

/**
 * Finds claims that differ where one value only can be true, and judges whether they contradict each other: a pure
 * function of the graph and the moment. What is compared are claims that say something else under one {@link Predicate};
 * whatever day they speak of, so the day of the moment plays no part in it.
 */
public final class Conflicts {
    private static final Comparator<ConflictAt> ORDER = Comparator.comparing(ConflictAt::getKey);

    private Conflicts() {}

    /** The conflicts that a claim is part of, in the order of their keys. Only claims that touch its subjects are read. */
    public static List<ConflictAt> of(Claim claim, Moment moment) {
        List<ConflictAt> conflicts = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            List<Claim> group = predicate.around(claim, moment.graph());
            if (group.size() > 1) {
                for (Finding finding : Judgement.of(predicate, group, moment)) {
                    if (finding.has(claim)) {
                        conflicts.add(new ConflictAt(moment, predicate.owner(claim, moment.graph()), finding));
                    }
                }
            }
        }
        conflicts.sort(ORDER);
        return conflicts;
    }

    /** Whether every two statements are compared among those that a claim is held against. */
    public static boolean isThorough(Claim claim, Moment moment) {
        return Arrays.stream(Predicate.values())
                .allMatch(
                        predicate -> Judgement.isThorough(predicate, predicate.around(claim, moment.graph()), moment));
    }

    /** Whether every two statements are compared among those whose conflicts belong to a subject. */
    static boolean isThorough(Subject subject, Moment moment) {
        return Arrays.stream(Predicate.values())
                .allMatch(predicate -> predicate.at(subject.entry().number(), moment.graph()).stream()
                        .allMatch(group -> Judgement.isThorough(predicate, group, moment)));
    }

    /** The open ones among them. */
    public static List<ConflictAt> open(Claim claim, Moment moment) {
        return of(claim, moment).stream()
                .filter(conflict -> conflict.verdict() == ConflictVerdict.OPEN)
                .toList();
    }

    /**
     * The conflicts that belong to a subject, in the order of their keys: those of the claims about it, and of who holds
     * it, leads it or owns it. Each conflict of a graph belongs to one subject.
     */
    public static List<ConflictAt> belongingTo(Subject subject, Moment moment) {
        List<ConflictAt> conflicts = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            for (List<Claim> group : predicate.at(subject.entry().number(), moment.graph())) {
                for (Finding finding : Judgement.of(predicate, group, moment)) {
                    conflicts.add(new ConflictAt(moment, subject.entry().number(), finding));
                }
            }
        }
        conflicts.sort(ORDER);
        return conflicts;
    }
}
