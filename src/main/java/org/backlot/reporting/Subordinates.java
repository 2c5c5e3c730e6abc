package org.backlot.reporting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Side;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;

/** Those who reported to a person or post at a moment, by solid lines. */
public final class Subordinates {
    private Subordinates() {}

    /** The lines to a person, and to the posts held by the person, in the order of recording. */
    public static List<ReportingLineAt> of(SubjectAt manager) {
        List<ReportingLineAt> lines = to(manager);
        if (manager instanceof PersonAt) {
            Set<Long> posts = new HashSet<>();
            for (PositionAt position : Evidence.held(manager, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
                if (position.it().post() != 0 && posts.add(position.it().post())) {
                    lines.addAll(to(manager.moment().view(position.it().post())));
                }
            }
        }
        lines.sort(Comparator.comparingLong(line -> line.it().entry().number()));
        return lines;
    }

    private static List<ReportingLineAt> to(SubjectAt manager) {
        List<ReportingLineAt> lines =
                Evidence.held(manager, ClaimKind.REPORTING_LINE, Side.OBJECT, ReportingLineAt.class);
        lines.removeIf(line -> line.getType() != LineType.SOLID);
        return lines;
    }
}
