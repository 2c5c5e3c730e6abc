package org.backlot.placement;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.organization.Organization;
import org.backlot.organization.OrganizationAt;
import org.backlot.post.PostAt;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What is part of what. */
@GraphQLApi
public class PlacementFields {
    private final Snapshots snapshots;

    PlacementFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("What is the part.")
    public Subject part(@Source Placement placement) {
        return snapshots.graph().subject(placement.entry().subject());
    }

    @Description("What it is part of.")
    public Organization whole(@Source Placement placement) {
        return (Organization) snapshots.graph().subject(placement.whole());
    }

    @Description("What is the part.")
    public SubjectAt part(@Source PlacementAt placement) {
        return placement.moment().view(placement.it().entry().subject());
    }

    @Description("What it is part of.")
    public OrganizationAt whole(@Source PlacementAt placement) {
        return placement.moment().view(placement.it().whole(), OrganizationAt.class);
    }

    @Description("What it was part of then; several where the sources name several. In the order of recording.")
    @Cost(weight = 5)
    public PlacementConnection parents(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PlacementConnection(EvidencePages.of(held(organization), where, orderBy, paging.request()));
    }

    @Description("The organization at which the post stood then; several where the sources name several. In the order"
            + " of recording.")
    @Cost(weight = 5)
    public PlacementConnection parents(
            @Source PostAt post,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PlacementConnection(EvidencePages.of(held(post), where, orderBy, paging.request()));
    }

    @Description("The organizations that were part of it then, in the order of recording.")
    @Cost(weight = 10)
    public PlacementConnection divisions(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        List<PlacementAt> parts = Evidence.held(organization, ClaimKind.PLACEMENT, Side.OBJECT, PlacementAt.class);
        parts.removeIf(placement -> !(placement
                .moment()
                .graph()
                .subject(placement.it().entry().subject())
                .kind()
                .isOrganization()));
        return new PlacementConnection(EvidencePages.of(parts, where, orderBy, paging.request()));
    }

    private static List<PlacementAt> held(SubjectAt part) {
        return Evidence.held(part, ClaimKind.PLACEMENT, Side.SUBJECT, PlacementAt.class);
    }
}
