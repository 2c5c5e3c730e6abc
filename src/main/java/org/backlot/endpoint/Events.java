package org.backlot.endpoint;

import graphql.ExecutionResult;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/** The events of a subscription as answers; what was held open for them is let go at their end, whoever ends them. */
final class Events implements Publisher<Answer> {
    private final Publisher<ExecutionResult> events;
    private final Function<ExecutionResult, Answer> answer;
    private final Runnable atEnd;
    private final Runnable whenCancelled;

    Events(
            Publisher<ExecutionResult> events,
            Function<ExecutionResult, Answer> answer,
            Runnable whenCancelled,
            Runnable atEnd) {
        this.events = events;
        this.answer = answer;
        this.whenCancelled = whenCancelled;
        this.atEnd = atEnd;
    }

    @Override
    public void subscribe(Subscriber<? super Answer> subscriber) {
        events.subscribe(new Relay(subscriber));
    }

    private final class Relay implements Subscriber<ExecutionResult>, Subscription {
        private final Subscriber<? super Answer> receiver;
        private final AtomicBoolean ended = new AtomicBoolean();
        private volatile Subscription source = Subscriptions.NONE;

        Relay(Subscriber<? super Answer> receiver) {
            this.receiver = receiver;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            source = subscription;
            receiver.onSubscribe(this);
        }

        @Override
        public void onNext(ExecutionResult event) {
            if (!ended.get()) {
                receiver.onNext(answer.apply(event));
            }
        }

        @Override
        public void onError(Throwable failure) {
            if (end()) {
                receiver.onError(failure);
            }
        }

        @Override
        public void onComplete() {
            if (end()) {
                receiver.onComplete();
            }
        }

        @Override
        public void request(long events) {
            source.request(events);
        }

        @Override
        public void cancel() {
            if (end()) {
                source.cancel();
                whenCancelled.run();
            }
        }

        private boolean end() {
            boolean first = ended.compareAndSet(false, true);
            if (first) {
                atEnd.run();
            }
            return first;
        }
    }
}
