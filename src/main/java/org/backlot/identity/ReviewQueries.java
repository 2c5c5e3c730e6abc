package org.backlot.identity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.EvidencePages;
import org.backlot.limits.Cost;
import org.backlot.relay.KeyOrder;
import org.backlot.relay.Page;
import org.backlot.relay.Paging;
import org.backlot.snapshot.Snapshots;
import org.backlot.snapshot.SortedLists;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** What an editor is asked to judge: which subjects may be one. */
@GraphQLApi
public class ReviewQueries {
    private final Snapshots snapshots;
    private final LatestProposals proposals;
    private final SortedLists sorted;

    ReviewQueries(Snapshots snapshots, LatestProposals proposals, SortedLists sorted) {
        this.snapshots = snapshots;
        this.proposals = proposals;
        this.sorted = sorted;
    }

    @Query
    @Description("What waits for the judgement of an editor; everybody may read it.")
    public Review review() {
        return new Review(snapshots.graph());
    }

    @Cost(weight = 50)
    @Description("People and organizations that may be one, since they bear or bore the same name and no register tells"
            + " them apart. Whatever is imported is found by identifiers alone; what only names suggest is proposed here,"
            + " and an editor merges it or not. The one for which most speaks comes first.")
    public IdentityProposalConnection identityProposals(
            @Source Review review,
            @Nullable @Description(EvidencePages.WHERE) IdentityProposalFilter where,
            @Nullable @Description("In which order; the one for which most speaks first when absent.")
                    IdentityProposalOrder orderBy,
            Paging paging) {
        IdentityProposalFilter filter = where == null ? IdentityProposalFilter.NONE : where;
        KeyOrder<IdentityProposal> order = IdentityProposalOrder.of(orderBy);
        List<IdentityProposal> all = proposals.of(review.graph());
        boolean own = order.name().equals(IdentityProposalOrderField.SCORE.name());
        return new IdentityProposalConnection(Page.of(
                own ? all : sorted.of(review.graph(), "PROPOSAL " + order.name(), all, order.key()),
                order,
                filter::admits,
                paging.request()));
    }
}
