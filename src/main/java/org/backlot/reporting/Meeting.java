package org.backlot.reporting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.jspecify.annotations.Nullable;

/**
 * Finds where two chains meet, by the shortest way. A chain is at a person where it is at the person, or at a post that
 * the person alone holds.
 */
final class Meeting {
    private final ReportingChain chain;
    private final ReportingChain other;
    private final List<Stop> stops;
    private final List<Stop> otherStops;

    private Meeting(SubjectAt one, SubjectAt two, int depth, boolean inferring) {
        chain = Climb.from(one, depth, inferring);
        other = Climb.from(two, depth, inferring);
        stops = stops(one, chain);
        otherStops = stops(two, other);
    }

    /** A place of a chain: a subject, and the person that stands for it, if one alone does. */
    private record Stop(SubjectAt subject, @Nullable PersonAt person) {

        static Stop of(SubjectAt subject) {
            if (subject instanceof PersonAt person) {
                return new Stop(subject, person);
            }
            Set<Long> holders = Sureness.surest(
                            Evidence.held(subject, ClaimKind.POSITION, Side.OBJECT, PositionAt.class))
                    .keySet();
            return new Stop(
                    subject,
                    holders.size() == 1
                            ? subject.moment().view(holders.iterator().next(), PersonAt.class)
                            : null);
        }

        List<Long> numbers() {
            long number = subject.it().entry().number();
            return person == null
                    ? List.of(number)
                    : List.of(number, person.it().entry().number());
        }
    }

    /** The way between two, which may be one of the ends of it. */
    static ReportingPath between(SubjectAt one, SubjectAt other, int depth, boolean inferring) {
        return new Meeting(one, other, depth, inferring).from(0);
    }

    /** The nearest to whom both report, directly or not; neither of the two. */
    static ReportingPath above(SubjectAt one, SubjectAt other, int depth, boolean inferring) {
        return new Meeting(one, other, depth, inferring).from(1);
    }

    private ReportingPath from(int least) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = least; i < otherStops.size(); i++) {
            for (long number : otherStops.get(i).numbers()) {
                places.putIfAbsent(number, i);
            }
        }
        int up = -1;
        int down = -1;
        for (int i = least; i < stops.size(); i++) {
            for (long number : stops.get(i).numbers()) {
                Integer place = places.get(number);
                if (place != null && (up < 0 || i + place < up + down)) {
                    up = i;
                    down = place;
                }
            }
        }
        return up < 0
                ? apart()
                : new ReportingPath(
                        PathOutcome.CONNECTED,
                        stops.get(up).subject(),
                        stops.get(up).person(),
                        chain.hops().subList(0, up),
                        other.hops().subList(0, down),
                        chain,
                        other);
    }

    private ReportingPath apart() {
        Set<ChainEnding> endings = EnumSet.of(chain.ending(), other.ending());
        PathOutcome outcome = endings.contains(ChainEnding.AMBIGUOUS)
                ? PathOutcome.AMBIGUOUS
                : endings.contains(ChainEnding.DEPTH_LIMIT)
                        ? PathOutcome.DEPTH_LIMIT
                        : endings.contains(ChainEnding.END_OF_EVIDENCE)
                                ? PathOutcome.END_OF_EVIDENCE
                                : endings.contains(ChainEnding.CYCLE_IN_SOURCES)
                                        ? PathOutcome.CYCLE_IN_SOURCES
                                        : PathOutcome.SEPARATE_TOPS;
        return new ReportingPath(outcome, null, null, List.of(), List.of(), chain, other);
    }

    private static List<Stop> stops(SubjectAt from, ReportingChain chain) {
        List<Stop> stops = new ArrayList<>();
        stops.add(Stop.of(from));
        for (ReportingHop hop : chain.hops()) {
            stops.add(Stop.of(from.moment().view(hop.above())));
        }
        return stops;
    }
}
