package org.backlot.reporting;

import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.placement.Placement;
import org.backlot.position.Position;

/** Whether the claims that an implied line rests on lead from its manager down to its subordinate, by its rule. */
final class Derivation {
    private Derivation() {}

    static boolean leadsFromTheManagerDown(ImpliedLine line) {
        List<Claim> claims = line.restsOn().stream().map(claim -> claim.it()).toList();
        Claim top = claims.get(0);
        long unit = unit(top, line);
        int units = 0;
        for (Claim claim : claims.subList(1, claims.size())) {
            if (claim instanceof Placement placement && placement.whole() == unit) {
                unit = placement.entry().subject();
                units++;
            } else if (claim instanceof Position position
                    && (position.organization() == unit || position.post() == unit)
                    && claim == claims.get(claims.size() - 1)) {
                unit = position.entry().subject();
            } else {
                return false;
            }
        }
        boolean member = line.rule() == InferenceRule.MEMBER_OF_LED_UNIT;
        return unit == line.subordinate() && (!member || units <= 1);
    }

    /** The unit that the manager leads or oversees, as the rule says; 0 where the first claim says something else. */
    private static long unit(Claim top, ImpliedLine line) {
        if (line.rule() == InferenceRule.UNIT_OVERSEEN) {
            return top instanceof ReportingLine overseen && overseen.manager() == line.above()
                    ? overseen.entry().subject()
                    : 0;
        }
        return top instanceof Position position
                        && position.leads()
                        && position.entry().subject() == line.above()
                ? position.organization()
                : 0;
    }
}
