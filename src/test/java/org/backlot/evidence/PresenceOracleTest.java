package org.backlot.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.evidence.PresenceOracle.Word;
import org.backlot.graph.Moment;
import org.backlot.graph.Story;
import org.backlot.graph.Told;
import org.backlot.time.Absence;
import org.backlot.time.Bound;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Presence;
import org.backlot.time.Validity;

/** The certainty of random claims, held against an oracle that works it out the slow way. */
class PresenceOracleTest {
    private static final String KNOWN = "2022-06-01";
    private static final String LATER = "2022-07-01";

    /** A citation: how it speaks, when, to the day or the month, whether for it, and whether it can be seen in the end. */
    record Said(Tense tense, LocalDate day, boolean vague, Stance stance, boolean withdrawn, boolean recordedLater) {
        LocalDate on() {
            return vague ? day.withDayOfMonth(1) : day;
        }

        LocalDate by() {
            return vague ? day.withDayOfMonth(day.lengthOfMonth()) : day;
        }

        String printed() {
            return vague ? day.toString().substring(0, 7) : day.toString();
        }
    }

    @Property(tries = 1500)
    void theEngineSaysWhatTheOracleSays(
            @ForAll("validities") Validity validity,
            @ForAll("sayings") List<Said> sayings,
            @ForAll("days") LocalDate day) {
        Story story = new Story().people("ann").divisions("unit");
        Told told = story.position("ann", "unit").valid(validity).recorded(KNOWN);
        List<Word> words = new ArrayList<>();
        for (Said said : sayings) {
            told.cited(
                    "outlet " + said.printed(),
                    cited -> cited.tense(said.tense())
                            .stance(said.stance())
                            .recorded(said.recordedLater() ? LATER : KNOWN)
                            .withdrawn(said.withdrawn() ? KNOWN : null));
            if (said.stance() == Stance.SUPPORTS && !said.withdrawn() && !said.recordedLater()) {
                words.add(new Word(said.tense(), said.on(), said.by()));
            }
        }
        Moment moment = story.on(day.toString(), null, KNOWN);
        String expected =
                words.isEmpty() ? Absence.NOT_STATED.name() : new PresenceOracle(validity, words, day).answer();
        assertThat(named(told.in(moment.graph()).at(moment).presence())).isEqualTo(expected);
    }

    private static String named(Presence presence) {
        return presence instanceof Presence.Held held
                ? held.certainty().name()
                : ((Presence.Absent) presence).why().name();
    }

    @Provide
    Arbitrary<List<Said>> sayings() {
        Arbitrary<Stance> stances = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Stance.SUPPORTS)), Tuple.of(1, Arbitraries.just(Stance.DENIES)));
        Arbitrary<Boolean> seldom = Arbitraries.integers().between(0, 5).map(one -> one == 0);
        return Combinators.combine(Arbitraries.of(Tense.class), days(), seldom, stances, seldom, seldom)
                .as(Said::new)
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<Bound> starts = Arbitraries.oneOf(known(), Arbitraries.of(new Bound.NotStated()));
        Arbitrary<Bound> ends = Arbitraries.oneOf(
                known(), Arbitraries.of(new Bound.NotStated(), new Bound.Ongoing(), new Bound.EndedWhenUnknown()));
        return Combinators.combine(starts, ends)
                .as((start, end) -> canHold(start, end) ? new Validity(start, end) : new Validity(end, start));
    }

    /** Few days, so that words, bounds and questions often meet. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 40)
                .map(step -> LocalDate.of(2020, 1, 1).plusDays(step * 18L));
    }

    private Arbitrary<Bound> known() {
        return days().flatMap(day -> Arbitraries.of(
                        day.toString(),
                        day.toString().substring(0, 7),
                        day.toString().substring(0, 4),
                        "[.." + day + "]",
                        "[" + day + "..]",
                        "[" + day + "," + day.plusDays(60) + "]"))
                .map(text -> new Bound.Known(FuzzyDate.parse(text)));
    }

    private static boolean canHold(Bound start, Bound end) {
        LocalDate earliest = start.earliest();
        LocalDate latest = end.latest();
        return earliest == null || latest == null || !latest.isBefore(earliest);
    }
}
