package org.backlot.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * The truth behind the graph: what is committed to PostgreSQL is so, and the latest graph is what of it this node has
 * taken over. Writers take turns, over all nodes; readers wait for nobody.
 */
@ApplicationScoped
public class Ledger {
    /** At start-up the latest graph is there for all observers of a greater priority number. */
    public static final int LOADED = 1_000;

    private static final int LONGEST_SECONDS = 3_600;

    private final StatelessSession session;
    private final LatestGraph latest;
    private final boolean wanted;
    private final ReentrantLock pen = new ReentrantLock();

    Ledger(
            StatelessSession session,
            LatestGraph latest,
            @ConfigProperty(name = "backlot.load", defaultValue = "true") boolean wanted) {
        this.session = session;
        this.latest = latest;
        this.wanted = wanted;
    }

    void load(@Observes @Priority(LOADED) StartupEvent event) {
        if (wanted) {
            latest.advance(load());
        }
    }

    /** Everything that was ever recorded. */
    public Graph load() {
        return catchUp(Graph.empty());
    }

    /** The same graph and everything that was recorded after it; the very same if nothing was. */
    public Graph catchUp(Graph graph) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> Feed.catchUp(session, graph));
    }

    /** Takes over what others have recorded, and what of this node's own was recorded past this class. */
    public Graph takeOver() {
        latest.advance(catchUp(latest.get()));
        return latest.get();
    }

    /**
     * Does some work that adds to the ledger, in a transaction of its own, and gives back what the work does. While it
     * runs no other writer does, on this node or another. If it adds nothing, nothing is recorded. If it fails, or what
     * it adds breaks a rule, nothing has happened. The latest graph has everything added as soon as this returns, and
     * not before it is committed.
     *
     * @throws LedgerException if what was added breaks a rule of the ledger
     * @throws IllegalStateException if it is called by such work itself
     */
    public <T extends @Nullable Object> T record(Function<Recording, T> work) {
        if (pen.isHeldByCurrentThread()) {
            throw new IllegalStateException("a recording is under way in this thread: add to that one");
        }
        // Waiting here rather than in the database: one connection is enough for all writers of this node.
        pen.lock();
        try {
            return write(new Attempt<>(work));
        } catch (LedgerException refused) {
            throw refused;
        } catch (RuntimeException failure) {
            LedgerException refused = LedgerException.find(failure);
            throw refused == null ? failure : refused;
        } finally {
            pen.unlock();
        }
    }

    private <T extends @Nullable Object> T write(Attempt<T> attempt) {
        try {
            Graph next =
                    QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(attempt::write);
            latest.advance(next);
        } catch (NothingAdded rolledBack) {
            // The row of the recording is gone, and its number goes to the next.
        }
        return attempt.result;
    }

    /** One run of some work in a transaction. */
    private final class Attempt<T extends @Nullable Object> {
        private final Function<Recording, T> work;

        @SuppressWarnings("NullAway.Init")
        private T result;

        Attempt(Function<Recording, T> work) {
            this.work = work;
        }

        Graph write() {
            session.createNativeQuery("select 1 from ledger_lock()", Integer.class)
                    .getSingleResult();
            Graph before = Feed.catchUp(session, latest.get());
            latest.advance(before);
            Recording recording = new Recording(session, before);
            result = work.apply(recording);
            if (recording.isEmpty()) {
                throw new NothingAdded();
            }
            Graph after = recording.write();
            // What is checked at the end is checked here, where it can still be told apart from a failed commit.
            session.createNativeMutationQuery("set constraints all immediate").executeUpdate();
            return after;
        }
    }

    private static final class NothingAdded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingAdded() {
            super("nothing was added", null, false, false);
        }
    }
}
