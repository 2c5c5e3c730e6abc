package org.backlot.ledger;

import org.jspecify.annotations.Nullable;

/** References in records, where 0 means none, and in rows, where null does. */
final class Reference {
    private Reference() {}

    static @Nullable Long orNull(long number) {
        return number == 0 ? null : number;
    }

    static long orZero(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
