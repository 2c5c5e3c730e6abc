package org.backlot.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;
import org.backlot.reporting.ReportingLineAt;
import org.backlot.reporting.Subordinates;

/**
 * How the chart of a person or post grows: those who report to them, the organizations that they lead, and below a post
 * those who hold it, all in the order of recording, each by the surest of the claims that say so.
 */
final class CommandGrowth implements ChartTree.Growth {

    @Override
    public List<Twig> below(SubjectAt subject, Set<Long> drawn) {
        Map<List<Object>, Twig> twigs = new LinkedHashMap<>();
        if (subject instanceof PostAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
                add(twigs, ChartRelation.HOLDS, position.it().entry().subject(), position);
            }
        }
        if (subject instanceof PersonAt || subject instanceof PostAt) {
            for (ReportingLineAt line : Subordinates.of(subject)) {
                add(twigs, ChartRelation.REPORTS_TO, line.it().entry().subject(), line);
            }
        }
        if (subject instanceof PersonAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.isLeads() && position.it().organization() != 0) {
                    add(twigs, ChartRelation.LED_BY, position.it().organization(), position);
                }
            }
        }
        return twigs.values().stream().sorted(Twig.ORDER).toList();
    }

    private static void add(Map<List<Object>, Twig> twigs, ChartRelation relation, long subject, ClaimAt claim) {
        SubjectAt view = claim.moment().view(subject);
        Twig twig = new Twig(relation, view, claim, false, 1, claim.it().entry().number());
        twigs.merge(List.of(relation, subject), twig, Twig::surer);
    }
}
