package org.backlot.traffic;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Lets requests through in the order of their arrival, so many at a time. Few are let in as long as they get on. When all
 * are stuck while others wait, more are let in beside them, up to a bound: whoever waits for a database does not hold up
 * whoever needs no more than a moment.
 */
final class Lane {
    private final Executor threads;
    private final int usual;
    private final int most;
    private final int mostWaiting;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int width;
    private int underWay;
    private long finished;
    private long finishedBefore;

    /**
     * @param threads where it is answered; it has one for each that is let in
     * @param most how many at the most are let in at a time; {@code usual} while they get on
     */
    Lane(Executor threads, int usual, int most, int waiting) {
        this.threads = threads;
        this.usual = usual;
        this.most = Math.max(usual, most);
        this.mostWaiting = waiting;
        this.width = usual;
    }

    /** @throws Refusal when too many wait already */
    void enter(Runnable work) {
        synchronized (this) {
            if (underWay >= width) {
                if (waiting.size() >= mostWaiting) {
                    throw Refusal.overloaded(mostWaiting, waiting.size() + 1);
                }
                waiting.add(work);
                return;
            }
            underWay++;
        }
        begin(work);
    }

    /** Looks whether the lane gets on; to be called again and again. */
    void look() {
        int joining = 0;
        synchronized (this) {
            if (!waiting.isEmpty() && finished == finishedBefore && width < most) {
                joining = Math.min(2 * width, most) - width;
                width += joining;
            } else if (waiting.isEmpty() && width > usual && underWay < usual) {
                width = usual;
            }
            finishedBefore = finished;
        }
        for (Runnable next = joining > 0 ? another() : null; next != null; next = another()) {
            begin(next);
        }
    }

    private void begin(Runnable work) {
        threads.execute(() -> goOn(work));
    }

    /** One after the other on the same thread, for as long as others wait. */
    private void goOn(Runnable first) {
        for (Runnable work = first; work != null; work = next()) {
            work.run();
        }
    }

    /** Whoever takes the place of one that has finished. */
    private synchronized @Nullable Runnable next() {
        finished++;
        underWay--;
        return another();
    }

    private synchronized @Nullable Runnable another() {
        Runnable next = underWay < width ? waiting.poll() : null;
        if (next != null) {
            underWay++;
        }
        return next;
    }

    /** Requests that are answered at a time, as of now. */
    synchronized int width() {
        return width;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
