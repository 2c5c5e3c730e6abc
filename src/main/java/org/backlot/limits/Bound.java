package org.backlot.limits;

import org.backlot.refusal.ErrorCode;
import org.backlot.refusal.Refusal;

/** Holds what was measured against what may be. */
final class Bound {
    private Bound() {}

    /** @throws Refusal when more was measured than may be */
    static void check(ErrorCode code, long most, long measured) {
        if (measured > most) {
            throw Refusal.overLimit(code, most, measured);
        }
    }
}
