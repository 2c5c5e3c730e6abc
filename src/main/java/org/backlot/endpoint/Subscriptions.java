package org.backlot.endpoint;

import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** Subscriptions to nothing. */
final class Subscriptions {
    /** Stands where there is no subscription yet. */
    static final Subscription NONE = new Subscription() {
        @Override
        public void request(long events) {}

        @Override
        public void cancel() {}
    };

    private Subscriptions() {}

    /** Lets go of what a publisher holds open, when nobody is left to hear it. */
    static <T> void abandon(Publisher<T> publisher) {
        publisher.subscribe(new Subscriber<T>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                subscription.cancel();
            }

            @Override
            public void onNext(T event) {}

            @Override
            public void onError(Throwable failure) {}

            @Override
            public void onComplete() {}
        });
    }
}
