package org.backlot.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.position.Position;

/**
 * The relations in which one subject takes part, on whichever side.
 *
 * @param throughUnits whether those of the units at which a person holds a position come in too: the collaborations of
 *     all of them, the reporting lines of those that the person leads
 */
record SubjectScope(Subject subject, boolean throughUnits) implements Scope.Gathered {

    @Override
    public List<Strand> strands(Span span, Set<ClaimKind> kinds) {
        Graph graph = span.from().graph();
        long number = subject.entry().number();
        Gathering gathering = new Gathering(graph, kinds);
        gathering.around(subject);
        List<Strand> own = gathering.strands(edge -> edge.touches(number));
        if (!throughUnits) {
            return own;
        }
        Map<Edge, Strand> strands = new LinkedHashMap<>();
        own.forEach(strand -> strands.put(strand.edge(), strand));
        positions(graph)
                .forEach((unit, positions) -> addThrough(unit, positions, new Gathering(graph, kinds), strands));
        List<Strand> all = new ArrayList<>(strands.values());
        all.sort(Comparator.comparing(Strand::key));
        return all;
    }

    private Map<Subject, List<Position>> positions(Graph graph) {
        Map<Subject, List<Position>> byUnit = new LinkedHashMap<>();
        for (Claim claim : graph.claims(subject, ClaimKind.POSITION, Side.SUBJECT)) {
            Position position = (Position) claim;
            if (position.organization() != 0) {
                byUnit.computeIfAbsent(graph.subject(position.organization()), unit -> new ArrayList<>())
                        .add(position);
            }
        }
        return byUnit;
    }

    private static void addThrough(
            Subject unit, List<Position> positions, Gathering gathering, Map<Edge, Strand> strands) {
        long number = unit.entry().number();
        gathering.around(unit, ClaimKind.COLLABORATION);
        gathering.about(unit, ClaimKind.REPORTING_LINE);
        for (Strand strand : gathering.strands(edge -> edge.touches(number))) {
            boolean line = strand.edge().kind() == ClaimKind.REPORTING_LINE;
            List<Position> through = positions.stream()
                    .filter(position -> !line || position.leads())
                    .toList();
            if (!through.isEmpty()) {
                strands.merge(strand.edge(), strand.through(through), SubjectScope::merged);
            }
        }
    }

    /** What the person takes part in without a unit stays so; what touches several units goes through any of them. */
    private static Strand merged(Strand known, Strand further) {
        if (known.through().isEmpty()) {
            return known;
        }
        List<Position> through = new ArrayList<>(known.through());
        through.addAll(further.through());
        return known.through(through);
    }
}
