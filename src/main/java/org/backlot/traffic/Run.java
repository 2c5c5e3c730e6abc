package org.backlot.traffic;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.backlot.refusal.Refusal;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * One request under way: it knows its thread and the database connections that it holds, so that it can be stopped
 * together with its SQL.
 */
public final class Run<T> {
    private static final ThreadLocal<@Nullable Run<?>> CURRENT = new ThreadLocal<>();

    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final Set<PGConnection> connections = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Thread thread;
    private volatile boolean stopped;

    private final Consumer<Run<T>> whenStopped;

    /** @param whenStopped is told of a stop, and sees to it that what is under way ends: see {@link #end} */
    Run(Consumer<Run<T>> whenStopped) {
        this.whenStopped = whenStopped;
    }

    /** The request that the thread works for; {@code null} if it works for none. */
    public static @Nullable Run<?> current() {
        return CURRENT.get();
    }

    /** What came of it: told once, on any thread. After a stop it is the refusal, whatever is still under way. */
    public CompletionStage<T> outcome() {
        return outcome.minimalCompletionStage();
    }

    /** Whether nobody waits for the answer any more. */
    public boolean isStopped() {
        return stopped;
    }

    /**
     * Tells the refusal instead of an outcome, if there is none yet, and stops what is under way: statements are
     * cancelled, a thread that waits or walks far is interrupted, and no further field is answered.
     */
    public void stop(Refusal why) {
        if (outcome.completeExceptionally(why)) {
            stopped = true;
            whenStopped.accept(this);
        }
    }

    /**
     * Ends what a stopped request is at: its statements, none of any other; or, when it holds no connection, whatever its
     * thread waits for. A virtual thread that is interrupted while it reads from a database closes the connection, and
     * the statement would go on without anybody to cancel it.
     */
    void end(Consumer<PGConnection> cancel) {
        synchronized (connections) {
            connections.forEach(cancel);
            if (connections.isEmpty() && thread != null) {
                thread.interrupt();
            }
        }
    }

    /** Does the work on this thread, unless it was stopped. */
    void carry(Callable<? extends @Nullable Object> work) {
        if (!begin()) {
            return;
        }
        try {
            work.call();
        } catch (Throwable failure) { // an Error too must be told, or the caller waits for ever
            outcome.completeExceptionally(failure);
        } finally {
            leave();
        }
    }

    void complete(T result) {
        outcome.complete(result);
    }

    boolean isUnderWay() {
        synchronized (connections) {
            return thread != null;
        }
    }

    /** Notes that the request holds a connection. What it does with that is ended by cancelling, not by interruption. */
    void holds(PGConnection connection) {
        synchronized (connections) {
            connections.add(connection);
            Thread.interrupted();
        }
    }

    /** Notes that it has given it back; waits while a statement of it is being cancelled. */
    void gaveBack(PGConnection connection) {
        synchronized (connections) {
            connections.remove(connection);
        }
    }

    private boolean begin() {
        synchronized (connections) {
            if (stopped) {
                return false;
            }
            thread = Thread.currentThread();
        }
        CURRENT.set(this);
        return true;
    }

    /** The next thread may have begun before this one ends. */
    private void leave() {
        CURRENT.remove();
        synchronized (connections) {
            if (thread == Thread.currentThread()) {
                thread = null;
            }
            Thread.interrupted();
        }
    }
}
