package org.backlot.chart;

import java.util.ArrayList;
import java.util.List;
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
 * those who hold it, all in the order of recording.
 */
final class CommandGrowth implements ChartTree.Growth {
    @Override
    public List<Twig> below(SubjectAt subject, Set<Long> drawn) {
        List<Twig> twigs = new ArrayList<>();
        if (subject instanceof PostAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
                twigs.add(twig(ChartRelation.HOLDS, position.it().entry().subject(), position));
            }
        }
        if (subject instanceof PersonAt || subject instanceof PostAt) {
            for (ReportingLineAt line : Subordinates.of(subject)) {
                twigs.add(twig(ChartRelation.REPORTS_TO, line.it().entry().subject(), line));
            }
        }
        if (subject instanceof PersonAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.isLeads() && position.it().organization() != 0) {
                    twigs.add(twig(ChartRelation.LED_BY, position.it().organization(), position));
                }
            }
        }
        twigs.sort(Twig.ORDER);
        return twigs;
    }

    private static Twig twig(ChartRelation relation, long subject, ClaimAt claim) {
        return new Twig(
                relation,
                claim.moment().view(subject),
                claim,
                false,
                1,
                claim.it().entry().number());
    }
}
