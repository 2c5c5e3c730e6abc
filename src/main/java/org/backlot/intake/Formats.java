package org.backlot.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The standards whose files can be entered. */
@ApplicationScoped
public class Formats {
    /** What they are called where one is chosen. */
    public static final List<String> NAMES = List.of("wikidata", "popolo", "openstates", "ftm");

    private final List<Format> formats;

    Formats(@All List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /** Whether a file can be one of a standard, by its name. */
    public static boolean mayBe(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|jsonl|ndjson)(\\.gz)?");
    }

    public Format get(String name) {
        return formats.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The standard that all of these files surely are of; null where that is not sure. */
    public @Nullable Format find(List<Path> files) {
        return formats.stream()
                .filter(format -> files.stream().allMatch(file -> mayBe(file) && begins(file, format)))
                .findFirst()
                .orElse(null);
    }

    private static boolean begins(Path file, Format format) {
        JsonRecord first = JsonRecords.findFirst(file, format.collections());
        return first != null && format.recognises(first);
    }
}
