package org.backlot.conflict;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.citation.Stance;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/** Claims that say one thing of one stretch of time. */
record Statement(Object value, Span span, List<Claim> claims) {

    Claim first() {
        return claims.get(0);
    }

    /** Whether one of the two took the place of the other. */
    boolean isApartFrom(Statement other, Span.@Nullable Succession succession) {
        return succession != null
                && (span.givesWayTo(other.span, succession) || other.span.givesWayTo(span, succession));
    }

    /** Whether one source states all of them side by side. */
    static boolean areOfOneSource(List<Statement> statements, Moment moment) {
        Set<Long> shared = statements.get(0).documents(moment);
        statements.forEach(statement -> shared.retainAll(statement.documents(moment)));
        return !shared.isEmpty();
    }

    private Set<Long> documents(Moment moment) {
        Set<Long> documents = new HashSet<>();
        for (Claim claim : claims) {
            for (var citation : Evidence.citations(claim, moment)) {
                if (citation.stance() == Stance.SUPPORTS) {
                    documents.add(citation.document());
                }
            }
        }
        return documents;
    }
}
