package org.backlot.chart;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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
 * Draws the tree below a person: those who report to them, the organizations that they lead, and so on down. Each
 * subject stands in it once, at the first place that is come to, so a drawing ends on any graph.
 */
final class ChartTree {
    private final int maxDepth;
    private final Set<Long> drawn = new HashSet<>();
    private final List<ChartNode> nodes = new ArrayList<>();

    private ChartTree(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    static List<ChartNode> below(SubjectAt root, int maxDepth) {
        ChartTree tree = new ChartTree(maxDepth);
        ArrayDeque<ChartNode> open = new ArrayDeque<>();
        open.push(new ChartNode("", root.it().getId(), null, 0, ChartRelation.ROOT, root, null));
        while (!open.isEmpty()) {
            ChartNode node = open.pop();
            if (tree.drawn.add(node.subject().it().entry().number())) {
                tree.nodes.add(node);
                List<ChartNode> below = tree.children(node);
                for (int i = below.size() - 1; i >= 0; i--) {
                    open.push(below.get(i));
                }
            }
        }
        return tree.nodes;
    }

    private List<ChartNode> children(ChartNode node) {
        List<ChartNode> children = new ArrayList<>();
        if (node.depth() == maxDepth) {
            return children;
        }
        SubjectAt subject = node.subject();
        if (subject instanceof PostAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)) {
                children.add(
                        child(node, ChartRelation.HOLDS, position.it().entry().subject(), position));
            }
        }
        if (subject instanceof PersonAt || subject instanceof PostAt) {
            for (ReportingLineAt line : Subordinates.of(subject)) {
                children.add(
                        child(node, ChartRelation.REPORTS_TO, line.it().entry().subject(), line));
            }
        }
        if (subject instanceof PersonAt) {
            for (PositionAt position : Evidence.held(subject, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.isLeads() && position.it().organization() != 0) {
                    children.add(child(node, ChartRelation.LED_BY, position.it().organization(), position));
                }
            }
        }
        children.sort(Comparator.comparing(ChartNode::path));
        return children;
    }

    private static ChartNode child(ChartNode above, ChartRelation relation, long subject, ClaimAt claim) {
        SubjectAt view = claim.moment().view(subject);
        return new ChartNode(
                above.path() + sortable(claim.it().entry().number()),
                view.it().getId(),
                above.key(),
                above.depth() + 1,
                relation,
                view,
                claim);
    }

    /** A number as text that is short and sorts as numbers do: its length in hexadecimal digits goes before. */
    private static String sortable(long number) {
        String digits = Long.toHexString(number);
        return (char) ('a' + digits.length()) + digits;
    }
}
