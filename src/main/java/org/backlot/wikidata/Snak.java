package org.backlot.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.backlot.intake.RefusedRowException;
import org.backlot.intake.Texts;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** Reads values: of a statement, a qualifier or a part of a reference. */
final class Snak {
    private static final String GREGORIAN = "http://www.wikidata.org/entity/Q1985727";
    private static final int CENTURY = 7;
    private static final int DECADE = 8;
    private static final int MONTH = 10;
    private static final int DAY = 11;

    private Snak() {}

    static boolean isUnknown(JsonNode snak) {
        return snak.path("snaktype").asText().equals("somevalue");
    }

    static boolean isNone(JsonNode snak) {
        return snak.path("snaktype").asText().equals("novalue");
    }

    private static JsonNode value(JsonNode snak) {
        return snak.path("datavalue").path("value");
    }

    /** The id of an item; null where it is none. */
    static @Nullable String item(JsonNode snak) {
        JsonNode value = value(snak);
        if (value.has("id")) {
            return value.path("id").asText().matches("Q[1-9][0-9]*")
                    ? value.path("id").asText()
                    : null;
        }
        return value.has("numeric-id") ? "Q" + value.path("numeric-id").asLong() : null;
    }

    /** A text, in whichever language; null where it is none. */
    static @Nullable String text(JsonNode snak) {
        JsonNode value = value(snak);
        if (value.isTextual()) {
            return Texts.plain(snak.path("property").asText(), value.asText());
        }
        return Texts.find(value, "text");
    }

    static @Nullable BigDecimal amount(JsonNode snak) {
        String amount = Texts.find(value(snak), "amount");
        return amount == null || !amount.matches("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?") ? null : new BigDecimal(amount);
    }

    /**
     * A time as exactly as it is stated; null where it is vaguer than a century. Days of another calendar than ours are
     * kept as their year.
     */
    static @Nullable FuzzyDate time(JsonNode snak) {
        JsonNode value = value(snak);
        String time = value.path("time").asText();
        if (!time.matches("[+-][0-9]{1,16}-[0-9]{2}-[0-9]{2}T.*")) {
            throw new RefusedRowException(snak.path("property").asText() + " is no time: " + time);
        }
        int dash = time.indexOf('-', 1);
        long stated = Long.parseLong(time.substring(0, dash));
        long year = stated < 0 ? stated + 1 : stated; // Before year 1 comes year 0, which historians do not count.
        if (Math.abs(year) > 9_999) {
            return null;
        }
        String month = time.substring(dash + 1, dash + 3);
        String day = time.substring(dash + 4, dash + 6);
        boolean gregorian = value.path("calendarmodel").asText(GREGORIAN).equals(GREGORIAN);
        String edtf = edtf(value.path("precision").asInt(), year, month, day, gregorian);
        return edtf == null ? null : FuzzyDate.parse(edtf);
    }

    private static @Nullable String edtf(int precision, long year, String month, String day, boolean gregorian) {
        if (precision < CENTURY || (precision <= DECADE && year < 1)) {
            return null;
        }
        if (precision == CENTURY) {
            long last = (year + 99) / 100 * 100;
            return "[" + four(last - 99) + ".." + four(last) + "]";
        }
        if (precision == DECADE) {
            return four(year).substring(0, 3) + "X";
        }
        if (precision < MONTH || !gregorian || month.equals("00")) {
            return four(year);
        }
        return four(year) + "-" + month + (precision < DAY || day.equals("00") ? "" : "-" + day);
    }

    private static String four(long year) {
        return (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
    }
}
