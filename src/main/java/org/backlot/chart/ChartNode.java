package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * One entry of a chart.
 *
 * @param above the entry above; {@code null} for the root
 * @param step sorts the entry among those below the same one
 */
@Description("One entry of a chart.")
public record ChartNode(
        @Ignore @Nullable ChartNode above,
        @Ignore String step,
        @Description("How many entries stand above it.") int depth,

        @Description("By what it stands below the one above.")
        ChartRelation relation,

        @Description(
                "In the chart of an organization: whether it is a person who leads the organization that they stand"
                        + " in, or a post whose holder does. False in other charts.")
        boolean leads,

        @Description("Who or what it is.") SubjectAt subject,

        @Nullable @Description("The claim by which it stands there, of several the surest; null for the root.")
        ClaimAt claim) {

    static ChartNode root(SubjectAt subject) {
        return new ChartNode(null, "", 0, ChartRelation.ROOT, false, subject, null);
    }

    /** The steps that lead to it from the root, as text that sorts in the order of the chart. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (ChartNode node = this; node != null; node = node.above) {
            path.insert(0, node.step);
        }
        return path.toString();
    }

    long number() {
        return subject.it().entry().number();
    }

    @Id
    @Description("Names the entry within the chart, and is the same in every chart: the global id of its subject.")
    public String getKey() {
        return subject.it().getId();
    }

    @Id
    @Nullable
    @Description("The key of the entry above; null for the root.")
    public String getParentKey() {
        return above == null ? null : above.getKey();
    }

    @Override
    public String toString() {
        return path() + " " + subject.it().getSlug();
    }
}
