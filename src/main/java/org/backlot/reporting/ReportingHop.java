package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.ClaimAt;
import org.backlot.graph.SubjectAt;
import org.backlot.person.Person;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.post.Post;
import org.backlot.post.PostAt;
import org.backlot.time.Certainty;
import org.backlot.time.Presence;
import org.backlot.time.PresenceRule;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * One step up a reporting chain.
 *
 * @param from number of the subordinate whose line it is: a person, or the post that is followed
 * @param seats the positions that lead to the line: those by which a person holds the post whose line it is, or by which
 *     the one holder of a post, whose line it is, holds that post
 * @param lines every line that says so, the strongest first
 */
@Description("One step up a reporting chain.")
public record ReportingHop(
        @Ignore long from,
        @Ignore List<@NonNull PositionAt> seats,

        @Description("Who held the post above; empty where the line names a person, or the post was vacant.")
        List<@NonNull PositionAt> holders,

        @Description("The reporting line that the step follows.")
        ReportingLineAt line,

        @Description("Every line that says so, the strongest first.")
        List<@NonNull ReportingLineAt> lines) {

    public ReportingHop {
        seats = List.copyOf(seats);
        holders = List.copyOf(holders);
        lines = List.copyOf(lines);
    }

    /** Number of the subject above: a person or a post. */
    long above() {
        return line.it().manager();
    }

    @Description("Who reports: a person, or the post that is followed.")
    public SubjectAt getSubordinate() {
        return line.moment().view(from);
    }

    @Nullable
    @Description("To whom: the person that the line names, or the one who held the post that it names; null when that"
            + " post was vacant or shared.")
    public PersonAt getManager() {
        if (line.moment().graph().subject(above()) instanceof Person person) {
            return person.at(line.moment());
        }
        Set<Long> people = surest(holders).keySet();
        return people.size() == 1 ? line.moment().view(people.iterator().next(), PersonAt.class) : null;
    }

    @Nullable
    @Description("The post above; null when the line names a person.")
    public PostAt getPost() {
        return line.moment().graph().subject(above()) instanceof Post post ? post.at(line.moment()) : null;
    }

    @Description("How surely the step holds: as surely as the weakest of the line and the positions that it goes"
            + " through, where of several positions of one person in the seat the surest counts.")
    public Certainty getCertainty() {
        Certainty weakest = certainty(line);
        for (Certainty seat : surest(seats).values()) {
            weakest = weakest.weaker(seat);
        }
        for (Certainty holder : surest(holders).values()) {
            weakest = weakest.weaker(holder);
        }
        return weakest;
    }

    @Nullable
    @Description("By which rule the line is taken to have held.")
    public PresenceRule getRule() {
        return line.getRule();
    }

    @Nullable
    @Description("The last day on which a source spoke of the line as in force; null when none did.")
    public LocalDate getLastAsserted() {
        return line.getLastAsserted();
    }

    @Nullable
    @Description("Days from the last word on the line to the day asked about; 0 when that day is not later.")
    public Integer getStalenessDays() {
        return line.getStalenessDays();
    }

    @Description("Between which days the line began, by every line that says so.")
    public StartRange getStart() {
        return StartRange.of(lines);
    }

    /** Who takes part by these positions, and how surely. */
    private static Map<Long, Certainty> surest(List<PositionAt> positions) {
        Map<Long, Certainty> surest = new LinkedHashMap<>();
        for (PositionAt position : positions) {
            surest.merge(
                    position.it().entry().subject(),
                    certainty(position),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return surest;
    }

    private static Certainty certainty(ClaimAt claim) {
        return claim.presence() instanceof Presence.Held held ? held.certainty() : Certainty.POSSIBLE;
    }
}
