package org.backlot.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.collaboration.CollaborationAt;
import org.backlot.collaboration.Collaborations;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.placement.PlacementAt;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLineAt;

/** What goes across a chart: dotted lines, collaborations, and what its organizations are part of. */
final class ChartLinks {
    private final Map<Long, ChartLink> byClaim = new LinkedHashMap<>();

    private ChartLinks() {}

    static List<ChartLink> of(List<ChartNode> nodes) {
        ChartLinks links = new ChartLinks();
        for (ChartNode node : nodes) {
            links.of(node.subject());
        }
        return List.copyOf(links.byClaim.values());
    }

    private void of(SubjectAt subject) {
        for (ReportingLineAt line :
                Evidence.held(subject, ClaimKind.REPORTING_LINE, Side.SUBJECT, ReportingLineAt.class)) {
            if (line.getType() == LineType.DOTTED) {
                add(ChartLinkKind.DOTTED_LINE, subject, line.it().objects(), false, line);
            }
        }
        for (PlacementAt placement : Evidence.held(subject, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)) {
            add(ChartLinkKind.PLACEMENT, subject, placement.it().objects(), false, placement);
        }
        for (CollaborationAt collaboration : Collaborations.of(subject)) {
            add(
                    ChartLinkKind.COLLABORATION,
                    collaboration.moment().view(collaboration.it().entry().subject()),
                    collaboration.it().objects(),
                    collaboration.isAmbiguous(),
                    collaboration);
        }
    }

    private void add(ChartLinkKind kind, SubjectAt from, long[] to, boolean ambiguous, ClaimAt claim) {
        List<SubjectAt> ends = new ArrayList<>(to.length);
        for (long end : to) {
            ends.add(claim.moment().view(end));
        }
        byClaim.putIfAbsent(claim.it().entry().number(), new ChartLink(kind, from, ends, ambiguous, claim));
    }
}
