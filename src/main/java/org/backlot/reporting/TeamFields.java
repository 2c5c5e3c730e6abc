package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.limits.WholeCost;
import org.backlot.person.PersonAt;
import org.backlot.post.PostAt;
import org.backlot.relay.Levels;
import org.backlot.relay.PageRequest;
import org.backlot.relay.Paging;
import org.backlot.relay.Unfolding;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Who is below people and posts, and beside them. */
@GraphQLApi
public class TeamFields {
    private static final String BY_DEPTH = "In which order; the nearest first when absent.";

    @Description(
            "Everybody below the person, directly or not, by solid lines: the nearest first, and those of a depth in the"
                    + " order of recording. Each stands in it once. Who holds a post that is below is below too.")
    @Cost(weight = 100)
    @WholeCost(weight = 1000, own = "DEPTH")
    public SubordinateConnection allReports(
            @Source PersonAt person,
            @DefaultValue("32") @Description("At most so many levels; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied,
            @Nullable @Description(EvidencePages.WHERE) SubordinateFilter where,
            @Nullable @Description(BY_DEPTH) SubordinateOrder orderBy,
            Paging paging) {
        return page(below(person, maxDepth, implied), where, orderBy, paging.request());
    }

    @Description(
            "Everybody below the post, directly or not, by solid lines: the nearest first, and those of a depth in the"
                    + " order of recording. Each stands in it once. Who holds a post that is below is below too.")
    @Cost(weight = 100)
    @WholeCost(weight = 1000, own = "DEPTH")
    public SubordinateConnection allReports(
            @Source PostAt post,
            @DefaultValue("32") @Description("At most so many levels; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied,
            @Nullable @Description(EvidencePages.WHERE) SubordinateFilter where,
            @Nullable @Description(BY_DEPTH) SubordinateOrder orderBy,
            Paging paging) {
        return page(below(post, maxDepth, implied), where, orderBy, paging.request());
    }

    @Description("How many report to the person, directly and in all, by solid lines.")
    @Cost(weight = 100)
    public SpanOfControl spanOfControl(
            @Source PersonAt person,
            @DefaultValue("32") @Description("At most so many levels; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return new SpanOfControl(below(person, maxDepth, implied));
    }

    @Description("How many report to the post, directly and in all, by solid lines.")
    @Cost(weight = 100)
    public SpanOfControl spanOfControl(
            @Source PostAt post,
            @DefaultValue("32") @Description("At most so many levels; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(ReportingFields.IMPLIED) boolean implied) {
        return new SpanOfControl(below(post, maxDepth, implied));
    }

    @Description(
            "The others who report directly to the manager of the person: to that person and to the posts that they hold,"
                    + " or to the post where that was vacant or shared. In the order of recording; empty where the manager is not"
                    + " known, or not the only one.")
    @Cost(weight = 20)
    public SubordinateConnection peers(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) SubordinateFilter where,
            @Nullable @Description(EvidencePages.ORDER) SubordinateOrder orderBy,
            Paging paging) {
        List<Subordinate> peers = Peers.of(person);
        return page(new Below(Unfolding.of(peers), () -> Completeness.COMPLETE), where, orderBy, paging.request());
    }

    @Description(
            "The others who report directly to the manager of the post: to that person and to the posts that they hold,"
                    + " or to the post where that was vacant or shared. In the order of recording; empty where the manager is not"
                    + " known, or not the only one.")
    @Cost(weight = 20)
    public SubordinateConnection peers(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) SubordinateFilter where,
            @Nullable @Description(EvidencePages.ORDER) SubordinateOrder orderBy,
            Paging paging) {
        List<Subordinate> peers = Peers.of(post);
        return page(new Below(Unfolding.of(peers), () -> Completeness.COMPLETE), where, orderBy, paging.request());
    }

    private static Below below(SubjectAt top, int maxDepth, boolean implied) {
        int depth = Levels.checked(maxDepth);
        return implied ? Descent.inferring(top, depth) : Descent.stated(top, depth);
    }

    private static SubordinateConnection page(
            Below below, @Nullable SubordinateFilter where, @Nullable SubordinateOrder orderBy, PageRequest request) {
        SubordinateFilter filter = where == null ? SubordinateFilter.NONE : where;
        return new SubordinateConnection(
                below.list().page(SubordinateOrder.of(null), SubordinateOrder.of(orderBy), filter::admits, request),
                below::completeness);
    }
}
