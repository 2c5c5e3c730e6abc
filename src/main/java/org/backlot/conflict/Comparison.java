package org.backlot.conflict;

import org.backlot.graph.Claim;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/**
 * How two claims that differ in what they say relate, their times set aside. It is symmetric, and asked only of claims
 * with different values.
 */
@FunctionalInterface
interface Comparison {
    Outcome of(Claim one, Claim other, Moment moment);

    /** What comes of comparing two claims. */
    enum Outcome {
        /** They do not speak of the same thing. */
        UNRELATED(null),
        /** They cannot both be true at one time. */
        CONTRARY(null),
        NARROWER(Compatibility.NARROWER_SCOPE),
        COARSER(Compatibility.GRANULARITY),
        ROUNDED(Compatibility.ROUNDING),
        INTERIM(Compatibility.INTERIM),
        SUCCEEDED(Compatibility.SUPERSESSION);

        private final @Nullable Compatibility compatibility;

        Outcome(@Nullable Compatibility compatibility) {
            this.compatibility = compatibility;
        }

        /** In which way both can be true; {@code null} where that is not so. */
        @Nullable
        Compatibility compatibility() {
            return compatibility;
        }
    }
}
