package org.backlot.endpoint;

import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a socket waits, and for what. */
final class SocketTimers {
    private static final long NONE = -1;

    private final Vertx vertx;
    private final EndpointSettings.Sockets settings;
    private final Clock clock;
    private long init = NONE;
    private long ping = NONE;
    private long unread = NONE;
    private long over = NONE;
    private boolean alive = true;
    private boolean ended;

    SocketTimers(Vertx vertx, EndpointSettings.Sockets settings, Clock clock) {
        this.clock = clock;
        this.vertx = vertx;
        this.settings = settings;
    }

    void awaitInit(Runnable tooLate) {
        init = once(settings.initWithin(), tooLate);
    }

    void initialised() {
        vertx.cancelTimer(init);
    }

    /** Asks now and again whether the caller is there, and tells when it has not answered since the last time. */
    void keepAlive(Runnable ask, Runnable noAnswer) {
        ping = vertx.setPeriodic(settings.pingEvery().toMillis(), tick -> {
            if (alive) {
                alive = false;
                ask.run();
            } else {
                noAnswer.run();
            }
        });
    }

    void alive() {
        alive = true;
    }

    void awaitReading(Runnable tooLate) {
        unread = once(settings.unreadFor(), tooLate);
    }

    void wasRead() {
        vertx.cancelTimer(unread);
    }

    /** Ends at a moment, unless it is ended before. */
    void endAt(Instant moment, Runnable what) {
        if (!ended) {
            over = once(Duration.between(clock.instant(), moment), what);
        }
    }

    /** Stops all of them; {@code true} the first time. */
    boolean end() {
        boolean first = !ended;
        ended = true;
        vertx.cancelTimer(init);
        vertx.cancelTimer(ping);
        vertx.cancelTimer(unread);
        vertx.cancelTimer(over);
        return first;
    }

    private long once(Duration after, Runnable what) {
        return vertx.setTimer(Math.max(1, after.toMillis()), tick -> what.run());
    }
}
