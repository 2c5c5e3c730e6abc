package org.backlot.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.backlot.citation.Tense;
import org.backlot.time.Bound;
import org.backlot.time.EdtfException;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of records, in the form in which it is kept. */
public final class Texts {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_URL = 2_000;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+.*");
    private static final Pattern DAY_AND_TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ].*");

    private Texts() {}

    /** The text of a field, without blanks around it; null where there is none or it is blank. */
    public static @Nullable String find(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            throw new RefusedRowException("`" + field + "` is no text");
        }
        return plain(field, value.asText());
    }

    /** @throws RefusedRowException if it is missing */
    public static String get(JsonNode node, String field) {
        String text = find(node, field);
        if (text == null) {
            throw new RefusedRowException("`" + field + "` is missing");
        }
        return text;
    }

    /** A text without blanks around it; null where it is blank. */
    public static @Nullable String plain(String field, String text) {
        if (text.indexOf('\0') >= 0) {
            throw new RefusedRowException("`" + field + "` holds the character U+0000");
        }
        String plain = text.strip();
        return plain.isEmpty() ? null : plain;
    }

    /** A text that is one line of a form. */
    public static String line(String field, String text) {
        if (text.length() > LONGEST_LINE) {
            throw new RefusedRowException("`" + field + "` is longer than " + LONGEST_LINE + " characters");
        }
        return text;
    }

    /** Whether a text is an address in the web that can be kept. */
    public static boolean isAddress(@Nullable String text) {
        return text != null && text.length() <= LONGEST_URL && WEB.matcher(text).matches();
    }

    /** A date as exactly as it is written, without its time of day; null for none. */
    public static @Nullable FuzzyDate date(String field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var withTime = DAY_AND_TIME.matcher(text);
        try {
            return FuzzyDate.parse(withTime.matches() ? withTime.group(1) : text);
        } catch (EdtfException unreadable) {
            throw new RefusedRowException("`" + field + "` is no date: " + text);
        }
    }

    /** @throws RefusedRowException if it ends before it starts */
    public static Validity between(@Nullable FuzzyDate start, @Nullable FuzzyDate end) {
        return between(
                start == null ? new Bound.NotStated() : new Bound.Known(start),
                end == null ? new Bound.NotStated() : new Bound.Known(end));
    }

    /** @throws RefusedRowException if it ends before it starts */
    public static Validity between(Bound start, Bound end) {
        LocalDate earliest = start.earliest();
        LocalDate latest = end.latest();
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new RefusedRowException("it ends (" + latest + ") before it starts (" + earliest + ")");
        }
        return new Validity(start, end);
    }

    /** How a source speaks on a day of what held so long. */
    public static Tense tense(Validity validity, @Nullable LocalDate day) {
        if (validity.end() instanceof Bound.EndedWhenUnknown || (day != null && validity.surelyEndedBy(day))) {
            return Tense.PAST;
        }
        return day != null && !validity.possiblyBegunBy(day) ? Tense.FUTURE : Tense.PRESENT;
    }
}
