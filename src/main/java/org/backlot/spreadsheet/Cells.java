package org.backlot.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.backlot.time.EdtfException;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads what templates make of the cells of a row. */
final class Cells {
    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 10_000;

    private Cells() {}

    static @Nullable String fill(@Nullable Template template, Row row) {
        return template == null ? null : template.fill(row);
    }

    static String bounded(String what, String text, int longest) throws Refused {
        if (text.length() > longest) {
            throw new Refused("the " + what + " is longer than " + longest + " characters");
        }
        return text;
    }

    /** @param pattern how dates are written that are not in EDTF; null where all are */
    static @Nullable FuzzyDate date(
            String what, @Nullable Template template, Row row, @Nullable DateTimeFormatter pattern) throws Refused {
        String text = fill(template, row);
        if (text == null) {
            return null;
        }
        try {
            return pattern == null || text.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?")
                    ? FuzzyDate.parse(text)
                    : FuzzyDate.parse(LocalDate.parse(text, pattern).toString());
        } catch (EdtfException | DateTimeException unreadable) {
            throw new Refused("`" + what + "` is no date: " + text);
        }
    }

    static <E extends Enum<E>> E choice(String what, String text, Class<E> choices) throws Refused {
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new Refused("`" + what + "` cannot be `" + text + "`");
    }
}
