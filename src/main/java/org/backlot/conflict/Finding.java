package org.backlot.conflict;

import java.util.List;
import org.backlot.graph.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Claims that differ under a predicate, as judged.
 *
 * @param compatibility in which way they can all be true; {@code null} when they cannot
 * @param claims two or more, in the order of recording
 */
record Finding(Predicate predicate, @Nullable Compatibility compatibility, List<Claim> claims) {

    Finding {
        claims = List.copyOf(claims);
    }

    ConflictType type() {
        return compatibility == Compatibility.SUPERSESSION ? ConflictType.SUPERSESSION : predicate.type();
    }

    boolean isOpen() {
        return compatibility == null;
    }

    boolean has(Claim claim) {
        return claims.contains(claim);
    }
}
