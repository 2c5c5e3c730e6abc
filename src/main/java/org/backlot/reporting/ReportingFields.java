package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.post.PostAt;
import org.backlot.relay.Levels;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Who reports to whom: on lines, people, posts and organizations. */
@GraphQLApi
public class ReportingFields {
    /** What the argument does that asks for inference. */
    static final String IMPLIED =
            "Whether to go on by inference from who leads or belongs to what, where no source says"
                    + " to whom somebody reports. What is inferred is marked.";

    private final Snapshots snapshots;

    ReportingFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("Who or what reports: a person, a post, or an organization that is overseen.")
    public Subject subordinate(@Source ReportingLine line) {
        return snapshots.graph().subject(line.entry().subject());
    }

    @Nullable
    @Description("To whom: a person or a post; null when the source says that there is none above.")
    @Cost(weight = 5)
    public Subject manager(@Source ReportingLine line) {
        return line.manager() == 0 ? null : snapshots.graph().subject(line.manager());
    }

    @Description("Who or what reports: a person, a post, or an organization that is overseen.")
    public SubjectAt subordinate(@Source ReportingLineAt line) {
        return line.moment().view(line.it().entry().subject());
    }

    @Nullable
    @Description("To whom: a person or a post; null when the source says that there is none above.")
    @Cost(weight = 5)
    public SubjectAt manager(@Source ReportingLineAt line) {
        return line.it().manager() == 0 ? null : line.moment().view(line.it().manager());
    }

    @Description("The chain of solid lines upward from the person.")
    @Cost(weight = 20)
    public ReportingChain reportingChain(
            @Source PersonAt person,
            @DefaultValue("32") @Description("At most so many hops; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(IMPLIED) boolean implied) {
        return Climb.from(person, Levels.checked(maxDepth), implied);
    }

    @Description("The chain of solid lines upward from the post.")
    @Cost(weight = 20)
    public ReportingChain reportingChain(
            @Source PostAt post,
            @DefaultValue("32") @Description("At most so many hops; from 1 to 256.") int maxDepth,
            @DefaultValue("false") @Description(IMPLIED) boolean implied) {
        return Climb.from(post, Levels.checked(maxDepth), implied);
    }

    @Description("To whom the person reported: the first step of the chain, or what is known instead.")
    @Cost(weight = 5)
    public ManagerAnswer manager(@Source PersonAt person) {
        return ManagerAnswer.of(person);
    }

    @Description(
            "The solid lines that held then from others to the person or to a post held by the person, in the order"
                    + " of recording.")
    @Cost(weight = 10)
    public ReportingLineConnection directReports(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.of(Subordinates.of(person), where, orderBy, paging.request()));
    }

    @Description("The solid lines that held then from others to the post, in the order of recording.")
    @Cost(weight = 10)
    public ReportingLineConnection directReports(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.of(Subordinates.of(post), where, orderBy, paging.request()));
    }

    @Description("By whom the organization was overseen, by the word of a source; a line of a unit is not one of its"
            + " leader. In the order of recording.")
    @Cost(weight = 5)
    public ReportingLineConnection overseenBy(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ReportingLineConnection(EvidencePages.of(
                Evidence.held(organization, ClaimKind.REPORTING_LINE, Side.SUBJECT, ReportingLineAt.class),
                where,
                orderBy,
                paging.request()));
    }
}
