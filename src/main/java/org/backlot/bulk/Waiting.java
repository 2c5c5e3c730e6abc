package org.backlot.bulk;

import java.util.Map;
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
     * @param line where it begins, from 1
     * @param key what no other row has; null where rows need none
     * @param own key of the subject that other rows may refer to; null where there is none
     * @param refers key of the subject of another row that this one refers to; null where it refers to none
     * @param refused why nothing of it is used; null where it is
     */
    public record Row(
            long line,
            @Nullable String key,
            Said.@Nullable Place place,
            @Nullable String own,
            @Nullable String refers,
            @Nullable String refused) {}

    /**
     * A subject that is found by an identifier of its source, or made.
     *
     * @param slug what it is called if it is new and nobody else is called so
     * @param further names for it in other registers, by scheme
     * @param issued announcements only: when it was made; null when not stated
     * @param mentioned only referred to, so that its label gives way to that of whoever is about it
     */
    public record Identified(
            String ref,
            SubjectKind kind,
            String scheme,
            String value,
            String slug,
            String label,
            Map<String, String> further,
            @Nullable FuzzyDate issued,
            boolean mentioned) {}

    /** A subject that has to be on record under this slug. */
    public record Recorded(String ref, SubjectKind kind, String slug) {}

    public record Publication(
            String slug, String name, @Nullable String site) {}

    public record Document(
            String slug,
            DocumentKind kind,
            String title,
            @Nullable String url,
            @Nullable String publication,
            @Nullable FuzzyDate published) {}
}
