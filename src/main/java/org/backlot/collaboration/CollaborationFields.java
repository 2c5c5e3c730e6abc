package org.backlot.collaboration;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.limits.Cost;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Who works with whom without reporting to them. */
@GraphQLApi
public class CollaborationFields {
    private final Snapshots snapshots;

    CollaborationFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("The party that the source names without doubt.")
    public Subject party(@Source Collaboration collaboration) {
        return snapshots.graph().subject(collaboration.entry().subject());
    }

    @Description("With whom it works; when ambiguous, each is one that the source may mean.")
    public List<@NonNull Subject> counterparts(@Source Collaboration collaboration) {
        List<Subject> counterparts = new ArrayList<>();
        collaboration
                .counterparts()
                .forEach(number -> counterparts.add(snapshots.graph().subject(number)));
        return counterparts;
    }

    @Description("The party that the source names without doubt.")
    public SubjectAt party(@Source CollaborationAt collaboration) {
        return collaboration.moment().view(collaboration.it().entry().subject());
    }

    @Description("With whom it works; when ambiguous, each is one that the source may mean.")
    public List<@NonNull SubjectAt> counterparts(@Source CollaborationAt collaboration) {
        return collaboration.moment().views(collaboration.it().counterparts());
    }

    @Description("With whom the person worked then, without reporting to them, in the order of recording.")
    @Cost(weight = 10)
    public CollaborationConnection collaborations(
            @Source PersonAt person,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new CollaborationConnection(
                EvidencePages.of(Collaborations.of(person), where, orderBy, paging.request()));
    }

    @Description("With whom the organization worked then, in the order of recording.")
    @Cost(weight = 10)
    public CollaborationConnection collaborations(
            @Source OrganizationAt organization,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new CollaborationConnection(
                EvidencePages.of(Collaborations.of(organization), where, orderBy, paging.request()));
    }
}
