package org.backlot.position;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.limits.Cost;
import org.backlot.organization.Organization;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.Person;
import org.backlot.person.PersonAt;
import org.backlot.post.Post;
import org.backlot.post.PostAt;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Who holds what where: on positions, people, organizations and posts. */
@GraphQLApi
public class PositionFields {
    private final Snapshots snapshots;

    PositionFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("Who holds it.")
    public Person person(@Source Position position) {
        return (Person) snapshots.graph().subject(position.entry().subject());
    }

    @Nullable
    @Description("The organization at which it is held; null when the source names the post only.")
    public Organization organization(@Source Position position) {
        return position.organization() == 0
                ? null
                : (Organization) snapshots.graph().subject(position.organization());
    }

    @Nullable
    @Description("The post that is held; null when the source names none.")
    public Post post(@Source Position position) {
        return position.post() == 0 ? null : (Post) snapshots.graph().subject(position.post());
    }

    @Description("Who holds it.")
    public PersonAt person(@Source PositionAt position) {
        return position.moment().view(position.it().entry().subject(), PersonAt.class);
    }

    @Nullable
    @Description("The organization at which it is held; null when the source names the post only.")
    public OrganizationAt organization(@Source PositionAt position) {
        long organization = position.it().organization();
        return organization == 0 ? null : position.moment().view(organization, OrganizationAt.class);
    }

    @Nullable
    @Description("The post that is held; null when the source names none.")
    public PostAt post(@Source PositionAt position) {
        long post = position.it().post();
        return post == 0 ? null : position.moment().view(post, PostAt.class);
    }

    @Description("What the person held then, in the order of recording.")
    @Cost(weight = 10)
    public PositionConnection positions(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PositionConnection(EvidencePages.of(
                Evidence.held(person, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class),
                where,
                orderBy,
                paging.request()));
    }

    @Description("What was held at the organization then, in the order of recording.")
    @Cost(weight = 10)
    public PositionConnection positions(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PositionConnection(EvidencePages.of(
                Evidence.held(organization, ClaimKind.POSITION, Side.OBJECT, PositionAt.class),
                where,
                orderBy,
                paging.request()));
    }

    @Description("Who led it then, by the word of a source. A name above another in a chart does not make a leader."
            + " In the order of recording.")
    @Cost(weight = 5)
    public PositionConnection leaders(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<PositionAt> leaders = Evidence.held(organization, ClaimKind.POSITION, Side.OBJECT, PositionAt.class);
        leaders.removeIf(position -> !position.isLeads());
        return new PositionConnection(EvidencePages.of(leaders, where, orderBy, paging.request()));
    }

    @Description("Who held the post then; empty when it was vacant or nobody is known to have held it. In the"
            + " order of recording.")
    @Cost(weight = 5)
    public PositionConnection holders(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PositionConnection(EvidencePages.of(
                Evidence.held(post, ClaimKind.POSITION, Side.OBJECT, PositionAt.class),
                where,
                orderBy,
                paging.request()));
    }
}
