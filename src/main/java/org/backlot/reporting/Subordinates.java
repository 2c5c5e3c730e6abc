package org.backlot.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;

/** Those who reported to a person or post at a moment, by lines that sources state. */
public final class Subordinates {
    private static final Comparator<ReportingLineAt> RECORDING =
            Comparator.comparingLong(line -> line.it().entry().number());

    private Subordinates() {}

    /** The solid lines to a person, and to the posts held by the person, in the order of recording. */
    public static List<ReportingLineAt> of(SubjectAt manager) {
        return lines(manager, LineType.SOLID);
    }

    /** The lines of a type to a person, and to the posts held by the person, in the order of recording. */
    static List<ReportingLineAt> lines(SubjectAt manager, LineType type) {
        List<ReportingLineAt> lines = to(manager, type);
        Map<Long, PositionAt> seats = seats(manager);
        for (long post : seats.keySet()) {
            lines.addAll(to(manager.moment().view(post), type));
        }
        if (!seats.isEmpty()) {
            lines.sort(RECORDING);
        }
        return lines;
    }

    /** The posts that a person holds, each by the surest of the positions; none for a post. */
    static Map<Long, PositionAt> seats(SubjectAt manager) {
        Map<Long, PositionAt> seats = new LinkedHashMap<>();
        if (manager instanceof PersonAt) {
            for (PositionAt position : Evidence.held(manager, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.it().post() != 0) {
                    seats.merge(position.it().post(), position, Sureness::surer);
                }
            }
        }
        return seats;
    }

    private static List<ReportingLineAt> to(SubjectAt manager, LineType type) {
        List<ReportingLineAt> lines =
                new ArrayList<>(Evidence.held(manager, ClaimKind.REPORTING_LINE, Side.OBJECT, ReportingLineAt.class));
        lines.removeIf(line -> line.getType() != type);
        return lines;
    }
}
