package org.backlot.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Short texts for the tables of cases: {@code 2020 to ended} is a validity, {@code over 2023-01-01} a testimony. */
final class TimeTexts {

    private TimeTexts() {}

    /** Reads {@code START to END}, each EDTF, {@code -} (not stated), {@code ongoing} or {@code ended}. */
    static Validity validity(String text) {
        String[] ends = text.split(" to ", -1);
        return new Validity(bound(ends[0].strip()), bound(ends[1].strip()));
    }

    /** Reads any of {@code in FIRST LAST}, {@code will DAY}, {@code over DAY} and {@code gone DAY}. */
    static Testimony testimony(@Nullable String text) {
        Testimony testimony = Testimony.none();
        String[] words = text == null ? new String[0] : text.split(" +", -1);
        for (int at = 0; at + 1 < words.length; at += words[at].equals("in") ? 3 : 2) {
            LocalDate day = LocalDate.parse(words[at + 1]);
            testimony = switch (words[at]) {
                case "in" -> asserted(testimony, day, LocalDate.parse(words[at + 2]));
                case "will" -> testimony.withAnnounced(day);
                case "over" -> testimony.withEndAsserted(day);
                case "gone" -> testimony.withSucceeded(day);
                default -> throw new IllegalArgumentException(words[at]);
            };
        }
        return testimony;
    }

    /** Says {@code PRESUMED CONTINUED 31} of what is held, and the reason of what is absent. */
    static String told(Presence presence) {
        if (presence instanceof Presence.Held held) {
            String staleness = held.stalenessDays() == 0 ? "" : " " + held.stalenessDays();
            return held.certainty() + " " + held.rule() + staleness;
        }
        return ((Presence.Absent) presence).why().toString();
    }

    private static Testimony asserted(Testimony said, LocalDate first, LocalDate last) {
        return new Testimony(first, last, said.announced(), said.endAsserted(), said.succeeded());
    }

    private static Bound bound(String text) {
        return switch (text) {
            case "-" -> new Bound.NotStated();
            case "ongoing" -> new Bound.Ongoing();
            case "ended" -> new Bound.EndedWhenUnknown();
            default -> new Bound.Known(FuzzyDate.parse(text));
        };
    }
}
