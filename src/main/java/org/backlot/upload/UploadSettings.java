package org.backlot.upload;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What an operator can set about uploads. */
@ConfigMapping(prefix = "backlot.uploads")
interface UploadSettings {
    /** Bytes that one upload has at the most. */
    @WithDefault("1G")
    MemorySize largest();

    /** Uploads that are received, waiting or being entered at the same time. One is entered at a time. */
    @WithDefault("4")
    int most();

    /** How long an upload may stand still before it is given up. */
    @WithDefault("30s")
    Duration stalledAfter();

    /** Where files lie until they are entered; the system's directory for temporary files when absent. */
    Optional<Path> directory();
}
