package org.backlot.standing;

import org.backlot.graph.ClaimAt;
import org.backlot.reporting.ReportingHop;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** How claims, and the steps of chains that rest on them, stand at a moment. */
@GraphQLApi
public class StandingFields {
    @Description("How the claim stands by what was known at the moment, and why.")
    public Standing standing(@Source ClaimAt view) {
        return Standing.of(view.it(), view.moment());
    }

    @Description("How the line stands by what was known at the moment, and why.")
    public Standing standing(@Source ReportingHop hop) {
        return Standing.of(hop.line().it(), hop.line().moment());
    }
}
