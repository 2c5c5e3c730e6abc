package org.backlot.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
import org.backlot.reporting.Sureness;

/**
 * Who stands below whom within a unit: each below the one that they report to by their surest solid line to somebody who
 * stands in it too, and otherwise at the top. In a circle the first one stands on top.
 */
final class Ranks {
    private final Unit unit;
    private final Map<Long, ReportingLineAt> lines = new HashMap<>();
    private final Map<Long, Long> managers = new HashMap<>();
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
        Set<Long> standing = unit.standing().keySet();
        standing.forEach(ranks::findLine);
        List<Twig> tops = new ArrayList<>();
        for (long subject : standing) {
            if (!ranks.lines.containsKey(subject)) {
                ranks.placeOnTop(subject, tops);
            }
        }
        for (long subject : standing) {
            if (!ranks.placed.contains(subject)) {
                ranks.placeOnTop(ranks.firstOfCircle(subject), tops);
            }
        }
        standing.forEach(ranks::placeHolders);
        standing.forEach(
                subject -> within.getOrDefault(subject, new ArrayList<>()).sort(Twig.ORDER));
        return tops;
    }

    private void findLine(long subject) {
        ReportingLineAt surest = null;
        for (ReportingLineAt line : solidLines(subject)) {
            Long above = unit.standIn(line.it().manager());
            if (above != null && above != subject) {
                surest = surest == null ? line : Sureness.surer(surest, line);
            }
        }
        if (surest != null) {
            long above = Objects.requireNonNull(unit.standIn(surest.it().manager()));
            lines.put(subject, surest);
            managers.put(subject, above);
            reports.computeIfAbsent(above, none -> new ArrayList<>()).add(subject);
        }
    }

    /** Those of a person or post; for a post without any those of its one holder. */
    private List<ReportingLineAt> solidLines(long subject) {
        List<ReportingLineAt> own = lines(unit.view(subject));
        List<PositionAt> holders = unit.holders(subject);
        return own.isEmpty() && holders.size() == 1
                ? lines(unit.view(holders.get(0).it().entry().subject()))
                : own;
    }

    private static List<ReportingLineAt> lines(SubjectAt subject) {
        return Lines.solid(subject.it(), subject.moment());
    }

    /** Of the circle that the lines of somebody lead into the one who comes first in the unit. */
    private long firstOfCircle(long subject) {
        Set<Long> passed = new HashSet<>();
        long at = subject;
        while (passed.add(at)) {
            at = above(at);
        }
        Set<Long> circle = new HashSet<>();
        while (circle.add(at)) {
            at = above(at);
        }
        return unit.standing().keySet().stream()
                .filter(circle::contains)
                .findFirst()
                .orElseThrow();
    }

    private long above(long subject) {
        return Objects.requireNonNull(managers.get(subject));
    }

    private void placeOnTop(long subject, List<Twig> tops) {
        placed.add(subject);
        tops.add(top(subject));
        placeBelow(subject);
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

    private void placeHolders(long post) {
        for (PositionAt holder : unit.holders(post)) {
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
