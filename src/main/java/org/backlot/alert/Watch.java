package org.backlot.alert;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;

/**
 * One reader's watch over the latest graph. It tells at the pace of the reader: what is not asked for yet stays in the
 * graph, so a reader who falls behind costs nobody anything and misses nothing. It tells on threads that it
 * is lent, never on that of the writer.
 */
final class Watch<T> implements Flow.Subscription {
    private final LatestGraph latest;
    private final Tellers tellers;
    private final News<T> news;
    private final Flow.Subscriber<? super T> reader;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<T> found = new ArrayDeque<>();
    private final Runnable wake = this::call;
    private volatile boolean over;

    private Watch(LatestGraph latest, Tellers tellers, News<T> news, Flow.Subscriber<? super T> reader) {
        this.latest = latest;
        this.tellers = tellers;
        this.news = news;
        this.reader = reader;
    }

    static <T> void begin(LatestGraph latest, Tellers tellers, News<T> news, Flow.Subscriber<? super T> reader) {
        Watch<T> watch = new Watch<>(latest, tellers, news, reader);
        latest.watch(watch.wake);
        reader.onSubscribe(watch);
    }

    @Override
    public void request(long more) {
        if (more <= 0) {
            cancel();
            reader.onError(new IllegalArgumentException("as many as " + more + " were asked for"));
            return;
        }
        wanted.accumulateAndGet(more, (one, other) -> one + other < 0 ? Long.MAX_VALUE : one + other);
        call();
    }

    @Override
    public void cancel() {
        over = true;
        latest.unwatch(wake);
    }

    /** Calls that come while the watch is telling are remembered as one. */
    private void call() {
        if (!over && calls.getAndIncrement() == 0) {
            tellers.tell(this::answerCalls, this::fail);
        }
    }

    private void answerCalls() {
        int answered = calls.get();
        do {
            tell();
            answered = calls.addAndGet(-answered);
        } while (answered != 0);
    }

    private void tell() {
        try {
            Graph graph = latest.get();
            while (!over && wanted.get() > 0 && (!found.isEmpty() || look(graph))) {
                T next = found.poll();
                if (next != null) {
                    wanted.updateAndGet(all -> all == Long.MAX_VALUE ? all : all - 1);
                    reader.onNext(next);
                }
            }
        } catch (RuntimeException failure) {
            fail(failure);
        }
    }

    /** Whoever has left does not hear of it. */
    private void fail(Throwable failure) {
        boolean expected = over;
        cancel();
        if (!expected) {
            reader.onError(failure);
        }
    }

    private boolean look(Graph graph) {
        if (news.isUpToDate(graph)) {
            return false;
        }
        found.addAll(news.next(graph));
        return true;
    }
}
