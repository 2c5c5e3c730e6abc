package org.backlot.identity;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.graph.SubjectKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which subjects that may be one are wanted: those to which all conditions apply that are given. */
@Input("IdentityProposalFilter")
@Description("Which subjects that may be one are wanted: those to which all conditions apply that are given.")
public record IdentityProposalFilter(
        @Nullable @Description("Of one of these kinds.") List<@NonNull SubjectKind> kinds,

        @Nullable @Description("For which one of these grounds speaks.")
        List<@NonNull IdentityGround> grounds,

        @Nullable @Description("For which so much speaks at the least, from 0 to 1.")
        Double leastScore) {

    static final IdentityProposalFilter NONE = new IdentityProposalFilter(null, null, null);

    boolean admits(IdentityProposal proposal) {
        return (kinds == null || kinds.contains(proposal.subject().kind()))
                && (grounds == null || proposal.grounds().stream().anyMatch(grounds::contains))
                && (leastScore == null || proposal.getScore() >= leastScore);
    }
}
