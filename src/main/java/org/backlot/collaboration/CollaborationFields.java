package org.backlot.collaboration;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.organization.OrganizationAt;
import org.backlot.person.PersonAt;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
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
    public CollaborationConnection collaborations(
            @Source PersonAt person,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return page(Collaborations.of(person), PageRequest.of(first, after, last, before));
    }

    @Description("With whom the organization worked then, in the order of recording.")
    public CollaborationConnection collaborations(
            @Source OrganizationAt organization,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return page(Collaborations.of(organization), PageRequest.of(first, after, last, before));
    }

    private static CollaborationConnection page(List<CollaborationAt> collaborations, PageRequest request) {
        return new CollaborationConnection(Page.of(
                collaborations,
                collaboration -> Page.numberKey(collaboration.it().entry().number()),
                request));
    }
}
