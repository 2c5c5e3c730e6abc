package org.backlot.bulk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backlot.graph.SubjectKind;
import org.backlot.publication.DocumentKind;
import org.backlot.time.FuzzyDate;
import org.jspecify.annotations.Nullable;

/** What waits to be entered, besides what is said. */
public final class Waiting {
    private Waiting() {}

    /**
     * One row that was read.
     *
     * @param at where it stands in the file
     * @param key what no other row has; null where rows need none
     * @param rank of rows that share a key, or disagree under one, that of the least rank counts
     * @param own key of the subject that other rows may refer to; null where there is none
     * @param refers key of the subject of another row that this one refers to; null where it refers to none
     * @param refused why nothing of it is used; null where it is
     */
    public record Row(
            At at,
            @Nullable String key,
            long rank,
            Said.@Nullable Place place,
            @Nullable String own,
            @Nullable String refers,
            @Nullable String refused) {

        /** A row that counts before those that come after it. */
        public Row(
                At at,
                @Nullable String key,
                Said.@Nullable Place place,
                @Nullable String own,
                @Nullable String refers,
                @Nullable String refused) {
            this(at, key, at.number(), place, own, refers, refused);
        }

        /** A row of which nothing is used. */
        public static Row refused(At at, String reason) {
            return new Row(at, null, null, null, null, reason);
        }
    }

    /**
     * Where a row stands.
     *
     * @param number its number; no other row of the file has it
     * @param line where it begins, from 1
     * @param what what it is, for messages where a line is not enough to find it; null where it is
     */
    public record At(long number, long line, @Nullable String what) {

        /** A row that is a line, or begins one that no other row begins in. */
        public static At line(long line) {
            return new At(line, line, null);
        }
    }

    /**
     * A subject that is found by an identifier of its source, or made.
     *
     * @param kind null where the source leaves it open; somebody else then has to tell it
     * @param others kinds that it may be of instead, if it is on record as one
     * @param slug what it is called if it is new and nobody else is called so
     * @param further names for it in other registers, by scheme
     * @param issued announcements only: when it was made; null when not stated
     * @param mentioned only referred to, so that its kind and label give way to those of whoever is about it
     */
    public record Identified(
            String ref,
            @Nullable SubjectKind kind,
            Set<SubjectKind> others,
            String scheme,
            String value,
            String slug,
            String label,
            Map<String, String> further,
            @Nullable FuzzyDate issued,
            boolean mentioned) {

        /** A subject that is of this kind and of no other. */
        public Identified(
                String ref,
                @Nullable SubjectKind kind,
                String scheme,
                String value,
                String slug,
                String label,
                Map<String, String> further,
                @Nullable FuzzyDate issued,
                boolean mentioned) {
            this(ref, kind, Set.of(), scheme, value, slug, label, further, issued, mentioned);
        }
    }

    /** A subject that has to be on record under this slug. */
    public record Recorded(String ref, SubjectKind kind, String slug) {}

    public record Publication(
            String slug, String name, @Nullable String site) {}

    /** @param derivedFrom slugs of the documents it was written from, which wait too */
    public record Document(
            String slug,
            DocumentKind kind,
            String title,
            @Nullable String url,
            @Nullable String publication,
            @Nullable FuzzyDate published,
            List<String> derivedFrom) {

        public Document {
            derivedFrom = List.copyOf(derivedFrom);
        }
    }
}
