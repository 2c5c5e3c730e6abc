package org.backlot.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.backlot.collaboration.Collaboration;
import org.backlot.collaboration.CollaborationAt;
import org.backlot.collaboration.Collaborations;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.placement.PlacementAt;
import org.backlot.position.Position;
import org.backlot.position.PositionAt;
import org.backlot.relay.Page;
import org.backlot.reporting.ImpliedLine;
import org.backlot.reporting.Inference;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLine;
import org.backlot.reporting.ReportingLineAt;

/**
 * What goes across a chart or out of it, of the kinds that are wanted, and without what the tree shows. What several
 * claims say is one link, by the surest of them.
 */
final class ChartLinks {
    private final Set<ChartLinkKind> kinds;
    private final Map<Said, ChartLink> bySaid = new LinkedHashMap<>();
    private final List<ChartLink> implied = new ArrayList<>();

    private ChartLinks(Set<ChartLinkKind> kinds) {
        this.kinds = kinds;
    }

    /** The links in the order of their keys: that of the entries, and of each by kind; those that are implied come last. */
    static List<ChartLink> of(List<ChartNode> nodes, Set<ChartLinkKind> kinds) {
        ChartLinks links = new ChartLinks(kinds);
        for (ChartNode node : nodes) {
            links.of(node);
        }
        for (ChartNode node : nodes) {
            if (node.claim() != null) {
                links.bySaid.remove(Said.by(node.claim().it()));
            }
        }
        List<ChartLink> all = new ArrayList<>(links.bySaid.values());
        all.addAll(links.implied);
        all.sort(Comparator.comparing(ChartLink::key));
        return all;
    }

    /** What a claim says, whoever else says it. */
    private record Said(ClaimKind kind, long subject, List<Long> objects, Object detail) {
        static Said by(Claim claim) {
            List<Long> objects =
                    LongStream.of(claim.objects()).distinct().sorted().boxed().toList();
            long subject = claim.entry().subject();
            Object detail = "";
            if (claim instanceof ReportingLine line) {
                detail = line.type();
            } else if (claim instanceof Position position) {
                detail = List.of(position.leads(), String.valueOf(position.title()));
            } else if (claim instanceof Collaboration collaboration) {
                detail = collaboration.ambiguous();
            }
            return new Said(claim.kind(), subject, objects, detail);
        }
    }

    private void of(ChartNode node) {
        SubjectAt subject = node.subject();
        addLines(node);
        if (kinds.contains(ChartLinkKind.PLACEMENT)) {
            for (PlacementAt placement : Evidence.held(subject, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class)) {
                add(ChartLinkKind.PLACEMENT, node, subject, false, placement);
            }
        }
        if (kinds.contains(ChartLinkKind.COLLABORATION)) {
            for (CollaborationAt collaboration : Collaborations.of(subject)) {
                SubjectAt party =
                        collaboration.moment().view(collaboration.it().entry().subject());
                add(ChartLinkKind.COLLABORATION, node, party, collaboration.isAmbiguous(), collaboration);
            }
        }
        if (kinds.contains(ChartLinkKind.POSITION)) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                add(ChartLinkKind.POSITION, node, subject, false, position);
            }
        }
        if (kinds.contains(ChartLinkKind.IMPLIED_LINE) && !(subject instanceof OrganizationAt)) {
            for (ImpliedLine line : Inference.of(subject)) {
                implied.add(new ChartLink(
                        "1" + key(node, ChartLinkKind.IMPLIED_LINE) + line.key(),
                        ChartLinkKind.IMPLIED_LINE,
                        subject,
                        List.of(line.getManager()),
                        false,
                        null,
                        line));
            }
        }
    }

    /** The steps of a chart sort after the mark that ends a path, so that links of an entry come before those below it. */
    private static String key(ChartNode node, ChartLinkKind kind) {
        int rank = switch (kind) {
            case DOTTED_LINE, REPORTING_LINE, IMPLIED_LINE -> 0;
            case PLACEMENT -> 1;
            case COLLABORATION -> 2;
            case POSITION -> 3;
        };
        return node.path() + "\u0001" + rank;
    }

    private void addLines(ChartNode node) {
        if (!kinds.contains(ChartLinkKind.DOTTED_LINE) && !kinds.contains(ChartLinkKind.REPORTING_LINE)) {
            return;
        }
        for (ReportingLineAt line :
                Evidence.held(node.subject(), ClaimKind.REPORTING_LINE, Side.SUBJECT, ReportingLineAt.class)) {
            ChartLinkKind kind =
                    line.getType() == LineType.DOTTED ? ChartLinkKind.DOTTED_LINE : ChartLinkKind.REPORTING_LINE;
            if (kinds.contains(kind)) {
                add(kind, node, node.subject(), false, line);
            }
        }
    }

    private void add(ChartLinkKind kind, ChartNode node, SubjectAt from, boolean ambiguous, ClaimAt claim) {
        List<SubjectAt> ends = new ArrayList<>();
        for (long end : claim.it().objects()) {
            ends.add(claim.moment().view(end));
        }
        String key = "0" + key(node, kind) + Page.numberKey(claim.it().entry().number());
        ChartLink link = new ChartLink(key, kind, from, ends, ambiguous, claim, null);
        bySaid.merge(Said.by(claim.it()), link, ChartLink::surer);
    }
}
