package org.backlot.traffic;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.backlot.refusal.Refusal;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Leads requests to their lanes: all through that of the cheap ones, in which it turns out what they cost, and the dear
 * ones on into a lane of their own, where few are answered at a time. Each has its time, waiting included.
 */
@Singleton
public class Traffic {
    private static final Logger LOG = Logger.getLogger(Traffic.class);
    private static final long LOOK_MILLIS = 25;
    private static final long CANCEL_AGAIN_MILLIS = 200;

    private final Duration timeLimit;
    private final long dearFrom;
    private final Lane cheap;
    private final Lane dear;
    private final ScheduledThreadPoolExecutor clock;
    private final ScheduledThreadPoolExecutor stopper;

    Traffic(TrafficSettings settings) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.timeLimit = settings.timeLimit();
        this.dearFrom = settings.dear();
        this.cheap = new Lane(
                "cheap",
                settings.cheapAtATime().orElse(2 * processors),
                settings.cheapAtTheMost(),
                settings.cheapWaiting());
        int dearAtATime = settings.dearAtATime().orElse(Math.max(1, processors / 2));
        this.dear = new Lane("dear", dearAtATime, dearAtATime, settings.dearWaiting());
        this.clock = timer("traffic-clock");
        this.stopper = timer("traffic-stopper");
        clock.scheduleWithFixedDelay(cheap::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a request.
     *
     * @param first finds out what the request costs, and by which work it is answered
     */
    public <T> Run<T> run(Callable<Priced<T>> first) {
        Run<T> run = new Run<>(stopped -> stopper.execute(() -> cancelStatements(stopped)));
        long begun = System.nanoTime();
        Runnable stop = () -> run.stop(Refusal.timeLimit(timeLimit, Duration.ofNanos(System.nanoTime() - begun)));
        Future<?> timeIsUp = clock.schedule(stop, timeLimit.toNanos(), TimeUnit.NANOSECONDS);
        run.outcome().whenComplete((result, failure) -> timeIsUp.cancel(false));
        enter(cheap, run, () -> proceed(run, first.call()));
        return run;
    }

    private <T> boolean proceed(Run<T> run, Priced<T> priced) throws Exception {
        if (priced.cost() < dearFrom) {
            run.complete(priced.work().call());
        } else {
            enter(dear, run, () -> {
                run.complete(priced.work().call());
                return true;
            });
        }
        return true;
    }

    private static <T> void enter(Lane lane, Run<T> run, Callable<Boolean> work) {
        try {
            lane.enter(() -> run.carry(work));
        } catch (Refusal full) {
            run.stop(full);
        }
    }

    /** Again and again: a statement may begin just after another was cancelled. */
    private void cancelStatements(Run<?> run) {
        run.cancelStatements(Traffic::cancel);
        if (run.isUnderWay()) {
            stopper.schedule(() -> cancelStatements(run), CANCEL_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private static void cancel(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException failed) {
            LOG.warnf("A statement could not be cancelled: %s", failed.getMessage());
        }
    }

    private static ScheduledThreadPoolExecutor timer(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @PreDestroy
    void close() {
        cheap.close();
        dear.close();
        clock.shutdownNow();
        stopper.shutdownNow();
    }
}
