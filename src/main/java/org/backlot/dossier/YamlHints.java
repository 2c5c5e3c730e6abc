package org.backlot.dossier;

import org.jspecify.annotations.Nullable;

/** What to write where a text is not YAML, by what its parser says. */
final class YamlHints {
    private YamlHints() {}

    static @Nullable String about(@Nullable String problem) {
        if (problem == null) {
            return null;
        }
        if (problem.contains("TAB")) {
            return "indent with spaces";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "put a text that has a colon in it in quotes";
        }
        if (problem.contains("found character")) {
            return "put a text that begins with this character in quotes";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a key is followed by a colon and a space";
        }
        return problem.contains("end of stream") || problem.contains("end of the stream")
                ? "a quote or bracket is not closed"
                : null;
    }
}
