package org.backlot.standing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.backlot.evidence.Evidence;
import org.backlot.evidence.EvidencePages;
import org.backlot.evidence.OriginConnection;
import org.backlot.evidence.OriginFilter;
import org.backlot.evidence.OriginOrder;
import org.backlot.evidence.TracedOrigin;
import org.backlot.graph.ClaimAt;
import org.backlot.limits.Cost;
import org.backlot.relay.Paging;
import org.backlot.reporting.ReportingHop;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** How claims, and the steps of chains that rest on them, stand at a moment. */
@GraphQLApi
public class StandingFields {
    @Description("How the claim stands by what was known at the moment, and why.")
    @Cost(weight = 10)
    public Standing standing(@Source ClaimAt view) {
        return Standing.of(view.it(), view.moment());
    }

    @Description("What it finally rests on, in the order of the citations that support it.")
    @Cost(weight = 5)
    public OriginConnection origins(
            @Source Standing standing,
            @Nullable @Description(EvidencePages.WHERE) OriginFilter where,
            @Nullable @Description(EvidencePages.CITED) OriginOrder orderBy,
            Paging paging) {
        List<TracedOrigin> origins = TracedOrigin.of(
                Evidence.supporting(standing.claim(), standing.moment()),
                standing.moment().graph());
        return EvidencePages.origins(origins, where, orderBy, paging.request());
    }

    @Nullable
    @Description("How the line stands by what was known at the moment, and why; null when the step is implied.")
    @Cost(weight = 10)
    public Standing standing(@Source ReportingHop hop) {
        return hop.line() == null
                ? null
                : Standing.of(hop.line().it(), hop.line().moment());
    }
}
