package org.backlot.postgres;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/** Gives each test run a data directory of its own below {@code target}, and all of them one set of programs. */
public final class FreshDataDirectory implements ConfigSource {

    private final Map<String, String> properties = Map.of(
            "backlot.data-dir",
            Path.of("target", "test-data", Long.toString(ProcessHandle.current().pid()))
                    .toString(),
            "backlot.binaries-dir",
            Path.of("target", "test-binaries").toString());

    /** Above the environment: a developer's own data is never a test's. */
    @Override
    public int getOrdinal() {
        return 310;
    }

    @Override
    public Set<String> getPropertyNames() {
        return properties.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return properties.get(name);
    }

    @Override
    public String getName() {
        return "fresh data directory";
    }
}
