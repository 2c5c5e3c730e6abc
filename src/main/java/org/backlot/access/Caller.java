package org.backlot.access;

import java.time.Instant;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asks.
 *
 * @param name whom the token is for; null when there is no token
 * @param until when the token is over; null when there is none
 */
public record Caller(
        @Nullable String name, Role role, @Nullable Instant until) {
    /** Who has no token may read. */
    public static final Caller ANYBODY = new Caller(null, Role.READER, null);

    /** @throws Refusal unless the caller has this role, or a higher one */
    public void check(Role needed) {
        if (!role.includes(needed)) {
            throw name == null
                    ? Refusal.unauthenticated("This needs the role " + needed.word()
                            + ": send a token that has it, in the header Authorization, as Bearer.")
                    : Refusal.forbidden(needed.word());
        }
    }
}
