package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.position.PositionAt;
import org.backlot.post.Post;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;

/**
 * Where a climb stands: a person or post, with the solid lines that lead on from there.
 *
 * @param at number of the person or post
 * @param positions the positions that lead on to further lines: those by which a person stands on posts, and for a post
 *     those of its one holder
 * @param lines the lines that lead on, the strongest first
 */
record Foothold(long at, List<PositionAt> positions, List<ReportingLineAt> lines) {
    static Foothold of(Subject subject, Moment moment) {
        if (subject instanceof Post) {
            List<ReportingLineAt> own = Lines.solid(subject, moment);
            return own.isEmpty()
                    ? ofHolder(subject, moment)
                    : strongest(subject.entry().number(), List.of(), own);
        }
        List<ReportingLineAt> lines = Lines.solid(subject, moment);
        List<PositionAt> seats = new ArrayList<>();
        Set<Long> posts = new HashSet<>();
        for (PositionAt position :
                Evidence.held(subject.at(moment), ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            long post = position.it().post();
            if (post != 0) {
                seats.add(position);
                if (posts.add(post)) {
                    lines.addAll(Lines.solid(moment.graph().subject(post), moment));
                }
            }
        }
        return strongest(subject.entry().number(), seats, lines);
    }

    /** The lines by the manager they lead to; 0 stands for the statement that there is none above. */
    Map<Long, List<ReportingLineAt>> byManager() {
        Map<Long, List<ReportingLineAt>> byManager = new LinkedHashMap<>();
        for (ReportingLineAt line : lines) {
            byManager
                    .computeIfAbsent(line.it().manager(), manager -> new ArrayList<>())
                    .add(line);
        }
        return byManager;
    }

    /** The positions through which these lines were reached; none where they are those of who stands here. */
    List<PositionAt> seats(List<ReportingLineAt> of) {
        return seats(of.get(0));
    }

    private List<PositionAt> seats(ReportingLineAt line) {
        long reporting = line.it().entry().subject();
        List<PositionAt> seats = new ArrayList<>(positions);
        seats.removeIf(position -> reporting == at
                || (reporting != position.it().post()
                        && reporting != position.it().entry().subject()));
        return seats;
    }

    private static Foothold ofHolder(Subject post, Moment moment) {
        long at = post.entry().number();
        List<PositionAt> positions = Evidence.held(post.at(moment), ClaimKind.POSITION, Side.OBJECT, PositionAt.class);
        Set<Long> holders = new HashSet<>();
        positions.forEach(position -> holders.add(position.it().entry().subject()));
        if (holders.size() != 1) {
            return new Foothold(at, List.of(), List.of());
        }
        Subject holder = moment.graph().subject(holders.iterator().next());
        return strongest(at, positions, Lines.solid(holder, moment));
    }

    /** What only may have held gives way to what surely did. */
    private static Foothold strongest(long at, List<PositionAt> positions, List<ReportingLineAt> lines) {
        Foothold all = new Foothold(at, positions, lines);
        List<ReportingLineAt> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparing(all::sureness)
                .thenComparingLong(Foothold::staleness)
                .thenComparing(line -> line.it().entry().number(), Comparator.reverseOrder()));
        if (!sorted.isEmpty() && all.sureness(sorted.get(0)) == Certainty.DEFINITE) {
            sorted.removeIf(line -> all.sureness(line) == Certainty.POSSIBLE);
        }
        return new Foothold(at, positions, sorted);
    }

    /** How surely a line leads on: as surely as itself and the surest position that leads to it. */
    private Certainty sureness(ReportingLineAt line) {
        return positions.isEmpty()
                ? Sureness.of(line)
                : Sureness.of(line)
                        .weaker(Sureness.weakest(Sureness.surest(seats(line)).values()));
    }

    private static long staleness(ReportingLineAt line) {
        return line.presence() instanceof Presence.Held held ? held.stalenessDays() : Long.MAX_VALUE;
    }
}
