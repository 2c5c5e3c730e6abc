package org.backlot.chart;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.limits.WholeCost;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.post.PostAt;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Levels;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Charts of organizations, and below people and posts. */
@GraphQLApi
public class ChartFields {
    @Description("The chart below the person: who reports to them by solid lines, what they lead, and so on down.")
    @Cost(weight = 100)
    public Chart chart(
            @Source PersonAt person,
            @DefaultValue("32") @Description("At most so many levels below the root; from 1 to 256.") int maxDepth) {
        return draw(person, maxDepth);
    }

    @Description("The chart below the post: who holds it, who reports to it by solid lines, what they lead, and so on"
            + " down.")
    @Cost(weight = 100)
    public Chart chart(
            @Source PostAt post,
            @DefaultValue("32") @Description("At most so many levels below the root; from 1 to 256.") int maxDepth) {
        return draw(post, maxDepth);
    }

    @Description(
            "The chart of the organization: its leaders, the people and posts at it, and the units that are part of it,"
                    + " each with the same. Those of one unit stand below whom they report to, where that is somebody of the same"
                    + " unit; what goes across units is a link. A person who has a place in several units stands where they lead,"
                    + " else in the narrowest; their other places are links.")
    @Cost(weight = 100)
    public Chart chart(
            @Source OrganizationAt organization,
            @DefaultValue("32") @Description("At most so many levels below the root; from 1 to 256.") int maxDepth) {
        return draw(organization, maxDepth);
    }

    private static Chart draw(SubjectAt root, int maxDepth) {
        return Chart.of(root, Levels.checked(maxDepth));
    }

    @Description("The entries of the tree in reading order: each stands somewhere after the one above it.")
    @Cost(weight = 5)
    @WholeCost(weight = 1000, own = "PLACE")
    public ChartNodeConnection nodes(
            @Source Chart chart,
            @Nullable @Description(EvidencePages.WHERE) ChartNodeFilter where,
            @Nullable @Description("In which order; in reading order when absent.") ChartNodeOrder orderBy,
            Paging paging) {
        ChartNodeFilter filter = where == null ? ChartNodeFilter.NONE : where;
        return new ChartNodeConnection(chart.tree()
                .page(ChartNodeOrder.of(null), ChartNodeOrder.of(orderBy), filter::admits, paging.request()));
    }

    @Description("What goes across the chart or out of it and is not in the tree, in the order of the entries; what is"
            + " implied comes last. A page of it takes the whole chart.")
    @Cost(weight = 50)
    public ChartLinkConnection links(
            @Source Chart chart,
            @Nullable @Description(EvidencePages.WHERE) ChartLinkFilter where,
            @Nullable @Description("In which order; in that of the entries when absent.") ChartLinkOrder orderBy,
            Paging paging) {
        ChartLinkFilter filter = where == null ? ChartLinkFilter.NONE : where;
        KeyOrder<ChartLink> order = ChartLinkOrder.of(orderBy);
        return new ChartLinkConnection(Page.of(
                SortedLists.sort(chart.links(filter.wanted()), order.key()), order, link -> true, paging.request()));
    }
}
