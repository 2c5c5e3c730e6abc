package org.backlot.ownership;

import io.smallrye.graphql.api.Nullable;
import org.backlot.company.Company;
import org.backlot.company.CompanyAt;
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
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Who owns what. */
@GraphQLApi
public class OwnershipFields {
    private final Snapshots snapshots;

    OwnershipFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("Who owns it.")
    public Subject owner(@Source Ownership ownership) {
        return snapshots.graph().subject(ownership.entry().subject());
    }

    @Description("What is owned.")
    public Company owned(@Source Ownership ownership) {
        return (Company) snapshots.graph().subject(ownership.owned());
    }

    @Description("Who owns it.")
    public SubjectAt owner(@Source OwnershipAt ownership) {
        return ownership.moment().view(ownership.it().entry().subject());
    }

    @Description("What is owned.")
    public CompanyAt owned(@Source OwnershipAt ownership) {
        return ownership.moment().view(ownership.it().owned(), CompanyAt.class);
    }

    @Description("Who owned it then, in the order of recording.")
    @Cost(weight = 10)
    public OwnershipConnection owners(
            @Source CompanyAt company,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new OwnershipConnection(EvidencePages.of(
                Evidence.held(company, ClaimKind.OWNERSHIP, Side.OBJECT, OwnershipAt.class),
                where,
                orderBy,
                paging.request()));
    }

    @Description("What it owned then, in the order of recording.")
    @Cost(weight = 10)
    public OwnershipConnection ownerships(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new OwnershipConnection(EvidencePages.of(
                Evidence.held(organization, ClaimKind.OWNERSHIP, Side.SUBJECT, OwnershipAt.class),
                where,
                orderBy,
                paging.request()));
    }

    @Description("What the person owned then, in the order of recording.")
    @Cost(weight = 10)
    public OwnershipConnection ownerships(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new OwnershipConnection(EvidencePages.of(
                Evidence.held(person, ClaimKind.OWNERSHIP, Side.SUBJECT, OwnershipAt.class),
                where,
                orderBy,
                paging.request()));
    }
}
