package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.person.PersonAt;
import org.backlot.refusal.Refusal;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Charts below people. */
@GraphQLApi
public class ChartFields {
    @Description("The chart below the person: who reports to them by solid lines, what they lead, and so on down.")
    public Chart chart(
            @Source PersonAt person,
            @DefaultValue("32") @Description("At most so many levels below the person; from 1 to 256.") int maxDepth) {
        if (maxDepth < 1 || maxDepth > 256) {
            throw Refusal.outOfRange("maxDepth", maxDepth, 1, 256);
        }
        return new Chart(ChartTree.below(person, maxDepth));
    }

    @Description("The entries of the tree in reading order: each stands somewhere after the one above it.")
    public ChartNodeConnection nodes(
            @Source Chart chart,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return new ChartNodeConnection(
                Page.of(chart.all(), ChartNode::path, PageRequest.of(first, after, last, before)));
    }

    @Description("What goes across the chart or out of it: dotted lines, collaborations, and what its organizations"
            + " are part of.")
    public List<@NonNull ChartLink> links(@Source Chart chart) {
        return ChartLinks.of(chart.all());
    }
}
