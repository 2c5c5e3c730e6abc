package org.backlot.reporting;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of real organizations that are not part of the project; a test of them is skipped where they are missing. */
public final class SharedData {
    private final Path folder;

    private SharedData(Path folder) {
        this.folder = folder;
    }

    public static SharedData of(String name) {
        Path folder = Path.of(System.getProperty("backlot.shared", "../shared"), "data", name);
        assumeTrue(
                Files.isDirectory(folder),
                "skipped: there is no " + folder.toAbsolutePath().normalize());
        return new SharedData(folder);
    }

    public Path file(String name) {
        return folder.resolve(name);
    }

    public JsonStructure json(String name) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file(name)))) {
            return reader.read();
        }
    }
}
