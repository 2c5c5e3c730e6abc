package org.backlot.snapshot;

import graphql.GraphQLContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.backlot.graph.Graph;

/**
 * Gives each request its snapshot: taken at the first field that needs it, kept for all others of the same request, so
 * that an answer is never torn between two graphs.
 */
@ApplicationScoped
public class Snapshots {
    private final LatestGraph latest;
    private final Clock clock;

    Snapshots(LatestGraph latest, Clock clock) {
        this.latest = latest;
        this.clock = clock;
    }

    /** The snapshot of the request whose field is being answered. */
    public Snapshot current() {
        return request().computeIfAbsent(Snapshot.class, key -> take());
    }

    /** From here on the request answers from what is so after its own write. */
    public Snapshot renew() {
        Snapshot renewed = take();
        request().put(Snapshot.class, renewed);
        return renewed;
    }

    /** The graph of the request whose field is being answered. */
    public Graph graph() {
        return current().graph();
    }

    private static GraphQLContext request() {
        return Objects.requireNonNull(Answering.request(), "only a request has a snapshot of its own");
    }

    /** A snapshot of this moment, for work that is no GraphQL request. */
    public Snapshot take() {
        return new Snapshot(latest.get(), LocalDate.now(clock));
    }
}
