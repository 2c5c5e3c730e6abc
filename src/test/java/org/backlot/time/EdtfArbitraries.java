package org.backlot.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Dates of every form, for properties. */
final class EdtfArbitraries {

    private EdtfArbitraries() {}

    static Arbitrary<Edtf> edtf() {
        return Arbitraries.oneOf(
                calendarDates().map(Edtf.class::cast), dateAndTimes().map(Edtf.class::cast),
                intervals().map(Edtf.class::cast), sets().map(Edtf.class::cast));
    }

    static Arbitrary<CalendarDate> calendarDates() {
        return Combinators.combine(
                        Arbitraries.of(DatePrecision.class),
                        days(-9999, 9999),
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.integers().between(-999_999_999, 999_999_999))
                .as(EdtfArbitraries::calendarDate);
    }

    static Arbitrary<Interval> intervals() {
        Arbitrary<Interval.End> noDate = Arbitraries.of(Interval.NoDate.class).map(Interval.End.class::cast);
        Arbitrary<Interval.End> date = calendarDates().map(Interval.End.class::cast);
        return Arbitraries.oneOf(
                Combinators.combine(date, noDate).as(Interval::new),
                Combinators.combine(noDate, date).as(Interval::new),
                Combinators.combine(date, date)
                        .as((a, b) -> Interval.isReversed(a, b) ? new Interval(b, a) : new Interval(a, b)));
    }

    static Arbitrary<DateSet> sets() {
        Arbitrary<List<DateSet.Member>> members = Arbitraries.oneOf(
                        calendarDates().map(DateSet.Member.class::cast), ranges().map(DateSet.Member.class::cast))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(DateSet.Choice.class), members)
                .as(DateSet::new);
    }

    static Arbitrary<LocalDate> days(int firstYear, int lastYear) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate last = LocalDate.of(lastYear, 12, 31);
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<DateSet.Range> ranges() {
        return Arbitraries.oneOf(
                calendarDates().map(date -> new DateSet.Range(null, date)),
                calendarDates().map(date -> new DateSet.Range(date, null)),
                Combinators.combine(calendarDates(), calendarDates()).as(EdtfArbitraries::range));
    }

    private static DateSet.Range range(CalendarDate one, CalendarDate other) {
        CalendarDate to = one.precision() == other.precision() ? other : one;
        return DateSet.Range.isReversed(one, to) ? new DateSet.Range(to, one) : new DateSet.Range(one, to);
    }

    private static Arbitrary<DateAndTime> dateAndTimes() {
        Arbitrary<LocalDateTime> times = Combinators.combine(
                        days(0, 9999), Arbitraries.integers().between(0, 86_399))
                .as((day, second) -> day.atStartOfDay().plusSeconds(second));
        Arbitrary<ZoneOffset> shifts = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(60 * minutes));
        return Combinators.combine(times, shifts.injectNull(0.2)).as(DateAndTime::new);
    }

    private static CalendarDate calendarDate(DatePrecision precision, LocalDate at, Qualifier qualifier, int longYear) {
        int year = precision == DatePrecision.YEAR ? longYear : at.getYear() / precision.years() * precision.years();
        int month = switch (precision) {
            case CENTURY, DECADE, YEAR, SOME_MONTH, SOME_DAY_OF_YEAR -> 0;
            case SEASON -> 21 + at.getMonthValue() % 4;
            case MONTH, SOME_DAY_OF_MONTH, DAY -> at.getMonthValue();
        };
        return new CalendarDate(
                year, precision, month, precision == DatePrecision.DAY ? at.getDayOfMonth() : 0, qualifier);
    }
}
