package org.backlot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backlot.spreadsheet.Seats;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bulk import that is killed at random moments, again and again on the same data, leaves nothing each time; the one that
 * is left alone then makes what it would have made at once. The moments are drawn anew in each run, from a seed that is
 * printed; {@code -Dbacklot.kill.seed} gives it.
 */
class KilledImportIT {
    private static final int ROWS = 12_500;
    private static final int KILLS = 10;

    /** The very beginning is before the first row, and behind the very end is an import that was not killed. */
    private static final int BEFORE = 5;

    private static final int AFTER = 15;

    @TempDir
    Path temporary;

    @AfterEach
    void stopWhatAFailureLeft() throws Exception {
        try (Stream<Path> folders = Files.list(temporary)) {
            for (Path folder : folders.toList()) {
                stop(folder);
            }
        }
    }

    @Test
    void tenKillsLeaveNothingAndTheNextImportDoesAllOfIt() throws Exception {
        Path rows = Seats.write(temporary.resolve("seats.csv"), ROWS);
        Path whole = temporary.resolve("whole");
        Process undisturbed = start(whole, "import", "--mapping", "organization-chart", rows.toString());
        ImportWatch.Course course = new ImportWatch(whole).course(undisturbed);
        assertThat(undisturbed.waitFor()).as(said(whole)).isZero();

        long seed = Long.getLong("backlot.kill.seed", System.nanoTime());
        System.out.println("Kills an import of " + course + " by -Dbacklot.kill.seed=" + seed);
        Random random = new Random(seed);
        Path killed = temporary.resolve("killed");
        int late = 0;
        for (int kills = 0; kills < KILLS; ) {
            if (isKilled(killed, rows, course, course.random(random, BEFORE, AFTER))) {
                kills++;
            } else {
                assertThat(++late)
                        .as("imports that ended before they were killed")
                        .isLessThan(KILLS);
                killed = temporary.resolve("killed-" + late);
            }
        }

        run(killed, "import", "--mapping", "organization-chart", rows.toString());
        assertThat(exported(killed)).isEqualTo(exported(whole));
    }

    /** Whether it was killed before it was done, and has done nothing; where it was not, its data are of no more use. */
    private static boolean isKilled(Path data, Path rows, ImportWatch.Course course, ImportWatch.Moment moment)
            throws Exception {
        Process process = start(data, "import", "--mapping", "organization-chart", rows.toString());
        ImportWatch watch = new ImportWatch(data);
        boolean reached = watch.await(process, course, moment);
        process.destroyForcibly();
        boolean ended = process.waitFor() == 0;
        assertThat(reached || ended).as(said(data)).isTrue();
        watch.awaitQuiet();
        boolean done = ended || watch.number("SELECT count(*) FROM recording") > 0;
        System.out.println((done ? "too late: " : "killed: ") + course.describe(moment));
        if (done) {
            stop(data);
            return false;
        }
        assertThat(watch.number("SELECT (SELECT count(*) FROM claim) + (SELECT count(*) FROM subject)"
                        + " + (SELECT count(*) FROM document) + (SELECT count(*) FROM citation)"))
                .isZero();
        return true;
    }

    /** Stops a server that was left behind. */
    private static void stop(Path data) throws Exception {
        Path file = data.resolve("cluster/postmaster.pid");
        if (Files.exists(file)) {
            ProcessHandle server = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                    .orElse(null);
            if (server != null && server.destroyForcibly()) {
                server.onExit().get(1, TimeUnit.MINUTES);
            }
        }
    }

    /** All lines of an archive, without the time of the recording. */
    private List<String> exported(Path data) throws Exception {
        Path archive = temporary.resolve(data.getFileName() + ".jsonl");
        run(data, "export", "--format", "jsonl", "--output", archive.toString());
        try (Stream<String> lines = Files.lines(archive)) {
            return lines.map(line -> line.replaceFirst("\"recordedAt\":\"[^\"]*\"", ""))
                    .toList();
        }
    }

    private static void run(Path data, String... arguments) throws Exception {
        Process process = start(data, arguments);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said(data)).isZero();
    }

    private static String said(Path data) throws IOException {
        return Files.readString(output(data));
    }

    private static Path output(Path data) {
        return data.resolveSibling(data.getFileName() + ".txt");
    }

    private static Process start(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(data).toFile());
        builder.environment().put("BACKLOT_DATA_DIR", data.toString());
        builder.environment()
                .put(
                        "BACKLOT_BINARIES_DIR",
                        Path.of("target", "it-binaries").toAbsolutePath().toString());
        return builder.start();
    }
}
