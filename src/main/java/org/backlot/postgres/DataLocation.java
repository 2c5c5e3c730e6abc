package org.backlot.postgres;

import io.quarkus.runtime.LaunchMode;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where an instance keeps what is its own: {@code backlot.data-dir}. Its default is below {@code $XDG_DATA_HOME} or {@code
 * ~/.local/share} and differs between production, dev mode and tests, so that they never meet.
 */
public final class DataLocation {
    private static final String CONFIGURED = "backlot.data-dir";

    private DataLocation() {}

    /**
     * The directory, which need not exist; null where it is not configured and the user has no home.
     *
     * @param settings answers a setting by its name; blank is the same as none
     */
    public static @Nullable Path find(Function<String, @Nullable String> settings) {
        String configured = settings.apply(CONFIGURED);
        if (configured != null && !configured.isBlank()) {
            return Path.of(configured.strip()).toAbsolutePath().normalize();
        }
        Path home = Path.of(System.getProperty("user.home", ""));
        String dataHome = System.getenv("XDG_DATA_HOME");
        if (dataHome != null && Path.of(dataHome).isAbsolute()) {
            return Path.of(dataHome, folder());
        }
        return !home.isAbsolute() || home.equals(home.getRoot())
                ? null
                : home.resolve(".local/share").resolve(folder());
    }

    private static String folder() {
        return switch (LaunchMode.current()) {
            case NORMAL, RUN -> "backlot";
            case DEVELOPMENT -> "backlot-dev";
            case TEST -> "backlot-test";
        };
    }
}
