package org.backlot.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.relay.Unfolding;
import org.backlot.reporting.Completeness;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tree below a person, post or organization in reading order, no further than somebody reads. Each subject
 * stands in it once, at the first place that is come to, so a drawing ends on any graph.
 */
final class ChartTree {
    /** How many entries a chart has at the most. */
    private static final int MOST = 20_000;

    private final int maxDepth;
    private final Growth growth;
    private final Set<Long> drawn = new HashSet<>();
    private final Deque<ChartNode> open = new ArrayDeque<>();
    private Completeness completeness = Completeness.COMPLETE;

    /** What stands below an entry. */
    interface Growth {
        /**
         * What stands directly below an entry, in order.
         *
         * @param drawn the numbers of all subjects that have been drawn
         */
        List<Twig> below(SubjectAt subject, Set<Long> drawn);
    }

    private ChartTree(SubjectAt root, int maxDepth) {
        this.maxDepth = maxDepth;
        this.growth = root instanceof OrganizationAt ? new OrganizationGrowth(root.moment()) : new CommandGrowth();
        open.push(ChartNode.root(root));
    }

    static Chart below(SubjectAt root, int maxDepth) {
        ChartTree tree = new ChartTree(root, maxDepth);
        return new Chart(new Unfolding<>(tree::next), () -> tree.completeness);
    }

    private @Nullable ChartNode next() {
        while (!open.isEmpty()) {
            ChartNode node = open.pop();
            if (!drawn.contains(node.number())) {
                return draw(node);
            }
        }
        return null;
    }

    private @Nullable ChartNode draw(ChartNode node) {
        if (drawn.size() == MOST) {
            completeness = Completeness.SIZE_LIMIT;
            open.clear();
            return null;
        }
        drawn.add(node.number());
        List<Twig> below = growth.below(node.subject(), drawn);
        if (node.depth() < maxDepth) {
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i).below(node));
            }
        } else if (below.stream().anyMatch(twig -> !drawn.contains(twig.number()))) {
            completeness = Completeness.DEPTH_LIMIT;
        }
        return node;
    }
}
