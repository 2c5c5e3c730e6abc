package org.backlot.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;

/** Somebody who asks and has left before the answer. */
public final class Impatient {
    private Impatient() {}

    /** People in a line of reports each to the one boss, as many as make a walk long. */
    public static Story story() {
        Story story = new Story().people("boss");
        for (int i = 0; i < 2_000; i++) {
            story.people("person-" + i).line("person-" + i, "boss").cited("thewrap 2024-01-10");
        }
        return story;
    }

    public static void assertEnds(Runnable walk) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(walk::run).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
