package org.backlot.intake;

import java.util.Map;
import org.backlot.bulk.Waiting;
import org.backlot.graph.SubjectKind;
import org.jspecify.annotations.Nullable;

/** Subjects as a source names them. @param scheme what its keys are called as identifiers */
public record Register(String scheme) {
    private static final int LONGEST_SLUG = 80;

    /** Somebody whom the source describes. */
    public Waiting.Identified described(
            String key, @Nullable SubjectKind kind, String label, Map<String, String> further) {
        return subject(key, kind, label, further, false);
    }

    /** Somebody to whom it only refers. @param label null where it tells nothing but the key */
    public Waiting.Identified mentioned(String key, @Nullable SubjectKind kind, @Nullable String label) {
        return subject(key, kind, label, Map.of(), true);
    }

    private Waiting.Identified subject(
            String key, @Nullable SubjectKind kind, @Nullable String label, Map<String, String> further, boolean only) {
        String bounded = Texts.line("id", key);
        return new Waiting.Identified(
                ref(bounded),
                kind,
                scheme,
                bounded,
                label == null ? scheme + "-" + Slug.of(bounded, LONGEST_SLUG) : Slug.of(label, LONGEST_SLUG),
                label == null ? bounded : Texts.line("name", label),
                further,
                null,
                only);
    }

    public String ref(String key) {
        return scheme + "=" + key;
    }
}
