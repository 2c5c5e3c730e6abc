package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.intake.Unwatched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of docs/spreadsheets.md, entered by the mappings that they are for. */
@QuarkusTest
class MappingExamplesTest {
    private final Spreadsheets spreadsheets;

    @TempDir
    Path folder;

    MappingExamplesTest(Spreadsheets spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    @ParameterizedTest
    @CsvSource({
        "organization-chart, 9, 24",
        "ownerships, 9, 9",
        "announcements, 9, 9",
        "french-media-names, 9, 27",
        "french-media-ownership, 9, 9",
        "layoffs, 9, 57",
        "tech-acquisitions, 9, 29",
        "tech-acquisitions-people, 9, 11",
        "tech-acquisitions-companies, 9, 44",
        "tech-acquisitions-acquirers, 9, 50",
        "uk-organograms, 9, 29",
        "uk-organograms-junior, 9, 9",
        "sourcegraph-team-history, 10, 22"
    })
    void everyExampleIsEnteredWholeAndAddsNothingTheSecondTime(String mapping, int rows, int claims)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("example.csv"), example(mapping).orElseThrow());
        Tally first = enter(mapping, file);
        assertThat(first.stored()).isEqualTo(first.read()).isEqualTo(rows);
        assertThat(first.claims()).isEqualTo(claims);
        assertThat(enter(mapping, file).isEmpty()).isTrue();
    }

    private Tally enter(String mapping, Path file) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Tally tally = spreadsheets
                .enter(
                        new Spreadsheets.Table(mapping, file, Map.of("version", "2020-11-18"), null, null),
                        Bulk.Mode.STRICT,
                        new Unwatched(),
                        findings::add)
                .tally();
        assertThat(findings.stream().filter(Finding::refused)).isEmpty();
        return tally;
    }

    @Test
    void everyMappingThatComesWithBacklotHasAnExampleOfTenLines() throws IOException {
        List<String> lacking = new ArrayList<>();
        for (String mapping : shipped()) {
            if (example(mapping).filter(it -> it.lines().count() == 10).isEmpty()) {
                lacking.add(mapping);
            }
        }
        assertThat(lacking).isEmpty();
    }

    @Test
    void everyMappingThatComesWithBacklotIsKnownByItsName() throws IOException {
        assertThat(Mappings.NAMES).containsExactlyInAnyOrderElementsOf(shipped());
    }

    @Test
    void aFolderWithTheNameOfAMappingIsNotTakenForIt() throws IOException {
        Files.createDirectory(folder.resolve("ownerships"));
        assertThat(Mappings.get("ownerships", folder).prefix()).isEqualTo("ownerships");
    }

    @Test
    void aNameThatIsMisspeltIsAnsweredByTheNearest() throws IOException {
        Path file = Files.writeString(folder.resolve("example.csv"), "a,b\n");
        assertThatThrownBy(() -> enter("organisation-chart", file))
                .isInstanceOf(SpreadsheetException.class)
                .hasMessage("there is no mapping and no file `organisation-chart`"
                        + " (did you mean `organization-chart`?)");
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> mappings = Files.list(Path.of("src/main/resources/mappings"))) {
            return mappings.map(it -> it.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<String> example(String mapping) throws IOException {
        Matcher example = Pattern.compile("\\*\\*" + mapping + "\\*\\*.*?```(csv|jsonl)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/spreadsheets.md")));
        return example.find() ? Optional.of(example.group(2)) : Optional.empty();
    }
}
