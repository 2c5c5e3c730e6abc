package org.backlot.snapshot;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/** The request whose fields a thread answers: they are answered one after another, all on one thread. */
public final class Answering {
    private static final ThreadLocal<@Nullable GraphQLContext> REQUEST = new ThreadLocal<>();

    private Answering() {}

    /** From now on this thread answers fields of a request. */
    public static void begin(GraphQLContext request) {
        REQUEST.set(request);
    }

    /** This thread answers no fields any more. */
    public static void end() {
        REQUEST.remove();
    }

    /** The request whose field is being answered; {@code null} on a thread that answers none. */
    public static @Nullable GraphQLContext request() {
        return REQUEST.get();
    }
}
