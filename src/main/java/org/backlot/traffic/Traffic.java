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
 * ones on into a lane of their own, where few are answered at a time, and those that write into another, where they wait
 * for each other and for nobody else. Each has its time, waiting included. Events of
 * subscriptions have a lane too, which is never wider than there are processors, so that ten thousand who hear of the
 * same thing are in nobody's way.
 */
@Singleton
public class Traffic {
    private static final Logger LOG = Logger.getLogger(Traffic.class);
    private static final long LOOK_MILLIS = 25;
    private static final long STOP_AGAIN_MILLIS = 200;
    private static final int STOPPERS = 4;

    /** Requests that wait at a time at the most: a thread of the platform takes memory and a place among others. */
    private static final int OF_PLATFORM = 512;

    private static final int VIRTUAL = 2_000;

    private final Duration timeLimit;
    private final long dearFrom;
    private final Lane cheap;
    private final Lane dear;
    private final Lane writing;
    private final Lane events;
    private final ScheduledThreadPoolExecutor clock;
    private final ScheduledThreadPoolExecutor stopper;

    Traffic(TrafficSettings settings) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.timeLimit = settings.timeLimit();
        this.dearFrom = settings.dear();
        int most = settings.cheapAtTheMost().orElse(Threads.canBeVirtual() ? VIRTUAL : OF_PLATFORM);
        int cheapAtATime = settings.cheapAtATime().orElse(2 * processors);
        this.cheap = new Lane(Threads.waiting("cheap"), cheapAtATime, most, settings.cheapWaiting());
        int dearAtATime = settings.dearAtATime().orElse(Math.max(1, processors / 2));
        this.dear = new Lane(Threads.computing("dear"), dearAtATime, dearAtATime, settings.dearWaiting());
        this.writing = new Lane(
                Threads.computing("writing"),
                settings.writingAtATime(),
                settings.writingAtATime(),
                settings.writingWaiting());
        this.events = new Lane(Threads.waiting("events"), processors, processors, Integer.MAX_VALUE);
        this.clock = timer("traffic-clock", 1);
        this.stopper = timer("traffic-stopper", STOPPERS);
        clock.scheduleWithFixedDelay(cheap::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Begins a request.
     *
     * @param first finds out what the request costs, and by which work it is answered
     */
    public <T> Run<T> run(Callable<Priced<T>> first) {
        Run<T> run = new Run<>(this::end);
        limitTime(run);
        enter(cheap, run, () -> proceed(run, first.call()));
        return run;
    }

    /** Begins to answer an event. It waits for its turn for as long as that takes; then it has its time. */
    public Run<Boolean> event(Runnable work) {
        Run<Boolean> run = new Run<>(this::end);
        enter(events, run, () -> {
            limitTime(run);
            work.run();
            run.complete(true);
            return true;
        });
        return run;
    }

    private void limitTime(Run<?> run) {
        long begun = System.nanoTime();
        Runnable stop = () -> run.stop(Refusal.timeLimit(timeLimit, Duration.ofNanos(System.nanoTime() - begun)));
        Future<?> timeIsUp = clock.schedule(stop, timeLimit.toNanos(), TimeUnit.NANOSECONDS);
        run.outcome().whenComplete((result, failure) -> timeIsUp.cancel(false));
    }

    private <T> boolean proceed(Run<T> run, Priced<T> priced) throws Exception {
        if (priced.cost() < dearFrom && !priced.writes()) {
            run.complete(priced.work().call());
        } else {
            enter(priced.writes() ? writing : dear, run, () -> {
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
    private void end(Run<?> run) {
        stopper.execute(() -> {
            run.end(Traffic::cancel);
            if (run.isUnderWay()) {
                stopper.schedule(() -> end(run), STOP_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        });
    }

    private static void cancel(PGConnection connection) {
        try {
            connection.cancelQuery();
        } catch (SQLException failed) {
            LOG.warnf("A statement could not be cancelled: %s", failed.getMessage());
        }
    }

    private static ScheduledThreadPoolExecutor timer(String name, int threads) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(threads, work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @PreDestroy
    void close() {
        clock.shutdownNow();
        stopper.shutdownNow();
    }
}
