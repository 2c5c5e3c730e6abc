package org.backlot.endpoint;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;

/** The threads on which requests are answered, never those of the event loops. */
@Singleton
class Workers {
    private final boolean virtual;
    private final ExecutorService virtualThreads;

    Workers(EndpointSettings settings, @VirtualThreads ExecutorService virtualThreads) {
        this.virtual = settings.virtualThreads();
        this.virtualThreads = virtualThreads;
    }

    /** Does the work; what comes of it is told on the context. */
    <T> Future<T> run(Context context, Callable<T> work) {
        if (!virtual) {
            return context.executeBlocking(work, false);
        }
        Promise<T> done = Promise.promise();
        virtualThreads.execute(() -> {
            try {
                T result = work.call();
                context.runOnContext(back -> done.complete(result));
            } catch (Throwable failure) {
                context.runOnContext(back -> done.fail(failure));
            }
        });
        return done.future();
    }
}
