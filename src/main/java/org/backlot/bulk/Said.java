package org.backlot.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.backlot.announcement.EffectKind;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row says in one claim: the claim, and its citation. Subjects and documents are named by the keys under which
 * they wait.
 *
 * @param name what the claim is called within its kind of file; part of the claim's key
 * @param object the subject on its other side; null where it has none
 * @param content what it says besides
 * @param place where in a series of states it is said; null where it stands for itself
 */
public record Said(
        String name,
        ClaimKind kind,
        String subject,
        @Nullable String object,
        @Nullable String post,
        Modality modality,
        @Nullable FuzzyDate start,
        @Nullable FuzzyDate end,
        boolean ongoing,
        Content content,
        Cited cited,
        @Nullable Place place) {

    /** Which document says it, and where in it. */
    public record Cited(
            String document,
            @Nullable String locator,
            Tense tense,
            @Nullable LocalDate spokenOf) {}

    /**
     * One of several states that follow each other, each of which tells everything there was.
     *
     * @param series what the states are of
     * @param at its place among them; they are in the order of these texts
     */
    public record Place(String series, String at) {}

    /** What claims of one kind say besides whom they join; what another kind says is null. */
    public record Content(
            @Nullable String title,
            @Nullable Boolean leads,
            @Nullable Boolean interim,
            @Nullable LineType lineType,
            @Nullable BigDecimal shareLeast,
            @Nullable BigDecimal shareMost,
            @Nullable String shareWords,
            @Nullable String name,
            @Nullable NameKind nameKind,
            @Nullable EffectKind effectKind,
            @Nullable String headcount,
            @Nullable Integer headcountNumber,
            @Nullable String remark) {

        private static final Content NONE =
                new Content(null, null, null, null, null, null, null, null, null, null, null, null, null);

        public static Content none() {
            return NONE;
        }

        public static Content position(@Nullable String title, boolean leads, boolean interim) {
            return new Content(title, leads, interim, null, null, null, null, null, null, null, null, null, null);
        }

        public static Content line(LineType type) {
            return new Content(null, null, null, type, null, null, null, null, null, null, null, null, null);
        }

        public static Content share(@Nullable BigDecimal percent, @Nullable String words) {
            return new Content(null, null, null, null, percent, percent, words, null, null, null, null, null, null);
        }

        public static Content naming(String name, NameKind kind) {
            return new Content(null, null, null, null, null, null, null, name, kind, null, null, null, null);
        }

        public static Content effect(EffectKind kind, @Nullable String words, @Nullable Integer headcount) {
            return new Content(null, null, null, null, null, null, null, null, null, kind, words, headcount, null);
        }

        public static Content remark(String text) {
            return new Content(null, null, null, null, null, null, null, null, null, null, null, null, text);
        }
    }

    /** Everything that makes it another claim, as one text. */
    String identity() {
        return String.join(
                "\u001f",
                name,
                kind.name(),
                subject,
                Objects.toString(object, ""),
                Objects.toString(post, ""),
                modality.name(),
                Objects.toString(start, ""),
                ongoing ? "ongoing" : Objects.toString(end, ""),
                content.toString(),
                place == null ? "" : place.series());
    }
}
