package org.backlot.difference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.organization.Organization;

/**
 * The relations of an organization and of everything below it in either context: its units and posts, who holds what
 * there, to whom they report, what the units are called, own and work with. Each unit is visited once, so that circles
 * in the sources end.
 */
record UnitTreeScope(Organization root) implements Scope.Gathered {

    @Override
    public List<Strand> strands(Span span, Set<ClaimKind> kinds) {
        Walk walk = new Walk(span, new Gathering(span.from().graph(), kinds));
        walk.open(root);
        walk.walk();
        return walk.gathering.strands(walk::concerns);
    }

    private static final class Walk {
        private final Span span;
        private final Graph graph;
        private final Gathering gathering;
        private final Deque<Subject> open = new ArrayDeque<>();
        private final Set<Long> below = new HashSet<>();
        private final Set<Long> holders = new HashSet<>();

        Walk(Span span, Gathering gathering) {
            this.span = span;
            this.graph = span.from().graph();
            this.gathering = gathering;
        }

        void open(Subject subject) {
            if (below.add(subject.entry().number())) {
                open.add(subject);
            }
        }

        void walk() {
            while (!open.isEmpty()) {
                Subject unit = open.remove();
                gathering.around(unit);
                if (unit.kind().isOrganization()) {
                    graph.claims(unit, ClaimKind.PLACEMENT, Side.OBJECT).forEach(this::openPart);
                }
                graph.claims(unit, ClaimKind.POSITION, Side.OBJECT).forEach(this::meetHolder);
            }
        }

        private void openPart(Claim placement) {
            Subject part = graph.subject(placement.entry().subject());
            if (!below.contains(part.entry().number()) && heldInEither(placement)) {
                open(part);
            }
        }

        private void meetHolder(Claim position) {
            long holder = position.entry().subject();
            if (!holders.contains(holder) && heldInEither(position)) {
                holders.add(holder);
                gathering.about(graph.subject(holder), ClaimKind.REPORTING_LINE);
            }
        }

        private boolean heldInEither(Claim claim) {
            return held(claim, span.from()) || held(claim, span.to());
        }

        private static boolean held(Claim claim, Moment moment) {
            return claim.at(moment).presence().isHeld();
        }

        boolean concerns(Edge edge) {
            return below.contains(edge.subject())
                    || edge.objects().stream().anyMatch(below::contains)
                    || (edge.kind() == ClaimKind.REPORTING_LINE && holders.contains(edge.subject()));
        }
    }
}
