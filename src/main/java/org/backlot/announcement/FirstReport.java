package org.backlot.announcement;

import io.smallrye.graphql.api.Nullable;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimEntry;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Credit to a publication for having reported an announcement first. The giver of the credit is who publishes the citation.
 *
 * @param publication number of the publication that is credited
 */
@Description("Credit to a publication for having reported an announcement first. The giver"
        + " of the credit is who publishes the citation.")
public record FirstReport(
        @Ignore ClaimEntry entry,
        @Ignore long publication,

        @Nullable @Description("What of it was reported first, in our own words; null when the scope is not stated.")
        String scope)
        implements Claim {
    @Override
    public ClaimKind kind() {
        return ClaimKind.FIRST_REPORT;
    }

    @Override
    public long[] objects() {
        return NOBODY;
    }

    @Override
    public FirstReportAt at(Moment moment) {
        return new FirstReportAt(moment, this, Evidence.presence(this, moment));
    }
}
