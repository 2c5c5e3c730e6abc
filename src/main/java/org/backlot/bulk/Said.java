package org.backlot.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.backlot.announcement.EffectKind;
import org.backlot.citation.Stance;
import org.backlot.citation.Tense;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Modality;
import org.backlot.naming.NameKind;
import org.backlot.reporting.LineType;
import org.backlot.succession.SuccessionType;
import org.backlot.time.Bound;
import org.backlot.time.Validity;
import org.jspecify.annotations.Nullable;

/**
 * What a row says in one claim: the claim, and its citation. Subjects and documents are named by the keys under which
 * they wait.
 *
 * @param name what the claim is called within its kind of file; part of the claim's key
 * @param key what the source calls this statement, whatever it says in it: two of one name and key in one scope are the
 *     same statement, and the later one is a correction. Null where it is known by nothing but what it says
 * @param object the subject on its other side; null where it has none
 * @param announcement in which it was made; null where in none
 * @param content what it says besides
 * @param place of what it is said; null where it stands for itself
 */
public record Said(
        String name,
        @Nullable String key,
        ClaimKind kind,
        String subject,
        @Nullable String object,
        @Nullable String post,
        @Nullable String announcement,
        Modality modality,
        Validity validity,
        Content content,
        Cited cited,
        @Nullable Place place) {

    /**
     * Which document speaks of it, and where in it. What several cite is said once with each citation.
     *
     * @param restsOn the document whose words that one reports; null where it speaks for itself
     */
    public record Cited(
            String document,
            Stance stance,
            @Nullable String restsOn,
            @Nullable String locator,
            Tense tense,
            @Nullable LocalDate spokenOf) {

        /** A document that says so in its own voice. */
        public static Cited says(String document, @Nullable String locator, Tense tense, @Nullable LocalDate spokenOf) {
            return new Cited(document, Stance.SUPPORTS, null, locator, tense, spokenOf);
        }
    }

    /**
     * What part of the world a source tells of, and when.
     *
     * @param series what it is; within it, keys of statements are unique
     * @param at its place among several states that follow each other, each of which tells everything there was: in the
     *     order of the days they speak of, and of these texts. What differs between two states is a change. Null where
     *     the source tells of all times at once: what differs between two files is a correction
     */
    public record Place(String series, @Nullable String at) {}

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
            @Nullable SuccessionType successionType,
            @Nullable EffectKind effectKind,
            @Nullable String headcount,
            @Nullable Integer headcountNumber,
            @Nullable String remark) {

        private static final Content NONE =
                new Content(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

        public static Content none() {
            return NONE;
        }

        /** Part of the keys of claims on record: it never changes. */
        @Override
        public String toString() {
            return "Content[title=" + title + ", leads=" + leads + ", interim=" + interim + ", lineType=" + lineType
                    + ", shareLeast=" + shareLeast + ", shareMost=" + shareMost + ", shareWords=" + shareWords
                    + ", name="
                    + name + ", nameKind=" + nameKind + ", successionType=" + successionType + ", effectKind="
                    + effectKind + ", headcount=" + headcount + ", headcountNumber=" + headcountNumber + ", remark="
                    + remark + "]";
        }

        public static Content position(@Nullable String title, boolean leads, boolean interim) {
            return new Content(title, leads, interim, null, null, null, null, null, null, null, null, null, null, null);
        }

        public static Content line(LineType type) {
            return new Content(null, null, null, type, null, null, null, null, null, null, null, null, null, null);
        }

        public static Content share(@Nullable BigDecimal percent, @Nullable String words) {
            return new Content(
                    null, null, null, null, percent, percent, words, null, null, null, null, null, null, null);
        }

        public static Content naming(String name, NameKind kind) {
            return new Content(null, null, null, null, null, null, null, name, kind, null, null, null, null, null);
        }

        public static Content succession(SuccessionType type) {
            return new Content(null, null, null, null, null, null, null, null, null, type, null, null, null, null);
        }

        public static Content effect(EffectKind kind, @Nullable String words, @Nullable Integer headcount) {
            return new Content(
                    null, null, null, null, null, null, null, null, null, null, kind, words, headcount, null);
        }

        public static Content remark(String text) {
            return new Content(null, null, null, null, null, null, null, null, null, null, null, null, null, text);
        }
    }

    /** Everything that it says, as one text. */
    String identity() {
        return String.join(
                "\u001f",
                name,
                kind.name(),
                subject,
                Objects.toString(object, ""),
                Objects.toString(post, ""),
                Objects.toString(announcement, ""),
                modality.name(),
                text(validity.start()),
                text(validity.end()),
                content.toString());
    }

    /** What makes it the same statement as another of its scope. */
    String statement() {
        return key == null ? "\u001f" + identity() : statement(name, key);
    }

    static String statement(String name, String key) {
        return name + "\u001f" + key;
    }

    private static String text(Bound bound) {
        if (bound instanceof Bound.Known known) {
            return known.date().toString();
        }
        return bound instanceof Bound.NotStated ? "" : bound.getClass().getSimpleName();
    }
}
