package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
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
        "tech-acquisitions-people, 9, 11"
    })
    void everyExampleIsEnteredWholeAndAddsNothingTheSecondTime(String mapping, int rows, int claims)
            throws IOException {
        Path file = Files.writeString(folder.resolve("example.csv"), example(mapping));
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
                        new Unseen(),
                        findings::add)
                .tally();
        assertThat(findings.stream().filter(Finding::refused)).isEmpty();
        return tally;
    }

    private static String example(String mapping) throws IOException {
        Matcher example = Pattern.compile("\\*\\*" + mapping + "\\*\\*.*?```csv\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/spreadsheets.md")));
        assertThat(example.find()).isTrue();
        return example.group(1);
    }
}
