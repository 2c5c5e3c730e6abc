package org.backlot.lookup;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Claims by id and key, and what they lead to. */
@GraphQLApi
public class ClaimQueries {
    private final Snapshots snapshots;

    ClaimQueries(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Nullable
    @Query
    @Description("A claim by id or by key, exactly one of them; null when there is none.")
    public Claim claim(
            @Nullable @Id @Description("Its global id.") String id, @Nullable @Description("Its key.") String key) {
        Graph graph = snapshots.graph();
        if ((id == null) == (key == null)) {
            throw Refusal.exactlyOne("id", "key");
        }
        if (key != null) {
            return graph.findClaim(key);
        }
        NodeId node = id == null ? null : NodeId.find(id);
        return node == null || node.family() != NodeId.Family.CLAIM ? null : graph.findClaim(node.number());
    }

    @Description("The subject that the claim is about.")
    public Subject subject(@Source Claim claim) {
        return snapshots.graph().subject(claim.entry().subject());
    }

    @Nullable
    @Description("The announcement in which it was made; null when it was made in none.")
    public Subject announcement(@Source Claim claim) {
        ClaimEntry entry = claim.entry();
        return entry.announcement() == 0 ? null : snapshots.graph().subject(entry.announcement());
    }

    @Nullable
    @Description("The earlier claim that it corrects; null when it corrects none.")
    public Claim supersedes(@Source Claim claim) {
        ClaimEntry entry = claim.entry();
        return entry.supersedes() == 0 ? null : snapshots.graph().claim(entry.supersedes());
    }
}
