package org.backlot.identity;

import java.util.List;
import org.backlot.relay.Page;
import org.backlot.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of subjects that may be one. */
@Description("A page of subjects that may be one.")
public record IdentityProposalConnection(@Ignore Page<IdentityProposal> page) {

    @Description("The entries of the page with their cursors.")
    public List<@NonNull IdentityProposalEdge> getEdges() {
        return page.edges(IdentityProposalEdge::new);
    }

    @Description("The entries of the page.")
    public List<@NonNull IdentityProposal> getNodes() {
        return page.entries();
    }

    @Description("Where the page lies in the list.")
    public PageInfo getPageInfo() {
        return page.info();
    }

    @Description("How many entries the whole list has; counted only when asked for.")
    public int getTotalCount() {
        return page.total().getAsInt();
    }
}
