package org.backlot.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.placement.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The subjects of a graph to which conflicts may belong, whatever the moment: an index beside the graph. That of the
 * next graph comes out of this one by looking at the claims that joined and at what they are to be held against; nothing
 * leaves it, because nothing leaves a graph.
 *
 * @param graph the graph that is indexed
 * @param subjects numbers, among which all stand to which a conflict belongs
 */
record Candidates(Graph graph, SubjectSet subjects) {
    private static final Candidates NONE = new Candidates(Graph.empty(), SubjectSet.empty());

    static Candidates of(Graph graph) {
        return NONE.advance(graph);
    }

    /** The subjects to which conflicts of some claims may belong. */
    static Candidates around(Collection<Claim> claims, Graph graph) {
        return new Candidates(
                graph, SubjectSet.empty().with(touched(claims, graph).keySet()));
    }

    /** The candidates of another graph. One that was made anew all over is looked at as a whole. */
    Candidates advance(Graph next) {
        if (next == graph || next.sequence() < graph.sequence()) {
            return new Candidates(next, subjects);
        }
        List<Claim> claims = next.claims();
        int known = graph.claims().size();
        boolean grown = known <= claims.size()
                && (known == 0 || claims.get(known - 1) == graph.claims().get(known - 1));
        SubjectSet before = grown ? subjects : SubjectSet.empty();
        Map<Long, Set<Predicate>> touched = touched(claims.subList(grown ? known : 0, claims.size()), next);
        List<Long> joining = new ArrayList<>();
        touched.forEach((subject, predicates) -> {
            if (!before.contains(subject)
                    && predicates.stream().anyMatch(predicate -> predicate.differAt(subject, next))) {
                joining.add(subject);
            }
        });
        return new Candidates(next, before.with(joining));
    }

    /** The next subject in the order of numbers, up or down; {@code null} when there is none. */
    @Nullable
    Subject next(long number, boolean backward) {
        long at = number;
        do {
            at = backward ? subjects.before(at) : subjects.after(at);
            Subject subject = at < 0 ? null : graph.findSubject(at);
            if (subject != null && subject.entry().number() == at) {
                return subject;
            }
        } while (at >= 0);
        return null;
    }

    /** To which subjects the groups of claims belong, and by which predicates. */
    private static Map<Long, Set<Predicate>> touched(Collection<Claim> claims, Graph graph) {
        Map<Long, Set<Predicate>> touched = new LinkedHashMap<>();
        for (Claim claim : claims) {
            touch(claim, graph, touched);
            if (claim instanceof Placement) {
                for (Claim effect : Stories.within(claim.entry().subject(), graph)) {
                    touch(effect, graph, touched);
                    Subject announcement = graph.subject(effect.entry().subject());
                    graph.claims(announcement, ClaimKind.PHASE, Side.SUBJECT)
                            .forEach(phase -> touch(phase, graph, touched));
                }
            }
        }
        return touched;
    }

    private static void touch(Claim claim, Graph graph, Map<Long, Set<Predicate>> touched) {
        for (Predicate predicate : Predicate.values()) {
            long owner = predicate.owner(claim, graph);
            if (owner != 0) {
                touched.computeIfAbsent(owner, its -> EnumSet.noneOf(Predicate.class))
                        .add(predicate);
            }
        }
    }
}
