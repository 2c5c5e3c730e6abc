package org.backlot.postgres;

import io.quarkus.runtime.ExecutionMode;
import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Configures the default datasource with an embedded PostgreSQL server, which it starts, when no
 * {@code quarkus.datasource.jdbc.url} is given; a blank one counts as none. With one, it does nothing at all.
 *
 * <p>Where data is kept, {@link DataLocation} says. The programs are unpacked into {@code backlot.binaries-dir}, by default
 * a folder of the data directory.
 *
 * <p>One server serves a data directory for as long as the process lives: the applications that dev mode and tests
 * start one after another find its address in a system property, the only place that outlives their class loaders.
 */
public final class EmbeddedDatabase implements ConfigSourceFactory {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);
    private static final String URL = "quarkus.datasource.jdbc.url";

    /** Above the environment, where a blank URL would otherwise hide the one of the embedded server. */
    private static final int ORDINAL = 500;

    /** Below {@code application.properties}, so that this factory sees what is configured there. */
    private static final int PRIORITY = 240;

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(PRIORITY);
    }

    /** Starts the server only for an application that starts: builds and test launchers read configuration too. */
    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        if (ExecutionMode.current() != ExecutionMode.RUNTIME_INIT || value(context, URL) != null) {
            return List.of();
        }
        Path dataDirectory = dataDirectory(context);
        String url = serverUrl(dataDirectory, binariesDirectory(context));
        return List.of(new PropertiesConfigSource(
                Map.of(
                        URL,
                        url,
                        "quarkus.datasource.username",
                        Cluster.NAME,
                        "quarkus.datasource.password",
                        DataDirectory.password(dataDirectory)),
                "embedded PostgreSQL",
                ORDINAL));
    }

    private static synchronized String serverUrl(Path dataDirectory, @Nullable Path binariesDirectory) {
        String property = "backlot.embedded-url." + dataDirectory;
        String running = System.getProperty(property);
        if (running != null) {
            return running;
        }
        String url = start(dataDirectory, binariesDirectory);
        System.setProperty(property, url);
        return url;
    }

    private static String start(Path dataDirectory, @Nullable Path binariesDirectory) {
        long begin = System.nanoTime();
        DataDirectory directory = DataDirectory.claim(dataDirectory);
        try {
            String url = start(directory, binariesDirectory);
            LOG.infof(
                    "Embedded PostgreSQL started in %d ms: %s, data in %s",
                    (System.nanoTime() - begin) / 1_000_000, url, dataDirectory);
            return url;
        } catch (RuntimeException failure) {
            directory.close(); // for another try in this process, as dev mode makes one
            throw failure;
        }
    }

    private static String start(DataDirectory directory, @Nullable Path binariesDirectory) {
        Cluster.check(directory);
        Path own = directory.path().resolve("binaries");
        Binaries binaries = Binaries.unpack(binariesDirectory == null ? own : binariesDirectory);
        Programs programs = new Programs(binaries, directory.path());
        Cluster cluster = new Cluster(directory, programs);
        cluster.stopOrphan();
        cluster.createIfAbsent();
        StopLast.register(programs.prepare(programs.command("pg_ctl", cluster.stopArguments("fast"))), directory);
        String url = cluster.start();
        if (binariesDirectory == null) {
            binaries.deleteOthers(own);
        }
        return url;
    }

    private static Path dataDirectory(ConfigSourceContext context) {
        Path directory = DataLocation.find(name -> value(context, name));
        if (directory == null) {
            throw StartRefused.noHome();
        }
        return directory;
    }

    private static @Nullable Path binariesDirectory(ConfigSourceContext context) {
        String configured = value(context, "backlot.binaries-dir");
        return configured == null ? null : Path.of(configured).toAbsolutePath().normalize();
    }

    /** A configured value; blank is the same as none. */
    private static @Nullable String value(ConfigSourceContext context, String name) {
        ConfigValue configured = context.getValue(name);
        String value = configured == null ? null : configured.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
