package org.backlot.conflict;

import java.util.ArrayList;
import java.util.List;
import org.backlot.announcement.Effect;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.naming.Naming;
import org.backlot.position.Position;
import org.backlot.reporting.ReportingLine;
import org.backlot.succession.Succession;

/**
 * What two claims have in common that tell of one and the same thing, and may differ in its time: the kind, the parties
 * and what is said of them. The subject is that of the claims.
 */
record Edge(ClaimKind kind, List<Long> parties, List<Object> said) {

    static Edge of(Claim claim) {
        List<Long> parties = new ArrayList<>();
        for (long object : claim.objects()) {
            parties.add(object);
        }
        parties.sort(null);
        return new Edge(claim.kind(), parties, said(claim));
    }

    private static List<Object> said(Claim claim) {
        if (claim instanceof Position position) {
            return position.title() == null ? List.of(position.leads()) : List.of(Title.of(position.title()));
        }
        if (claim instanceof ReportingLine line) {
            return List.of(line.type());
        }
        if (claim instanceof Naming naming) {
            return List.of(naming.nameKind(), Wording.words(naming.name()));
        }
        if (claim instanceof Succession succession) {
            return List.of(succession.type());
        }
        return claim instanceof Effect effect ? List.of(effect.effect()) : List.of();
    }
}
