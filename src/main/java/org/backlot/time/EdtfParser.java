package org.backlot.time;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one text as EDTF, in time linear in its length; positions inside are offsets from 0, in errors from 1. */
final class EdtfParser {

    private static final Pattern TIME = Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(.*)", Pattern.DOTALL);
    private static final Pattern SHIFT = Pattern.compile("([+-])([0-9]{2})(?::([0-9]{2}))?");
    private static final int LARGEST_SHIFT_MINUTES = 18 * 60;

    private final String text;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf parse() {
        if (text.length() > Edtf.MAX_LENGTH) {
            throw error(Edtf.MAX_LENGTH, "it is too long", "write at most " + Edtf.MAX_LENGTH + " characters");
        }
        if (text.startsWith("[")) {
            return set(DateSet.Choice.ONE_OF);
        }
        if (text.startsWith("{")) {
            return set(DateSet.Choice.ALL_OF);
        }
        if (text.indexOf('/') >= 0) {
            return interval();
        }
        int time = text.indexOf('T');
        return time < 0 ? date(0, text.length()) : dateAndTime(time);
    }

    EdtfException error(int offset, String problem, String instead) {
        return new EdtfException(text, offset + 1, problem, instead);
    }

    private CalendarDate date(int from, int to) {
        return new DateReader(this, text, from, to).read();
    }

    private Interval interval() {
        int slash = text.indexOf('/');
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw error(second, "an interval has one '/'", "write dates with hyphens, such as 2024-01-10/2024-01-14");
        }
        Interval.End start = end(0, slash);
        Interval.End end = end(slash + 1, text.length());
        if (start instanceof Interval.NoDate && end instanceof Interval.NoDate) {
            throw error(0, "neither end of the interval is a date", "write at least one, such as 2024/..");
        }
        if (Interval.isReversed(start, end)) {
            throw error(slash + 1, end + " lies before " + start, "write the earlier date first");
        }
        return new Interval(start, end);
    }

    private Interval.End end(int from, int to) {
        String end = text.substring(from, to);
        if (end.isEmpty()) {
            return Interval.NoDate.UNKNOWN;
        }
        if (end.equals("..")) {
            return Interval.NoDate.OPEN;
        }
        refuseTime(from, to, "an interval");
        return date(from, to);
    }

    private DateSet set(DateSet.Choice choice) {
        int closing = text.length() - 1;
        if (closing == 0 || !text.endsWith(choice.closing())) {
            throw error(text.length(), "the set is not closed", "end it with " + choice.closing());
        }
        List<DateSet.Member> members = new ArrayList<>();
        int from = 1;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
            members.add(member(from, comma, members.size()));
            from = comma + 1;
        }
        members.add(member(from, closing, members.size()));
        return new DateSet(choice, members);
    }

    private DateSet.Member member(int from, int to, int before) {
        if (before == DateSet.MAX_MEMBERS) {
            throw error(from, "the set has too many members", "write at most " + DateSet.MAX_MEMBERS);
        }
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        refuseTime(start, end, "a set");
        int dots = text.indexOf("..", start);
        return dots < 0 || dots >= end ? date(start, end) : range(start, dots, end);
    }

    private DateSet.Range range(int start, int dots, int end) {
        CalendarDate from = dots == start ? null : date(start, dots);
        CalendarDate to = dots + 2 == end ? null : date(dots + 2, end);
        if (from == null && to == null) {
            throw error(start, "the range has no date", "write ..1984 for 1984 or earlier, 1984.. for 1984 or later");
        }
        if (from != null && to != null) {
            checkRange(from, to, dots + 2);
        }
        return new DateSet.Range(from, to);
    }

    private void checkRange(CalendarDate from, CalendarDate to, int offset) {
        if (from.precision() != to.precision()) {
            throw error(offset, "the range counts in two units", "write both ends as days, or as months, or as years");
        }
        if (DateSet.Range.isReversed(from, to)) {
            throw error(offset, to + " lies before " + from, "write the earlier date first");
        }
    }

    private void refuseTime(int from, int to, String where) {
        int time = text.indexOf('T', from);
        if (time >= 0 && time < to) {
            throw error(time, "a time of day cannot stand in " + where, "write the day alone");
        }
    }

    private DateAndTime dateAndTime(int time) {
        CalendarDate day = date(0, time);
        if (day.precision() != DatePrecision.DAY || day.isQualified() || text.charAt(0) == '-') {
            throw error(0, "a time of day needs a plain day", "write it as 2024-01-10T09:30:00Z");
        }
        Matcher parts = TIME.matcher(text).region(time + 1, text.length());
        if (!parts.matches()) {
            throw error(time + 1, "this is no time of day", "write hours, minutes and seconds, such as 09:30:00");
        }
        LocalTime clock = LocalTime.of(
                within(parts, 1, 23, "hours"), within(parts, 2, 59, "minutes"), within(parts, 3, 59, "seconds"));
        return new DateAndTime(LocalDateTime.of(day.earliest(), clock), shift(parts.start(4)));
    }

    private @Nullable ZoneOffset shift(int from) {
        String shift = text.substring(from);
        if (shift.isEmpty()) {
            return null;
        }
        if (shift.equals("Z")) {
            return ZoneOffset.UTC;
        }
        if (shift.startsWith(".") || shift.startsWith(",")) {
            throw error(from, "fractions of a second are not EDTF", "write whole seconds");
        }
        return writtenShift(from);
    }

    private ZoneOffset writtenShift(int from) {
        Matcher parts = SHIFT.matcher(text).region(from, text.length());
        if (!parts.matches()) {
            throw error(from, "this is no shift from UTC", "write Z, -08 or +05:30");
        }
        int minutes = within(parts, 2, 18, "hours") * 60;
        minutes += parts.start(3) < 0 ? 0 : within(parts, 3, 59, "minutes");
        boolean west = text.charAt(from) == '-';
        if (minutes > LARGEST_SHIFT_MINUTES || (west && minutes == 0)) {
            throw error(from, "there is no such shift from UTC", "write Z, or a shift of at most 18:00");
        }
        return ZoneOffset.ofTotalSeconds((west ? -60 : 60) * minutes);
    }

    private int within(Matcher parts, int group, int largest, String unit) {
        int number = Integer.parseInt(text, parts.start(group), parts.end(group), 10);
        if (number > largest) {
            throw error(parts.start(group), "there are no " + number + " " + unit, "write from 00 to " + largest);
        }
        return number;
    }
}
