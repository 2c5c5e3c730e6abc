package org.backlot.scoop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.jspecify.annotations.Nullable;

/** Keeps what was worked out of the last graph that was asked about: the credits, and the table of outlets. */
@ApplicationScoped
public class LatestScoops {
    private static final Comparator<OutletRecord> MOST_FIRST = Comparator.comparing(LatestScoops::key);

    private volatile Credits credits = Credits.NONE;
    private volatile @Nullable Table table;

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

    /** The record of every outlet, the one with the most first reports first. */
    List<OutletRecord> outlets(Moment moment) {
        Table known = table;
        if (known != null && known.isOf(moment)) {
            return known.outlets();
        }
        List<OutletRecord> outlets = new ArrayList<>();
        moment.graph().publications().all().forEach(outlet -> outlets.add(OutletRecord.of(outlet, moment)));
        outlets.sort(MOST_FIRST);
        table = new Table(moment.graph(), moment.reportedBy(), moment.recordedBy(), List.copyOf(outlets));
        return outlets;
    }

    static String key(OutletRecord outlet) {
        return most(outlet.first()) + outlet.publication().slug();
    }

    /** Text that sorts the greatest number first. */
    static String most(int number) {
        return String.format("%010d", Integer.MAX_VALUE - number);
    }
}
