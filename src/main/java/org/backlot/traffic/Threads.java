package org.backlot.traffic;

import java.lang.reflect.Method;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Threads to answer requests on. How many work at a time is bounded by whoever uses them.
 *
 * <p>Virtual threads are used where they let go of their carrier whatever they wait for, inside of monitors too: from
 * Java 24 on. The language level is that of Java 17, so they are found by reflection.
 */
final class Threads {
    private static final int WITHOUT_PINNING = 24;
    private static final long IDLE_SECONDS = 10;

    /** How many virtual threads compute at a time; documented by {@link Thread}, and read when the first one starts. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private Threads() {}

    static boolean canBeVirtual() {
        return Runtime.version().feature() >= WITHOUT_PINNING;
    }

    /** For work that waits: virtual ones if there are any. */
    static Executor waiting(String name) {
        return canBeVirtual() ? virtual(name) : computing(name);
    }

    /** For work that computes: those of the platform, among which the operating system divides the processors. */
    static Executor computing(String name) {
        AtomicInteger number = new AtomicInteger();
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
    }

    private static Executor virtual(String name) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(
                    CARRIERS, Integer.toString(2 * Runtime.getRuntime().availableProcessors()));
        }
        ThreadFactory factory = virtualFactory(name + "-");
        return work -> factory.newThread(work).start();
    }

    private static ThreadFactory virtualFactory(String prefix) {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Method name = type.getMethod("name", String.class, long.class);
            Method factory = type.getMethod("factory");
            return (ThreadFactory) factory.invoke(name.invoke(builder, prefix, 1L));
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("this Java has virtual threads of another form", changed);
        }
    }
}
