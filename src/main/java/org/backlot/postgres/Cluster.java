package org.backlot.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The database files of one claimed data directory, and the PostgreSQL server that works on them.
 *
 * <p>The application's role owns the one database and is no superuser; the superuser cannot log in at all. The server
 * listens on the loopback address only and asks for the password. Text is UTF-8, sorted by code point, on every machine
 * alike; times are UTC; a commit that was answered is on the disk.
 */
final class Cluster {

    /** The application's role, and the database that it owns. */
    static final String NAME = "backlot";

    private static final Logger LOG = Logger.getLogger(Cluster.class);
    private static final int CREATE_SECONDS = 300;
    private static final int START_SECONDS = 300;
    private static final int STOP_SECONDS = 60;
    private static final int PORT_TRIES = 5;

    /** A process id that no system gives: larger than any. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private final DataDirectory directory;
    private final Programs programs;

    Cluster(DataDirectory directory, Programs programs) {
        this.directory = directory;
        this.programs = programs;
    }

    /** Refuses files that this build's server cannot or must not open. */
    static void check(DataDirectory directory) {
        Path cluster = directory.cluster();
        if (!directory.hasCluster()) {
            return;
        }
        try {
            String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
            if (version.matches("[0-9.]+") && !version.equals(Binaries.MAJOR_VERSION)) {
                throw StartRefused.otherVersion(cluster, version, Binaries.MAJOR_VERSION);
            }
            if (!version.equals(Binaries.MAJOR_VERSION)) {
                throw StartRefused.brokenCluster(cluster, "PG_VERSION holds no version");
            }
        } catch (IOException failure) {
            throw StartRefused.brokenCluster(cluster, "PG_VERSION: " + DataDirectory.reason(failure));
        }
        if (!Files.isRegularFile(cluster.resolve("global/pg_control"))) {
            throw StartRefused.brokenCluster(cluster, "global/pg_control: no such file");
        }
        DataDirectory.password(directory.path());
    }

    /**
     * Makes an empty database, unless there is one. It appears in one step, complete: an interrupted creation leaves
     * nothing that a later start could take for data.
     */
    void createIfAbsent() {
        if (directory.hasCluster()) {
            return;
        }
        Path unfinished = directory.unfinishedCluster();
        try {
            DataDirectory.delete(unfinished);
            directory.renewPassword();
            expect(programs.run(
                    "initdb",
                    "",
                    CREATE_SECONDS,
                    "-D",
                    unfinished.toString(),
                    "--username=postgres",
                    "--auth=reject",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions"));
            Files.writeString(
                    unfinished.resolve("pg_hba.conf"), "host " + NAME + " " + NAME + " 127.0.0.1/32 scram-sha-256\n");
            expect(programs.run(
                    "postgres",
                    """
                    CREATE ROLE %1$s LOGIN PASSWORD '%2$s'
                    CREATE DATABASE %1$s OWNER %1$s
                    """.formatted(NAME, DataDirectory.password(directory.path())),
                    CREATE_SECONDS,
                    "--single",
                    "-D",
                    unfinished.toString(),
                    "postgres"));
            Files.deleteIfExists(directory.cluster());
            Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw StartRefused.cannotCreate(directory.cluster(), DataDirectory.reason(failure));
        }
    }

    private void expect(Programs.Outcome outcome) {
        if (!outcome.succeeded() || outcome.output().contains("ERROR:")) {
            throw StartRefused.cannotCreate(directory.cluster(), outcome.reason());
        }
    }

    /**
     * Ends a server that a killed application has left behind.
     *
     * <p>It is stopped rather than taken over: it may be an older build's, with other settings, and may still be
     * working for a client that is gone. Only a holder of the data directory may ask for this, so no living application
     * loses its server.
     */
    void stopOrphan() {
        Path file = directory.cluster().resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            long processId = Long.parseLong(lines.get(0).strip());
            ProcessHandle process = ProcessHandle.of(processId).orElse(null);
            if (process == null) {
                return; // PostgreSQL itself clears what a dead server left
            }
            if (process.info()
                    .command()
                    .filter(command -> !command.endsWith("postgres"))
                    .isPresent()) {
                // The number has gone to another program. PostgreSQL would take that for a server of its own. The rest
                // of the file stays, so that its own look for survivors by shared memory works.
                lines.set(0, NO_PROCESS);
                Files.write(file, lines);
                return;
            }
            LOG.infof(
                    "Stopping PostgreSQL process %d, left behind by an earlier run on %s", processId, directory.path());
            if (!stop("fast").succeeded() && !stop("immediate").succeeded()) {
                throw StartRefused.orphanStays(directory.cluster(), processId);
            }
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException failure) {
            throw StartRefused.brokenCluster(directory.cluster(), "postmaster.pid is not readable");
        }
    }

    private Programs.Outcome stop(String mode) {
        return programs.run("pg_ctl", "", STOP_SECONDS + 10, stopArguments(mode));
    }

    /** The arguments with which {@code pg_ctl} stops this cluster's server and waits for its end. */
    String[] stopArguments(String mode) {
        return new String[] {
            "stop", "-D", directory.cluster().toString(), "-m", mode, "-w", "-t", Integer.toString(STOP_SECONDS)
        };
    }

    /** Starts the server and waits until it takes connections; answers its JDBC URL. */
    String start() {
        try {
            for (int attempt = 1; ; attempt++) {
                int port = freePort();
                keepOneOldLog();
                if (programs.run("pg_ctl", "", START_SECONDS + 10, startArguments(port))
                        .succeeded()) {
                    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
                }
                String log = Files.exists(directory.log()) ? Files.readString(directory.log()) : "";
                if (!log.contains("Address already in use") || attempt == PORT_TRIES) {
                    throw StartRefused.doesNotStart(
                            directory.cluster(), new Programs.Outcome(1, log).reason(), directory.log());
                }
            }
        } catch (IOException failure) {
            throw StartRefused.notWritable(directory.path(), DataDirectory.reason(failure));
        }
    }

    private String[] startArguments(int port) {
        String settings = String.join(
                " -c ",
                "",
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=''",
                "max_connections=40",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "timezone=UTC",
                "log_timezone=UTC",
                "log_checkpoints=off",
                "password_encryption=scram-sha-256");
        return new String[] {
            "start",
            "-D",
            directory.cluster().toString(),
            "-l",
            directory.log().toString(),
            "-w",
            "-t",
            Integer.toString(START_SECONDS),
            "-s",
            "-o",
            settings
        };
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(directory.log())) {
            Files.move(
                    directory.log(), directory.path().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
