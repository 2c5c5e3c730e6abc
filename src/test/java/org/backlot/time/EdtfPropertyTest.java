package org.backlot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfPropertyTest {

    @Property
    void printingThenParsingGivesAnEqualValue(@ForAll("edtf") Edtf date) {
        assertThat(Edtf.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void theEarliestDayIsNeverAfterTheLatest(@ForAll("edtf") Edtf date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();

        assertThat(earliest == null || latest == null || !earliest.isAfter(latest))
                .isTrue();
    }

    @Property
    void itsBoundsAreDaysItCanBe(@ForAll("edtf") Edtf date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();

        assertThat(earliest == null || date.possiblyOn(earliest)).isTrue();
        assertThat(latest == null || date.possiblyOn(latest)).isTrue();
    }

    @Property
    void aDayItCanBeLiesWithinItsBounds(@ForAll("edtf") Edtf edtf, @ForAll("days") LocalDate day) {
        FuzzyDate date = new FuzzyDate(edtf, null, null);

        assertThat(date.possiblyOn(day) && (date.surelyBefore(day) || date.surelyAfter(day)))
                .isFalse();
    }

    @Property
    void aSetIsNeverTheIntervalOverTheSameDays(@ForAll("days") LocalDate day, @ForAll("days") LocalDate other) {
        CalendarDate from = CalendarDate.of(day.isBefore(other) ? day : other);
        CalendarDate to = CalendarDate.of(day.isBefore(other) ? other : day);
        Edtf set = new DateSet(DateSet.Choice.ONE_OF, List.of(new DateSet.Range(from, to)));
        Edtf interval = new Interval(from, to);

        assertThat(set).isNotEqualTo(interval);
        assertThat(set.toString()).isNotEqualTo(interval.toString());
        assertThat(set.earliest()).isEqualTo(interval.earliest());
        assertThat(set.latest()).isEqualTo(interval.latest());
    }

    @Property
    void anOpenEndIsNeverAnUnknownOne(@ForAll("calendarDates") CalendarDate start) {
        Edtf open = new Interval(start, Interval.NoDate.OPEN);
        Edtf unknown = new Interval(start, Interval.NoDate.UNKNOWN);

        assertThat(open).isNotEqualTo(unknown);
        assertThat(Edtf.parse(open.toString())).isNotEqualTo(Edtf.parse(unknown.toString()));
    }

    @Property
    void anyTextIsReadOrRefusedWithAPositionInIt(@ForAll("nearlyDates") String text) {
        try {
            Edtf canonical = Edtf.parse(text);
            assertThat(Edtf.parse(canonical.toString())).isEqualTo(canonical);
        } catch (EdtfException refusal) {
            assertThat(refusal.position()).isBetween(1, text.length() + 1);
        }
    }

    @Property
    void theDisplayOrderAgreesWithEquality(@ForAll("fuzzyDates") FuzzyDate one, @ForAll("fuzzyDates") FuzzyDate other) {
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<Edtf> edtf() {
        return EdtfArbitraries.edtf();
    }

    @Provide
    Arbitrary<CalendarDate> calendarDates() {
        return EdtfArbitraries.calendarDates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EdtfArbitraries.days(1900, 2100);
    }

    @Provide
    Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0129-XY?~%/.,[]{}T:Z+ ").ofMaxLength(24);
    }

    @Provide
    Arbitrary<FuzzyDate> fuzzyDates() {
        return Arbitraries.of("2024", "2024-XX", "[..2024]", "2024/..", "2024-01-01", "2024/2025")
                .map(FuzzyDate::parse)
                .flatMap(date -> Arbitraries.of(date, date.withWords("soon"), date.withRule(DateRule.DATELINE)));
    }
}
