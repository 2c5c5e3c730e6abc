package org.backlot.endpoint;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/**
 * Brings the answers of one operation to its caller, one at a time: the next one is asked for when there is room for it
 * on the way, so that nothing piles up here for a caller who reads slowly. Answers are made on threads of the source.
 */
final class Delivery implements Subscriber<Answer> {
    private final Outlet outlet;
    private volatile Subscription source = Subscriptions.NONE;
    private volatile boolean cancelled;

    private Delivery(Outlet outlet) {
        this.outlet = outlet;
    }

    /** Begins to deliver the outcome; what comes back stops it. */
    static Delivery of(Outcome outcome, Outlet outlet) {
        Delivery delivery = new Delivery(outlet);
        if (outcome instanceof Outcome.Stream stream) {
            stream.answers().subscribe(delivery);
        } else if (outcome instanceof Answer answer && answer.executed()) {
            delivery.onNext(answer);
            delivery.onComplete();
        } else if (outcome instanceof Answer refusal) {
            delivery.tell(() -> outlet.failed(refusal.errors()));
        }
        return delivery;
    }

    /** Nothing more is delivered, nor made. */
    void cancel() {
        cancelled = true;
        source.cancel();
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = subscription;
        if (cancelled) {
            subscription.cancel();
        } else {
            outlet.context().runOnContext(start -> outlet.whenReady(this::ask));
        }
    }

    private void ask() {
        if (!cancelled) {
            source.request(1);
        }
    }

    @Override
    public void onNext(Answer answer) {
        if (!cancelled) {
            Buffer bytes = outlet.encoded(answer);
            tell(() -> {
                outlet.next(bytes);
                outlet.whenReady(this::ask);
            });
        }
    }

    @Override
    public void onError(Throwable failure) {
        List<ApiError> errors = List.of(Faults.told(failure));
        tell(() -> {
            cancelled = true;
            outlet.failed(errors);
        });
    }

    @Override
    public void onComplete() {
        tell(outlet::complete);
    }

    private void tell(Runnable what) {
        outlet.context().runOnContext(now -> {
            if (!cancelled) {
                what.run();
            }
        });
    }
}
