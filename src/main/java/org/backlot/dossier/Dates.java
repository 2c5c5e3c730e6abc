package org.backlot.dossier;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backlot.time.Bound;
import org.backlot.time.DateRule;
import org.backlot.time.Edtf;
import org.backlot.time.EdtfException;
import org.backlot.time.FuzzyDate;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/** Reads dates, days, minutes, and the time for which a claim holds. */
final class Dates {
    private static final List<String> DATE = List.of("date", "words", "rule");
    private static final String ONGOING = "ONGOING";
    private static final String ENDED = "ENDED_WHEN_UNKNOWN";
    private static final int MOST_HOURS_BEHIND = 12;
    private static final int MOST_HOURS_AHEAD = 14;

    private final Fields fields;
    private final Reading reading;
    private final Scalars scalars;

    Dates(Fields fields) {
        this.fields = fields;
        this.reading = fields.reading();
        this.scalars = new Scalars(reading);
    }

    /** A date as exact as its source, alone or with words and rule; null where not given or broken. */
    @Nullable
    FuzzyDate findDate(String key) {
        Value value = fields.find(key);
        return value == null ? null : date(key, value);
    }

    private @Nullable FuzzyDate date(String key, Value value) {
        if (value instanceof Value.Mapping) {
            Fields parts = Fields.of("`" + key + "`", value, DATE, reading);
            Value date = parts.need("date");
            Edtf edtf = date == null ? null : edtf("date", date);
            String words = parts.findLine("words", Lengths.PHRASE);
            DateRule rule = parts.findChoice("rule", DateRule.class);
            return edtf == null ? null : new FuzzyDate(edtf, words == null || words.isEmpty() ? null : words, rule);
        }
        Edtf edtf = edtf(key, value);
        return edtf == null ? null : new FuzzyDate(edtf, null, null);
    }

    private @Nullable Edtf edtf(String key, Value value) {
        String written = scalars.string(key, value);
        if (written == null) {
            return null;
        }
        try {
            return Edtf.parse(written);
        } catch (EdtfException broken) {
            String message = "`" + key + "` is no date: in " + Shown.quoted(written) + ", at character "
                    + broken.position() + ", " + broken.problem();
            reading.mistakes().add(value.place(), message, broken.instead());
            return null;
        }
    }

    /** One known day; null where not given. */
    @Nullable
    LocalDate findDay(String key) {
        Value value = fields.find(key);
        String written = value == null ? null : scalars.string(key, value);
        if (value == null || written == null) {
            return null;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notDay) {
            String message = "`" + key + "` is one day, not " + Shown.quoted(written);
            reading.mistakes().add(value.place(), message, "write year, month and day, such as 2024-01-10");
            return null;
        }
    }

    /** A moment with its offset from UTC, kept to the microsecond; null where not given. */
    @Nullable
    Instant findInstant(String key) {
        Value value = fields.find(key);
        String written = value == null ? null : scalars.string(key, value);
        if (value == null || written == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException notInstant) {
            String message = "`" + key + "` is a day and time with its offset, not " + Shown.quoted(written);
            reading.mistakes().add(value.place(), message, "write it such as 2024-01-10T17:02:00Z");
            return null;
        }
    }

    /** Checks that a minute of publication lies on a day of publication, somewhere in the world. */
    void checkMinute(@Nullable Instant minute, @Nullable FuzzyDate published) {
        if (minute == null || published == null) {
            return;
        }
        LocalDate first = LocalDate.ofInstant(minute, ZoneOffset.ofHours(-MOST_HOURS_BEHIND));
        LocalDate last = LocalDate.ofInstant(minute, ZoneOffset.ofHours(MOST_HOURS_AHEAD));
        if (!published.possiblyOn(first) && !published.possiblyOn(last)) {
            String message = "`publishedAt` is " + minute + ", and `published` is " + published;
            reading.mistakes().add(fields.place("publishedAt"), message);
        }
    }

    /** From when until when a claim holds. */
    Validity validity() {
        Bound start = start();
        Bound end = end();
        try {
            return new Validity(start, end);
        } catch (IllegalArgumentException refused) {
            reading.mistakes().add(fields.place("end"), String.valueOf(refused.getMessage()));
            return Validity.notStated();
        }
    }

    private Bound start() {
        Value value = fields.find("start");
        if (value == null) {
            return new Bound.NotStated();
        }
        if (value instanceof Value.Text text
                && (text.text().equals(ONGOING) || text.text().equals(ENDED))) {
            reading.mistakes().add(value.place(), "`start` cannot be `" + text.text() + "`", "this is said by `end`");
            return new Bound.NotStated();
        }
        return known(date("start", value));
    }

    private Bound end() {
        Value value = fields.find("end");
        if (value == null) {
            return new Bound.NotStated();
        }
        String written = value instanceof Value.Text text ? text.text() : "";
        return switch (written) {
            case ONGOING -> new Bound.Ongoing();
            case ENDED -> new Bound.EndedWhenUnknown();
            case "NOT_STATED" -> notStated(value);
            default -> known(date("end", value));
        };
    }

    private static Bound known(@Nullable FuzzyDate date) {
        return date == null ? new Bound.NotStated() : new Bound.Known(date);
    }

    private Bound notStated(Value value) {
        reading.mistakes().add(value.place(), "`end` cannot be `NOT_STATED`", "leave it out");
        return new Bound.NotStated();
    }
}
