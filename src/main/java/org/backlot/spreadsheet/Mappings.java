package org.backlot.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backlot.dossier.Nearest;

/** The mappings: those that come with Backlot, by name, and those that somebody wrote, in files. */
public final class Mappings {
    /** What those are called that come with Backlot. */
    public static final List<String> NAMES = List.of(
            "organization-chart",
            "ownerships",
            "announcements",
            "uk-organograms",
            "uk-organograms-junior",
            "sourcegraph-team-history",
            "french-media-names",
            "french-media-ownership",
            "layoffs",
            "tech-acquisitions",
            "tech-acquisitions-companies",
            "tech-acquisitions-acquirers",
            "tech-acquisitions-people");

    private static final String FOLDER = "mappings/";

    private Mappings() {}

    /**
     * A mapping by its name, or out of the file that is there.
     *
     * @throws SpreadsheetException if there is neither
     */
    static Mapping get(String nameOrFile) throws IOException {
        return get(nameOrFile, Path.of(""));
    }

    /** @param folder where a file is looked for */
    static Mapping get(String nameOrFile, Path folder) throws IOException {
        Path file = folder.resolve(nameOrFile);
        // A folder of the same name is where people keep what the mapping is for.
        if (NAMES.contains(nameOrFile) && !Files.isRegularFile(file)) {
            try (InputStream in =
                    Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + nameOrFile + ".yaml")) {
                if (in == null) {
                    throw new IllegalStateException("no mapping " + nameOrFile);
                }
                return MappingReader.read(nameOrFile + ".yaml", in);
            }
        }
        if (!Files.exists(file)) {
            throw SpreadsheetException.noMapping(nameOrFile, Nearest.hintOrAll(nameOrFile, NAMES));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return MappingReader.read(nameOrFile, in);
        }
    }
}
