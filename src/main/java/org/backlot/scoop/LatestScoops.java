package org.backlot.scoop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/** Keeps what was worked out last: the credits of the last graph, and the tables of outlets that were asked for last. */
@ApplicationScoped
public class LatestScoops {
    /** Tables that are kept: a page that follows another may need that of now and that of then. */
    private static final int KEPT = 4;

    private volatile Credits credits = Credits.NONE;
    private volatile List<Table> tables = List.of();

    private record Table(
            Graph graph,
            @Nullable Instant reportedBy,
            @Nullable Instant recordedBy,
            List<OutletRecord> outlets) {

        boolean isOf(Moment moment) {
            return graph == moment.graph()
                    && Objects.equals(reportedBy, moment.reportedBy())
                    && Objects.equals(recordedBy, moment.recordedBy());
        }
    }

    Credits credits(Graph graph) {
        Credits known = credits;
        if (known.graph() == graph) {
            return known;
        }
        Credits next = known.advance(graph);
        if (graph.sequence() >= known.graph().sequence()) {
            credits = next;
        }
        return next;
    }

    /** The record of every outlet, in the order of their slugs. */
    List<OutletRecord> outlets(Moment moment) {
        for (Table known : tables) {
            if (known.isOf(moment)) {
                return known.outlets();
            }
        }
        List<OutletRecord> outlets = new ArrayList<>();
        moment.graph().publications().all().forEach(outlet -> outlets.add(OutletRecord.of(outlet, moment)));
        keep(new Table(moment.graph(), moment.reportedBy(), moment.recordedBy(), List.copyOf(outlets)));
        return outlets;
    }

    private synchronized void keep(Table table) {
        List<Table> kept = new ArrayList<>(List.of(table));
        kept.addAll(tables.subList(0, Math.min(tables.size(), KEPT - 1)));
        tables = List.copyOf(kept);
    }
}
