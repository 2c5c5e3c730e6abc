package org.backlot.endpoint;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Where the answers to one operation go out. All but {@link #encoded} happens on the event loop of the context. */
interface Outlet {
    Context context();

    /** The bytes of an answer, made on whatever thread made the answer. */
    Buffer encoded(Answer answer);

    void next(Buffer answer);

    /** There is no further answer. */
    void complete();

    /** There is no answer, or no further one: the operation was refused, or ended before its time. */
    void failed(List<ApiError> errors);

    /** Runs this as soon as the caller can take more; never, if it has left. */
    void whenReady(Runnable more);
}
