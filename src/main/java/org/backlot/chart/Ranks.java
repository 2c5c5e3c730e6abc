package org.backlot.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.reporting.Lines;
import org.backlot.reporting.ReportingLineAt;

/**
 * Who stands below whom within a unit: each below the one that they report to by their surest solid line to somebody who
 * stands in it too, and otherwise at the top. In a circle the first one stands on top.
 */
final class Ranks {
    private final Unit unit;
    private final Map<Long, ReportingLineAt> lines = new LinkedHashMap<>();
    private final Map<Long, List<Long>> reports = new HashMap<>();
    private final Set<Long> placed = new HashSet<>();
    private final Map<Long, List<Twig>> within;

    private Ranks(Unit unit, Map<Long, List<Twig>> within) {
        this.unit = unit;
        this.within = within;
    }

    /** Those at the top of a unit, in no order; those below them are added to a map, in their order. */
    static List<Twig> of(Unit unit, Map<Long, List<Twig>> within) {
        Ranks ranks = new Ranks(unit, within);
        unit.standing().keySet().forEach(ranks::findLine);
        List<Long> firsts = new ArrayList<>(unit.standing().keySet());
        firsts.removeIf(ranks.lines::containsKey);
        firsts.addAll(unit.standing().keySet());
        List<Twig> top = new ArrayList<>();
        for (long first : firsts) {
            if (ranks.placed.add(first)) {
                top.add(ranks.top(first));
                ranks.placeBelow(first);
            }
        }
        unit.holders().forEach(ranks::placeHolders);
        unit.standing()
                .keySet()
                .forEach(subject ->
                        within.getOrDefault(subject, new ArrayList<>()).sort(Twig.ORDER));
        return top;
    }

    private void findLine(long subject) {
        ReportingLineAt surest = null;
        for (ReportingLineAt line : solidLines(subject)) {
            Long above = unit.standIn(line.it().manager());
            boolean surer = surest == null || sureness(line) < sureness(surest);
            if (above != null && above != subject && surer) {
                surest = line;
            }
        }
        if (surest != null) {
            lines.put(subject, surest);
            reports.computeIfAbsent(
                            Objects.requireNonNull(unit.standIn(surest.it().manager())), above -> new ArrayList<>())
                    .add(subject);
        }
    }

    /** Those of a person or post; for a post without any those of its one holder. */
    private List<ReportingLineAt> solidLines(long subject) {
        List<ReportingLineAt> own = lines(unit.view(subject));
        Set<Long> people = new HashSet<>();
        unit.holders()
                .getOrDefault(subject, List.of())
                .forEach(holder -> people.add(holder.it().entry().subject()));
        return own.isEmpty() && people.size() == 1
                ? lines(unit.view(people.iterator().next()))
                : own;
    }

    private static List<ReportingLineAt> lines(SubjectAt subject) {
        return Lines.solid(subject.it(), subject.moment());
    }

    private static int sureness(ReportingLineAt line) {
        return Objects.requireNonNull(line.getCertainty()).ordinal();
    }

    private void placeBelow(long first) {
        Deque<Long> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            long above = open.pop();
            for (long subject : reports.getOrDefault(above, List.of())) {
                if (placed.add(subject)) {
                    add(above, twig(ChartRelation.REPORTS_TO, subject, Objects.requireNonNull(lines.get(subject))));
                    open.push(subject);
                }
            }
        }
    }

    private void placeHolders(long post, List<PositionAt> held) {
        for (PositionAt holder : held) {
            add(post, twig(ChartRelation.HOLDS, holder.it().entry().subject(), holder));
        }
    }

    private Twig top(long subject) {
        boolean post = unit.view(subject) instanceof PostAt;
        ChartRelation relation =
                post ? ChartRelation.PART_OF : unit.leads(subject) ? ChartRelation.LEADS : ChartRelation.WORKS_AT;
        return twig(relation, subject, Objects.requireNonNull(unit.standing().get(subject)));
    }

    private Twig twig(ChartRelation relation, long subject, ClaimAt claim) {
        boolean leads = unit.leads(subject);
        return new Twig(relation, unit.view(subject), claim, leads, leads ? 0 : 1, subject);
    }

    private void add(long above, Twig twig) {
        within.computeIfAbsent(above, subject -> new ArrayList<>()).add(twig);
    }
}
