package org.backlot.lookup;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.Graph;
import org.backlot.graph.Subject;
import org.backlot.refusal.Refusal;
import org.backlot.relay.NodeId;
import org.backlot.relay.Page;
import org.backlot.relay.PageRequest;
import org.backlot.snapshot.Snapshots;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Claims by id and key, as a filtered list, and of one subject. */
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

    @Query
    @Description("Claims in the order of recording, whether they still stand or not.")
    public ClaimConnection claims(
            @Nullable @Description("Only those to which all of these apply.") ClaimFilter where,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        ClaimSelection selection = new ClaimSelection(snapshots.graph(), where == null ? ClaimFilter.NONE : where);
        return new ClaimConnection(Page.of(
                selection.candidates(), ClaimQueries::key, selection, PageRequest.of(first, after, last, before)));
    }

    @Description("Every claim in which it takes part, on whichever side, in the order of recording, whether it still"
            + " stands or not.")
    public ClaimConnection claims(
            @Source Subject subject,
            @Nullable
                    @Description("At most so many from the beginning: 20 when neither first nor last is given, 200 at"
                            + " the most.")
                    Integer first,
            @Nullable @Description("Only those after this cursor.") String after,
            @Nullable @Description("At most so many from the end; 200 at the most.") Integer last,
            @Nullable @Description("Only those before this cursor.") String before) {
        return new ClaimConnection(Page.of(
                snapshots.graph().claims(subject), ClaimQueries::key, PageRequest.of(first, after, last, before)));
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

    private static String key(Claim claim) {
        return Page.numberKey(claim.entry().number());
    }
}
