package org.backlot.endpoint;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import org.backlot.refusal.Refusal;
import org.backlot.snapshot.LatestGraph;

/** Lets requests wait, for a bounded time, until this node has come to the state that they want to see at least. */
@Singleton
class SequenceGate {
    private static final long LOOK_EVERY_MILLIS = 20;

    private final LatestGraph latest;
    private final Vertx vertx;
    private final long longest;

    SequenceGate(LatestGraph latest, Vertx vertx, EndpointSettings settings) {
        this.latest = latest;
        this.vertx = vertx;
        this.longest = settings.sequenceWait().toNanos();
    }

    /** Succeeds when the state is there, at once if it can; fails with a {@link Refusal} when it does not come in time. */
    Future<Void> reached(long sequence) {
        if (latest.get().sequence() >= sequence) {
            return Future.succeededFuture();
        }
        Promise<Void> reached = Promise.promise();
        look(sequence, System.nanoTime(), reached);
        return reached.future();
    }

    private void look(long sequence, long since, Promise<Void> reached) {
        long now = latest.get().sequence();
        if (now >= sequence) {
            reached.complete();
        } else if (System.nanoTime() - since >= longest) {
            reached.fail(Refusal.sequenceNotReached(sequence, now));
        } else {
            vertx.setTimer(LOOK_EVERY_MILLIS, timer -> look(sequence, since, reached));
        }
    }
}
