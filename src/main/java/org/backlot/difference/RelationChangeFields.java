package org.backlot.difference;

import io.smallrye.graphql.api.Nullable;
import org.backlot.catalogue.ClaimConnection;
import org.backlot.catalogue.ClaimFilter;
import org.backlot.catalogue.ClaimOrder;
import org.backlot.evidence.ClaimAtFilter;
import org.backlot.evidence.ClaimAtOrder;
import org.backlot.evidence.EvidencePages;
import org.backlot.graph.ClaimAtConnection;
import org.backlot.limits.Cost;
import org.backlot.position.PositionConnection;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** What relations and their changes rest on. */
@GraphQLApi
public class RelationChangeFields {
    private final Snapshots snapshots;

    RelationChangeFields(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Description("Every claim that was ever recorded for it, in the order of recording.")
    @Cost(weight = 5)
    public ClaimConnection claims(
            @Source Relationship relation,
            @Nullable @Description(EvidencePages.WHERE) ClaimFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimOrder orderBy,
            Paging paging) {
        return ClaimConnection.of(
                relation.claims(), ClaimFilter.wanted(where, snapshots.current().now()), orderBy, paging.request());
    }

    @Description("The claims by which it held in the first context, in the order of recording; empty when it did not.")
    @Cost(weight = 5)
    public ClaimAtConnection before(
            @Source RelationChange change,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ClaimAtConnection(EvidencePages.of(change.before(), where, orderBy, paging.request()));
    }

    @Description("The claims by which it held in the second context, in the order of recording; empty when it did not.")
    @Cost(weight = 5)
    public ClaimAtConnection after(
            @Source RelationChange change,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new ClaimAtConnection(EvidencePages.of(change.after(), where, orderBy, paging.request()));
    }

    @Description(
            "The positions through which it touches the person asked about, where it is a relation of a unit and not"
                    + " of the person, in the order of recording; empty for all others.")
    @Cost(weight = 5)
    public PositionConnection through(
            @Source RelationChange change,
            @Nullable @Description(EvidencePages.WHERE) ClaimAtFilter where,
            @Nullable @Description(EvidencePages.ORDER) ClaimAtOrder orderBy,
            Paging paging) {
        return new PositionConnection(EvidencePages.of(change.through(), where, orderBy, paging.request()));
    }
}
