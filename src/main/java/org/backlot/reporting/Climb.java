package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.position.PositionAt;
import org.backlot.post.PostAt;

/**
 * Climbs from a person or post to whoever they report to, one step at a time, along the solid lines that held at a
 * moment. A person is followed along their own lines and those of the posts they hold; a post along its own lines, and
 * where it has none, along those of its one holder. Each subject is passed once, so a climb ends on any graph.
 */
final class Climb {
    private final Moment moment;
    private final Set<Long> passed = new HashSet<>();
    private final List<ReportingHop> hops = new ArrayList<>();
    private final int depth;
    private Subject stand;

    private Climb(SubjectAt from, int depth) {
        this.moment = from.moment();
        this.stand = from.it();
        this.depth = depth;
        passed.add(stand.entry().number());
    }

    /** The whole chain, of so many hops at the most. */
    static ReportingChain from(SubjectAt from, int depth) {
        Climb climb = new Climb(from, depth);
        ReportingChain chain = null;
        while (chain == null) {
            chain = climb.step();
        }
        return chain;
    }

    /** Goes one hop up; the chain when there is none to go, {@code null} while it goes on. */
    private @Nullable ReportingChain step() {
        Foothold foothold = Foothold.of(stand, moment);
        Map<Long, List<ReportingLineAt>> byManager = foothold.byManager();
        if (byManager.isEmpty()) {
            return end(ChainEnding.END_OF_EVIDENCE, List.of());
        }
        if (byManager.size() > 1) {
            return end(ChainEnding.AMBIGUOUS, foothold.lines());
        }
        List<ReportingLineAt> lines = foothold.lines();
        long above = lines.get(0).it().manager();
        if (above == 0) {
            return end(ChainEnding.TOP_STATED, lines);
        }
        List<PositionAt> holders = holders(above);
        boolean known = passed.contains(above)
                || holders.stream()
                        .anyMatch(holder -> passed.contains(holder.it().entry().subject()));
        if (known) {
            return end(ChainEnding.CYCLE_IN_SOURCES, lines);
        }
        if (hops.size() == depth) {
            return end(ChainEnding.DEPTH_LIMIT, lines);
        }
        hops.add(new ReportingHop(
                lines.get(0).it().entry().subject(), foothold.seats(lines), holders, lines.get(0), lines));
        passed.add(above);
        holders.forEach(holder -> passed.add(holder.it().entry().subject()));
        stand = moment.graph().subject(above);
        return null;
    }

    private List<PositionAt> holders(long above) {
        SubjectAt view = moment.view(above);
        return view instanceof PostAt
                ? Evidence.held(view, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)
                : List.of();
    }

    private ReportingChain end(ChainEnding ending, List<ReportingLineAt> lines) {
        return new ReportingChain(hops, ending, stand.at(moment), lines);
    }
}
