package org.backlot.reporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.person.Person;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.time.Absence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** Whether one person reported to another at a moment, with the lines that speak of it. */
@Description("Whether one person reported to another at a moment, with the lines that speak of it.")
public record ReportingAnswer(
        @Description("What the sources say.") ReportingVerdict verdict,

        @Description("The lines that the verdict rests on, those of a unit included; empty when nothing is stated.")
        List<@NonNull ReportingLineAt> lines) {

    public ReportingAnswer {
        lines = List.copyOf(lines);
    }

    static ReportingAnswer of(PersonAt subordinate, Person manager) {
        Moment moment = subordinate.moment();
        List<ReportingLineAt> held = new ArrayList<>();
        List<ReportingLineAt> absent = new ArrayList<>();
        Set<Long> above = seats(manager.at(moment));
        for (long seat : seats(subordinate)) {
            between(moment.graph().subject(seat), above, moment, held, absent);
        }
        if (!held.isEmpty()) {
            boolean solid = held.stream().anyMatch(line -> line.getType() == LineType.SOLID);
            return new ReportingAnswer(solid ? ReportingVerdict.STATED : ReportingVerdict.DOTTED, held);
        }
        List<ReportingLineAt> ofUnits = ofUnits(subordinate, above);
        if (!ofUnits.isEmpty()) {
            return new ReportingAnswer(ReportingVerdict.UNIT_LEVEL, ofUnits);
        }
        return new ReportingAnswer(verdict(absent), absent);
    }

    /** The person and the posts held by them. */
    private static Set<Long> seats(PersonAt person) {
        Set<Long> seats = new LinkedHashSet<>();
        seats.add(person.it().entry().number());
        for (PositionAt position : Evidence.held(person, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.it().post() != 0) {
                seats.add(position.it().post());
            }
        }
        return seats;
    }

    private static void between(
            Subject subordinate,
            Set<Long> above,
            Moment moment,
            List<ReportingLineAt> held,
            List<ReportingLineAt> absent) {
        for (Claim claim : moment.graph().claims(subordinate, ClaimKind.REPORTING_LINE, Side.SUBJECT)) {
            ReportingLine line = (ReportingLine) claim;
            if (above.contains(line.manager()) && Evidence.stands(line, moment)) {
                ReportingLineAt at = line.at(moment);
                (at.presence().isHeld() ? held : absent).add(at);
            }
        }
    }

    private static List<ReportingLineAt> ofUnits(PersonAt subordinate, Set<Long> above) {
        Set<Long> units = new LinkedHashSet<>();
        for (PositionAt position : Evidence.held(subordinate, ClaimKind.POSITION, Side.SUBJECT, PositionAt.class)) {
            if (position.isLeads() && position.it().organization() != 0) {
                units.add(position.it().organization());
            }
        }
        Moment moment = subordinate.moment();
        List<ReportingLineAt> lines = new ArrayList<>();
        for (long unit : units) {
            between(moment.graph().subject(unit), above, moment, lines, new ArrayList<>());
        }
        return lines;
    }

    private static ReportingVerdict verdict(List<ReportingLineAt> absent) {
        boolean over = absent.stream()
                .anyMatch(line -> line.getAbsence() == Absence.ENDED || line.getAbsence() == Absence.SUCCEEDED);
        boolean later = absent.stream().anyMatch(line -> line.getAbsence() == Absence.NOT_YET);
        return over ? ReportingVerdict.ENDED : later ? ReportingVerdict.NOT_YET : ReportingVerdict.NOT_STATED;
    }
}
