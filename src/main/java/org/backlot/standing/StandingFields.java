package org.backlot.standing;

import io.smallrye.graphql.api.Nullable;
import org.backlot.graph.ClaimAt;
import org.backlot.limits.Cost;
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

    @Nullable
    @Description("How the line stands by what was known at the moment, and why; null when the step is implied.")
    @Cost(weight = 10)
    public Standing standing(@Source ReportingHop hop) {
        return hop.line() == null
                ? null
                : Standing.of(hop.line().it(), hop.line().moment());
    }
}
