package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
 * where it has none, along those of its one holder. Where no source states a line, and inference is asked for, it goes
 * on along what is implied. Each subject is passed once, so a climb ends on any graph.
 */
final class Climb {
    private final Moment moment;
    private final Set<Long> passed = new HashSet<>();
    private final List<ReportingHop> hops = new ArrayList<>();
    private final int depth;
    private final boolean inferring;
    private Subject stand;

    private Climb(SubjectAt from, int depth, boolean inferring) {
        this.moment = from.moment();
        this.stand = from.it();
        this.depth = depth;
        this.inferring = inferring;
        passed.add(stand.entry().number());
    }

    /** The whole chain that sources state, of so many hops at the most. */
    static ReportingChain from(SubjectAt from, int depth) {
        return from(from, depth, false);
    }

    /** The whole chain, of so many hops at the most. */
    static ReportingChain from(SubjectAt from, int depth, boolean inferring) {
        Climb climb = new Climb(from, depth, inferring);
        ReportingChain chain = null;
        while (chain == null) {
            chain = climb.step();
        }
        return chain;
    }

    /** Goes one hop up; the chain when there is none to go, {@code null} while it goes on. */
    private @Nullable ReportingChain step() {
        Foothold foothold = Foothold.of(stand, moment);
        List<ReportingLineAt> lines = foothold.lines();
        if (lines.isEmpty()) {
            return inferring ? infer() : end(ChainEnding.END_OF_EVIDENCE, List.of(), List.of());
        }
        if (foothold.byManager().size() > 1) {
            return end(ChainEnding.AMBIGUOUS, lines, List.of());
        }
        long above = lines.get(0).it().manager();
        return above == 0
                ? end(ChainEnding.TOP_STATED, lines, List.of())
                : take(ReportingHop.stated(foothold, holders(above)));
    }

    private @Nullable ReportingChain infer() {
        List<ImpliedLine> implied = Inference.of(stand.at(moment));
        return switch (implied.size()) {
            case 0 -> end(ChainEnding.END_OF_EVIDENCE, List.of(), implied);
            case 1 ->
                take(ReportingHop.implied(implied.get(0), holders(implied.get(0).above())));
            default -> end(ChainEnding.AMBIGUOUS, List.of(), implied);
        };
    }

    private @Nullable ReportingChain take(ReportingHop hop) {
        long above = hop.above();
        boolean known = passed.contains(above)
                || hop.holders().stream()
                        .anyMatch(holder -> passed.contains(holder.it().entry().subject()));
        if (known || hops.size() == depth) {
            return end(
                    known ? ChainEnding.CYCLE_IN_SOURCES : ChainEnding.DEPTH_LIMIT,
                    hop.lines(),
                    hop.implied() == null ? List.of() : List.of(hop.implied()));
        }
        hops.add(hop);
        passed.add(above);
        hop.holders().forEach(holder -> passed.add(holder.it().entry().subject()));
        stand = moment.graph().subject(above);
        return null;
    }

    private List<PositionAt> holders(long above) {
        SubjectAt view = moment.view(above);
        return view instanceof PostAt
                ? Evidence.held(view, ClaimKind.POSITION, Side.OBJECT, PositionAt.class)
                : List.of();
    }

    private ReportingChain end(ChainEnding ending, List<ReportingLineAt> lines, List<ImpliedLine> implied) {
        return new ReportingChain(hops, ending, stand.at(moment), lines, implied);
    }
}
