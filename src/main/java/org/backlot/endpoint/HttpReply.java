package org.backlot.endpoint;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * An outcome as it goes back over HTTP.
 *
 * @param body the answer as JSON; {@code null} if there will be several
 * @param tag by which a cache knows the same data again; {@code null} if it is not for caches
 */
record HttpReply(
        Outcome outcome, @Nullable Buffer body, @Nullable String tag) {

    static HttpReply of(Answer answer) {
        return of(answer, false);
    }

    /** @param reading whether a cache may keep it */
    static HttpReply of(Outcome outcome, boolean reading) {
        return outcome instanceof Answer answer
                ? new HttpReply(answer, Buffer.buffer(Json.write(answer.json())), reading ? Caching.tag(answer) : null)
                : new HttpReply(outcome, null, null);
    }
}
