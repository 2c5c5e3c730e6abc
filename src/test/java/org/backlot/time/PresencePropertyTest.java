package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PresencePropertyTest {

    @Property(tries = 2000)
    void everyQuestionHasAnAnswer(
            @ForAll("validities") Validity validity,
            @ForAll("testimonies") Testimony said,
            @ForAll("days") LocalDate day) {
        assertThat(Presence.of(validity, said, day)).isNotNull();
    }

    @Property(tries = 2000)
    void whatIsHeldLiesWithinWhatIsPossible(
            @ForAll("validities") Validity validity,
            @ForAll("testimonies") Testimony said,
            @ForAll("days") LocalDate day) {
        boolean held = Presence.of(validity, said, day).isHeld();

        assertThat(held && (validity.surelyEndedBy(day) || !validity.possiblyBegunBy(day)))
                .isFalse();
    }

    @Property(tries = 2000)
    void whatIsDefiniteRestsOnAnAssertionOrOnAStatedEnd(
            @ForAll("validities") Validity validity,
            @ForAll("testimonies") Testimony said,
            @ForAll("days") LocalDate day) {
        boolean vouchedFor = said.isAssertedFrom(day);
        boolean endToCome = validity.end() instanceof Bound.Known && !validity.possiblyEndedBy(day);

        assertThat(isDefinite(Presence.of(validity, said, day)) && !vouchedFor && !endToCome)
                .isFalse();
    }

    @Property(tries = 2000)
    void twoDefiniteDaysMakeEveryDayBetweenDefinite(
            @ForAll("validities") Validity validity,
            @ForAll("testimonies") Testimony said,
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate middle,
            @ForAll("days") LocalDate last) {
        boolean between = !middle.isBefore(first) && !middle.isAfter(last);
        boolean bothDefinite =
                isDefinite(Presence.of(validity, said, first)) && isDefinite(Presence.of(validity, said, last));

        assertThat(between && bothDefinite && !isDefinite(Presence.of(validity, said, middle)))
                .isFalse();
    }

    @Property(tries = 2000)
    void aSuccessionChangesNothingDefinite(
            @ForAll("validities") Validity validity,
            @ForAll("testimonies") Testimony said,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate succeeded) {
        Presence presence = Presence.of(validity, said, day);
        Presence afterSuccession = Presence.of(validity, said.withSucceeded(succeeded), day);

        assertThat(isDefinite(afterSuccession)).isEqualTo(isDefinite(presence));
    }

    @Property(tries = 2000)
    void onceEndedItStaysEnded(
            @ForAll("validities") Validity validity, @ForAll("days") LocalDate day, @ForAll("days") LocalDate later) {
        Testimony said = Testimony.none();
        Presence ended = new Presence.Absent(Absence.ENDED);

        boolean before = Presence.of(validity, said, day).equals(ended) && later.isAfter(day);

        assertThat(before && !Presence.of(validity, said, later).equals(ended)).isFalse();
    }

    @Property(tries = 2000)
    void whereNothingIsStatedAndNothingSaidNothingIsTold(@ForAll("days") LocalDate day) {
        assertThat(Presence.of(Validity.notStated(), Testimony.none(), day))
                .isEqualTo(new Presence.Absent(Absence.NOT_STATED));
    }

    private static boolean isDefinite(Presence presence) {
        return presence instanceof Presence.Held held && held.certainty() == Certainty.DEFINITE;
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfArbitraries.days(2019, 2024);
    }

    @Provide
    Arbitrary<Validity> validities() {
        Arbitrary<Bound> starts = Arbitraries.oneOf(known(), Arbitraries.of(new Bound.NotStated()));
        Arbitrary<Bound> ends = Arbitraries.oneOf(
                known(), Arbitraries.of(new Bound.NotStated(), new Bound.Ongoing(), new Bound.EndedWhenUnknown()));
        return Combinators.combine(starts, ends)
                .as((start, end) -> canHold(start, end) ? new Validity(start, end) : new Validity(end, start));
    }

    @Provide
    Arbitrary<Testimony> testimonies() {
        Arbitrary<LocalDate> sometimes = days().injectNull(0.5);
        Arbitrary<Testimony> asserted = Combinators.combine(days(), days())
                .as((a, b) -> a.isAfter(b) ? Testimony.asserted(b, a) : Testimony.asserted(a, b));
        return Combinators.combine(
                        Arbitraries.oneOf(asserted, Arbitraries.of(Testimony.none())), sometimes, sometimes, sometimes)
                .as((said, announced, over, gone) ->
                        new Testimony(said.firstAsserted(), said.lastAsserted(), announced, over, gone));
    }

    private Arbitrary<Bound> known() {
        Arbitrary<String> texts = days().flatMap(day -> Arbitraries.of(
                day.toString(),
                day.toString().substring(0, 7),
                day.toString().substring(0, 4),
                "[.." + day + "]",
                "[" + day + "..]"));
        return texts.map(text -> new Bound.Known(FuzzyDate.parse(text)));
    }

    private static boolean canHold(Bound start, Bound end) {
        LocalDate earliest = start.earliest();
        LocalDate latest = end.latest();
        return earliest == null || latest == null || !latest.isBefore(earliest);
    }
}
