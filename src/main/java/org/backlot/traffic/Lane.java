package org.backlot.traffic;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.backlot.refusal.Refusal;

/**
 * Threads on which requests are answered in the order of their arrival. There are few of them as long as they get on.
 * When all are stuck while others wait, more are let in beside them, up to a bound: whoever waits for a database does
 * not hold up whoever needs no more than a moment.
 */
final class Lane {
    private static final long IDLE_SECONDS = 10;

    private final int usual;
    private final int most;
    private final int waitingAtTheMost;
    private final ThreadPoolExecutor threads;
    private long finishedBefore;

    Lane(String name, int usual, int most, int waiting) {
        this.usual = usual;
        this.most = Math.max(usual, most);
        this.waitingAtTheMost = waiting;
        AtomicInteger number = new AtomicInteger();
        this.threads = new ThreadPoolExecutor(
                usual, usual, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(waiting), work -> {
                    Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws Refusal when too many wait already */
    void enter(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException full) {
            throw Refusal.overloaded(waitingAtTheMost, waiting() + 1);
        }
    }

    /** Looks whether the lane gets on; to be called again and again. */
    synchronized void look() {
        long finished = threads.getCompletedTaskCount();
        boolean waiting = !threads.getQueue().isEmpty();
        int width = threads.getCorePoolSize();
        if (waiting && finished == finishedBefore && width < most) {
            widen(Math.min(2 * width, most));
        } else if (!waiting && width > usual && threads.getActiveCount() < usual) {
            threads.setCorePoolSize(usual);
            threads.setMaximumPoolSize(usual);
        }
        finishedBefore = finished;
    }

    private void widen(int width) {
        threads.setMaximumPoolSize(width);
        threads.setCorePoolSize(width);
    }

    /** Requests that are answered at a time, as of now. */
    int width() {
        return threads.getCorePoolSize();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    void close() {
        threads.shutdown();
    }
}
