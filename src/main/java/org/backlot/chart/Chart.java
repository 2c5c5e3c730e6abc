package org.backlot.chart;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.backlot.graph.SubjectAt;
import org.backlot.relay.Unfolding;
import org.backlot.reporting.Completeness;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * A chart at a moment: a tree as one flat list, and beside it what goes across. It is drawn only as far as it is read.
 *
 * @param known whether the chart has all, once it has been read to its end
 */
@Description("A chart at a moment: a tree as one flat list in reading order, and beside it what goes across. Nothing in"
        + " the tree is inferred.")
public record Chart(
        @Ignore Unfolding<ChartNode> tree, @Ignore Supplier<Completeness> known) {

    /** The chart of an organization, or below a person or post, of at most so many levels below it. */
    public static Chart of(SubjectAt root, int maxDepth) {
        return ChartTree.below(root, maxDepth);
    }

    @Description("Whether the chart has all that stands below its root, or why not; worked out only when asked for.")
    public Completeness getCompleteness() {
        tree.all();
        return known.get();
    }

    /** What goes across the chart or out of it, of these kinds, in the order of the entries; implied links come last. */
    public List<ChartLink> links(Collection<ChartLinkKind> kinds) {
        Set<ChartLinkKind> wanted = EnumSet.noneOf(ChartLinkKind.class);
        wanted.addAll(kinds);
        return ChartLinks.of(tree.all(), wanted);
    }
}
