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
 * @param path the numbers of the claims that lead to it from the root, as text that sorts in the order of the chart
 */
@Description("One entry of a chart.")
public record ChartNode(
        @Ignore String path,

        @Id
        @Description(
                "Names the entry within the chart, and is the same in every chart: the global id of its" + " subject.")
        String key,

        @Id @Nullable @Description("The key of the entry above; null for the root.")
        String parentKey,

        @Description("How many entries stand above it.") int depth,

        @Description("By what it stands below the one above.")
        ChartRelation relation,

        @Description("Who or what it is.") SubjectAt subject,

        @Nullable @Description("The claim by which it stands there; null for the root.")
        ClaimAt claim) {}
