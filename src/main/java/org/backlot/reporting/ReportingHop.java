package org.backlot.reporting;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backlot.graph.Moment;
import org.backlot.graph.SubjectAt;
import org.backlot.person.Person;
import org.backlot.person.PersonAt;
import org.backlot.position.PositionAt;
import org.backlot.post.Post;
import org.backlot.post.PostAt;
import org.backlot.time.Certainty;
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
 * @param holders who held the post above, in the order of recording; none where the line names a person, or the post
 *     was vacant
 * @param line the strongest line that says so; {@code null} where the step is implied
 * @param lines every line that says so, the strongest first; none where the step is implied
 * @param implied the inference that the step rests on; {@code null} where a source states it
 */
@Description("One step up a reporting chain.")
public record ReportingHop(
        @Ignore long from,
        @Ignore List<@NonNull PositionAt> seats,

        @Ignore List<@NonNull PositionAt> holders,

        @Nullable @Description("The reporting line that the step follows; null when it is implied.")
        ReportingLineAt line,

        @Ignore List<@NonNull ReportingLineAt> lines,

        @Nullable @Description("From what the step is inferred; null when a source states it.")
        ImpliedLine implied) {

    public ReportingHop {
        seats = List.copyOf(seats);
        holders = List.copyOf(holders);
        lines = List.copyOf(lines);
    }

    static ReportingHop stated(Foothold foothold, List<PositionAt> holders) {
        List<ReportingLineAt> lines = foothold.lines();
        ReportingLineAt line = lines.get(0);
        return new ReportingHop(line.it().entry().subject(), foothold.seats(lines), holders, line, lines, null);
    }

    static ReportingHop implied(ImpliedLine implied, List<PositionAt> holders) {
        return new ReportingHop(implied.subordinate(), List.of(), holders, null, List.of(), implied);
    }

    /** Number of the subject above: a person or a post. */
    long above() {
        return line == null
                ? Objects.requireNonNull(implied).above()
                : line.it().manager();
    }

    private Moment moment() {
        return line == null ? Objects.requireNonNull(implied).moment() : line.moment();
    }

    @Description("Whether a source states the step, or it is inferred.")
    public boolean isStated() {
        return line != null;
    }

    @Description("Who reports: a person, or the post that is followed.")
    public SubjectAt getSubordinate() {
        return moment().view(from);
    }

    @Nullable
    @Description("To whom: the person that the line names, or the one who held the post that it names; null when that"
            + " post was vacant or shared.")
    public PersonAt getManager() {
        if (moment().graph().subject(above()) instanceof Person person) {
            return person.at(moment());
        }
        Set<Long> people = Sureness.surest(holders).keySet();
        return people.size() == 1 ? moment().view(people.iterator().next(), PersonAt.class) : null;
    }

    @Nullable
    @Description("The post above; null when the line names a person.")
    public PostAt getPost() {
        return moment().graph().subject(above()) instanceof Post post ? post.at(moment()) : null;
    }

    @Description("How surely the step holds: as surely as the weakest of the line and the positions that it goes"
            + " through, where of several positions of one person in the seat the surest counts.")
    public Certainty getCertainty() {
        Certainty step = line == null ? Objects.requireNonNull(implied).getCertainty() : Sureness.of(line);
        return step.weaker(Sureness.weakest(Sureness.surest(seats).values()))
                .weaker(Sureness.weakest(Sureness.surest(holders).values()));
    }

    @Nullable
    @Description("By which rule the line is taken to have held; null when the step is implied.")
    public PresenceRule getRule() {
        return line == null ? null : line.getRule();
    }

    @Nullable
    @Description("The last day on which a source spoke of the line as in force; null when none did.")
    public LocalDate getLastAsserted() {
        return line == null ? null : line.getLastAsserted();
    }

    @Nullable
    @Description("Days from the last word on the line to the day asked about; 0 when that day is not later; null when"
            + " the step is implied.")
    public Integer getStalenessDays() {
        return line == null ? null : line.getStalenessDays();
    }

    @Nullable
    @Description("Between which days the line began, by every line that says so; null when the step is implied.")
    public StartRange getStart() {
        return line == null ? null : StartRange.of(lines);
    }
}
