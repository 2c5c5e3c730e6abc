package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.List;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.graph.SubjectAt;
import org.backlot.person.PersonAt;
import org.backlot.post.PostAt;
import org.backlot.time.Absence;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * To whom somebody reported at a moment, or what is known instead.
 *
 * @param lines those that say so, the strongest first; none when the outcome is NOT_STATED
 */
@Description("To whom somebody reported at a moment, or what is known instead.")
public record ManagerAnswer(
        @Description("What can be said of it.") ManagerOutcome outcome,

        @Nullable @Description("The person; null unless the outcome is STATED.")
        PersonAt person,

        @Nullable @Description("The post above; null when the line names a person, or there is none.")
        PostAt post,

        @Ignore List<@NonNull ReportingLineAt> lines) {

    public ManagerAnswer {
        lines = List.copyOf(lines);
    }

    @Description("Between which days the line began, by all of the lines.")
    public StartRange getStart() {
        return StartRange.of(lines);
    }

    /** The first step of the chain of a person or post, or what is known instead. */
    public static ManagerAnswer of(SubjectAt subordinate) {
        ReportingChain chain = Climb.from(subordinate, 1);
        if (!chain.hops().isEmpty()) {
            ReportingHop hop = chain.hops().get(0);
            PersonAt manager = hop.getManager();
            return new ManagerAnswer(
                    manager == null ? ManagerOutcome.POST_ONLY : ManagerOutcome.STATED,
                    manager,
                    hop.getPost(),
                    hop.lines());
        }
        List<ReportingLineAt> over = chain.ending() == ChainEnding.END_OF_EVIDENCE ? over(subordinate) : List.of();
        if (!over.isEmpty()) {
            return new ManagerAnswer(ManagerOutcome.OVER, null, null, over);
        }
        ManagerOutcome outcome = switch (chain.ending()) {
            case TOP_STATED -> ManagerOutcome.NONE_ABOVE;
            case AMBIGUOUS -> ManagerOutcome.AMBIGUOUS;
            case CYCLE_IN_SOURCES -> ManagerOutcome.SELF_REPORT;
            case END_OF_EVIDENCE, DEPTH_LIMIT -> ManagerOutcome.NOT_STATED;
        };
        return new ManagerAnswer(outcome, null, null, chain.endingLines());
    }

    /** The solid lines of somebody, and of the posts that they hold, that had ended by the day. */
    private static List<ReportingLineAt> over(SubjectAt subordinate) {
        Moment moment = subordinate.moment();
        List<Subject> reporting = new ArrayList<>(List.of(subordinate.it()));
        Subordinates.seats(subordinate)
                .keySet()
                .forEach(post -> reporting.add(moment.graph().subject(post)));
        List<ReportingLineAt> over = new ArrayList<>();
        for (Subject subject : reporting) {
            for (Claim claim : moment.graph().claims(subject, ClaimKind.REPORTING_LINE, Side.SUBJECT)) {
                ReportingLineAt line = ((ReportingLine) claim).at(moment);
                if (line.getType() == LineType.SOLID && line.getAbsence() == Absence.ENDED) {
                    over.add(line);
                }
            }
        }
        return over;
    }
}
