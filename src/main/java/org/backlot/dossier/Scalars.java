package org.backlot.dossier;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads single values; a broken one becomes a mistake and a value that does no harm. */
final class Scalars {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final Reading reading;

    Scalars(Reading reading) {
        this.reading = reading;
    }

    /** A text without line breaks and other control characters, and without white space around it. */
    String line(String key, Value value, int longest) {
        String text = stripped(key, value, longest);
        return checked(key, value, text, text.chars().anyMatch(Scalars::isControl), "is one line");
    }

    /** A text, without white space around it. */
    String text(String key, Value value, int longest) {
        String text = stripped(key, value, longest);
        boolean control = text.chars().anyMatch(c -> isControl(c) && c != '\n' && c != '\r' && c != '\t');
        return checked(key, value, text, control, "has a control character in it");
    }

    private String checked(String key, Value value, String text, boolean control, String problem) {
        if (control) {
            mistake(value, "`" + key + "` " + problem);
            return "";
        }
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            mistake(value, "`" + key + "` has half a character in it");
            return "";
        }
        return text;
    }

    private static boolean isControl(int c) {
        return c < ' ' || c == 0x7F;
    }

    private String stripped(String key, Value value, int longest) {
        String text = string(key, value);
        if (text == null) {
            return "";
        }
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            mistake(value, "`" + key + "` is empty", "write a text, or leave the key out");
        }
        int length = stripped.codePointCount(0, stripped.length());
        if (length > longest) {
            mistake(value, "`" + key + "` has " + length + " characters; at most " + longest + " are kept");
            return "";
        }
        return stripped;
    }

    /** A text as written; null where the value is something else, which is then among the mistakes. */
    @Nullable
    String string(String key, Value value) {
        if (!(value instanceof Value.Text text)) {
            mistake(value, "`" + key + "` is a text, not " + value.described());
            return null;
        }
        switch (text.sort()) {
            case STRING -> {
                return text.text();
            }
            case NOTHING -> mistake(value, "`" + key + "` is empty", "write a text, or leave the key out");
            case NUMBER, TRUTH ->
                mistake(
                        value,
                        "`" + key + "` is a text, not " + value.described(),
                        "write it in quotes: \"" + Shown.plain(text.text()) + "\"");
        }
        return null;
    }

    boolean truth(String key, Value value) {
        if (value instanceof Value.Text text && text.sort() == Value.Sort.TRUTH) {
            return text.text().toLowerCase(Locale.ROOT).equals("true");
        }
        mistake(value, "`" + key + "` is true or false, not " + value.described());
        return false;
    }

    /** A number of people. */
    int count(String key, Value value) {
        BigDecimal number = number(key, value);
        boolean counts = number.signum() >= 0 && number.compareTo(MOST) <= 0 && isWhole(number);
        if (!counts) {
            mistake(value, "`" + key + "` is a whole number from 0 on");
            return 0;
        }
        return number.intValue();
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    /** A decimal number. */
    BigDecimal number(String key, Value value) {
        if (value instanceof Value.Text text && text.sort() == Value.Sort.NUMBER) {
            try {
                return new BigDecimal(text.text());
            } catch (NumberFormatException notDecimal) {
                mistake(value, "`" + key + "` is a decimal number");
                return BigDecimal.ZERO;
            }
        }
        mistake(value, "`" + key + "` is a number, not " + value.described());
        return BigDecimal.ZERO;
    }

    <E extends Enum<E>> E choice(String key, Value value, Class<E> choices) {
        E[] all = choices.getEnumConstants();
        String written = string(key, value);
        if (written == null) {
            return all[0];
        }
        for (E choice : all) {
            if (choice.name().equals(written)) {
                return choice;
            }
        }
        List<String> known = Arrays.stream(all).map(Enum::name).toList();
        reading.mistakes()
                .add(
                        value.place(),
                        "`" + key + "` cannot be " + Shown.quoted(written),
                        () -> Nearest.hintOrAll(written, known));
        return all[0];
    }

    /** A reference to something that must exist. */
    Name name(String key, Value value, Wanted wanted) {
        Name name = slug(key, value, "the slug of " + wanted.phrase());
        if (!name.isNone()) {
            reading.mention(key, name, wanted);
        }
        return name;
    }

    /** A slug that is given out. */
    Name slug(String key, Value value) {
        return slug(key, value, "a slug");
    }

    private Name slug(String key, Value value, String what) {
        String written = string(key, value);
        if (written != null && !Name.isSlug(written)) {
            mistake(value, "`" + key + "` is " + what + ", not " + Shown.quoted(written));
        }
        return written == null || !Name.isSlug(written) ? Name.NONE : new Name(value.place(), written);
    }

    private void mistake(Value value, String message) {
        reading.mistakes().add(value.place(), message);
    }

    private void mistake(Value value, String message, String hint) {
        reading.mistakes().add(value.place(), message, hint);
    }
}
