package org.backlot.questions;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Tests that need to know everything in the database have one of their own, which no other test writes to. */
public abstract class OwnDatabase implements QuarkusTestProfile {
    private final String name;
    private final Map<String, String> settings;

    OwnDatabase(String name, Map<String, String> settings) {
        this.name = name;
        this.settings = Map.copyOf(settings);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> overrides = new HashMap<>(settings);
        overrides.put(
                "backlot.data-dir",
                Path.of("target", "test-data", ProcessHandle.current().pid() + "-" + name)
                        .toString());
        return overrides;
    }

    /** The whole seed and nothing else. */
    public static final class WholeSeed extends OwnDatabase {
        public WholeSeed() {
            super("whole-seed", Map.of());
        }
    }

    /** The whole seed, to be archived. */
    public static final class Archived extends OwnDatabase {
        public Archived() {
            super("archived", Map.of());
        }
    }

    /** Nothing, until an archive is restored. */
    public static final class Restored extends OwnDatabase {
        public Restored() {
            super("restored", Map.of("backlot.seed", "false"));
        }
    }
}
