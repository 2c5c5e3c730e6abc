package org.backlot.reporting;

import java.util.List;
import java.util.stream.Collectors;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;

/** Chains and lines in a few words, for tables of cases. */
final class Words {
    private Words() {}

    /** Says {@code a > b > seat (holder) END_OF_EVIDENCE}; a vacant seat is {@code seat ()}. */
    static String told(ReportingChain chain) {
        String first = chain.hops().isEmpty()
                ? slug(chain.endsAt())
                : slug(chain.hops().get(0).getSubordinate());
        return first + chain.hops().stream().map(Words::above).collect(Collectors.joining()) + " " + chain.ending();
    }

    static String told(List<ReportingLineAt> lines) {
        return lines.stream().map(Words::told).collect(Collectors.joining(", "));
    }

    private static String told(ReportingLineAt line) {
        long manager = line.it().manager();
        return slug(line.moment().view(line.it().entry().subject())) + " > "
                + (manager == 0 ? "nobody" : slug(line.moment().view(manager)));
    }

    private static String above(ReportingHop hop) {
        SubjectAt above = hop.getSubordinate().moment().view(hop.above());
        return " > " + slug(above) + (above instanceof PersonAt ? "" : " (" + holders(hop) + ")");
    }

    private static String holders(ReportingHop hop) {
        return hop.holders().stream().map(Words::holder).collect(Collectors.joining(", "));
    }

    private static String holder(PositionAt position) {
        return slug(position.moment().view(position.it().entry().subject()));
    }

    static String slug(SubjectAt view) {
        return view.it().getSlug();
    }
}
