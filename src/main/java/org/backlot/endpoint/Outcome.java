package org.backlot.endpoint;

import org.reactivestreams.Publisher;

/** What comes of a request: one answer, or one after another. */
sealed interface Outcome permits Answer, Outcome.Stream {

    /** The answers of a subscription; each is made when it is asked for, and one after the other. */
    record Stream(Publisher<Answer> answers) implements Outcome {}
}
