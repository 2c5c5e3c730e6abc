package org.backlot.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.backlot.postgres.DataLocation;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens of the own key of the application that is tested. */
public final class OwnTokens {
    private OwnTokens() {}

    /** The header of somebody in this role. */
    public static String bearer(Role role) {
        return bearer(role, Duration.ofMinutes(10));
    }

    static String bearer(Role role, Duration lifetime) {
        Path directory = Objects.requireNonNull(DataLocation.find(name ->
                ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null)));
        try {
            return "Bearer " + OwnKey.in(directory).token(role, "a-test", lifetime);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
