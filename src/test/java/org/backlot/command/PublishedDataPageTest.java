package org.backlot.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backlot.intake.Formats;
import org.backlot.spreadsheet.Mappings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.ParseResult;

/** The commands of docs/published-data.md: they make sense, and take every file there is. */
class PublishedDataPageTest {
    private static final Path DATA = Path.of(System.getProperty("backlot.shared", "../shared"), "data");
    private static final String COMMAND = "backlot import ";
    private static final String HERE = "\"$data\"/";

    /** What is read by nobody: what it comes from, what should come of it, and the same once more. */
    private static final Pattern BESIDE =
            Pattern.compile("README\\.md|LICENSE.*|expected.*\\.json|versions\\.csv|monthly_snapshots\\.csv\\.gz");

    static Stream<String> commands() throws IOException {
        return Files.readAllLines(Path.of("docs/published-data.md")).stream()
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring("backlot ".length()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandNamesAMappingOrStandardThatThereIs(String command) {
        ParseResult parsed = Commands.line(null).parseArgs(command.split(" ")).subcommand();
        String mapping = parsed.matchedOptionValue("--mapping", null);
        String format = parsed.matchedOptionValue("--format", null);
        assertThat(mapping == null ? Formats.NAMES.contains(format) : Mappings.NAMES.contains(mapping))
                .isTrue();
    }

    @Test
    void everyFileIsTakenByACommand() throws IOException {
        assumeTrue(
                Files.isDirectory(DATA),
                "skipped: there is no " + DATA.toAbsolutePath().normalize());
        List<Path> taken = new ArrayList<>();
        for (String command : commands().toList()) {
            taken.addAll(files(command));
        }
        try (Stream<Path> there = Files.walk(DATA)) {
            assertThat(there.filter(Files::isRegularFile)
                            .filter(file -> !BESIDE.matcher(file.getFileName().toString())
                                    .matches()))
                    .containsExactlyInAnyOrderElementsOf(taken);
        }
    }

    /** The files that a command takes; at least one for each pattern. */
    private static List<Path> files(String command) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : Arrays.asList(command.split(" "))) {
            if (argument.startsWith(HERE)) {
                List<Path> found = List.of(DATA);
                for (String part : argument.substring(HERE.length()).split("/")) {
                    found = below(found, part);
                }
                assertThat(found).as(argument).isNotEmpty();
                files.addAll(found);
            }
        }
        return files;
    }

    private static List<Path> below(List<Path> folders, String pattern) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (DirectoryStream<Path> matching = Files.newDirectoryStream(folder, pattern)) {
                    matching.forEach(found::add);
                }
            }
        }
        return found;
    }
}
