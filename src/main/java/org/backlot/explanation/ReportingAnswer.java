package org.backlot.explanation;

import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.ClaimAt;
import org.backlot.person.PersonAt;
import org.backlot.reporting.LineType;
import org.backlot.reporting.ReportingLineAt;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Whether one person reported to another at a moment, with the lines that speak of it.
 *
 * @param lines those that the verdict rests on, those of a unit included; none when nothing is stated
 */
@Description("Whether one person reported to another at a moment, with the lines that speak of it.")
public record ReportingAnswer(
        @Description("What the sources say.") ReportingVerdict verdict,

        @Ignore List<@NonNull ReportingLineAt> lines) {

    public ReportingAnswer {
        lines = List.copyOf(lines);
    }

    static ReportingAnswer of(PersonAt subordinate, PersonAt manager) {
        Relationship relationship = new Relationship(subordinate, Relation.REPORTS_TO, manager);
        List<ReportingLineAt> held = new ArrayList<>();
        List<ReportingLineAt> absent = new ArrayList<>();
        List<ClaimAt> saying = relationship.saying();
        saying.forEach(line -> (line.presence().isHeld() ? held : absent).add((ReportingLineAt) line));
        if (!held.isEmpty()) {
            boolean solid = held.stream().anyMatch(line -> line.getType() == LineType.SOLID);
            return new ReportingAnswer(solid ? ReportingVerdict.STATED : ReportingVerdict.DOTTED, held);
        }
        List<ReportingLineAt> ofUnits = new ArrayList<>();
        new Surroundings(relationship).ofUnits().forEach(line -> ofUnits.add((ReportingLineAt) line));
        if (!ofUnits.isEmpty()) {
            return new ReportingAnswer(ReportingVerdict.UNIT_LEVEL, ofUnits);
        }
        ReportingVerdict verdict = switch (WhyNot.verdict(saying, false, false)) {
            case ENDED -> ReportingVerdict.ENDED;
            case NOT_YET -> ReportingVerdict.NOT_YET;
            case HOLDS, CONTRADICTED, NOT_STATED -> ReportingVerdict.NOT_STATED;
        };
        return new ReportingAnswer(verdict, absent);
    }
}
