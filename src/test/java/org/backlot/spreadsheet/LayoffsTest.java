package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.backlot.bulk.Finding;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.publication.Document;
import org.backlot.reporting.Imported;
import org.backlot.reporting.SharedData;
import org.junit.jupiter.api.Test;

/** A tracker of layoffs, read twice within five days. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
class LayoffsTest {
    private final Imported imported;

    LayoffsTest(Imported imported) {
        this.imported = imported;
    }

    @Test
    void twoReadingsOfTheTrackerAreOneStoreWithItsCorrections() throws IOException {
        SharedData data = SharedData.of("layoffs-announcements");
        Path first = data.file("layoffs_seen_2024-02-08.csv.gz");
        Path second = data.file("layoffs_seen_2024-02-13.csv.gz");
        Map<String, NamedCsvRecord> before = rows(first);
        Map<String, NamedCsvRecord> after = rows(second);
        List<String> revised = after.keySet().stream()
                .filter(row -> !seat(after, row).equals(seat(before, row)))
                .toList();
        List<String> emptied =
                revised.stream().filter(row -> seat(after, row).isEmpty()).toList();

        Imported.Result one = imported.enter("layoffs", first);
        assertThat(one.tally().read()).isEqualTo(1909);
        assertThat(one.tally().stored()).isEqualTo(before.size());
        assertThat(one.findings().stream().filter(Finding::refused))
                .hasSize(12)
                .allMatch(finding -> finding.message().startsWith("the same key as line "));

        Imported.Result two = imported.enter("layoffs", second);
        assertThat(two.tally().stored()).isEqualTo(after.size());
        assertThat(two.tally().superseded())
                .isEqualTo(two.tally().claims())
                .isEqualTo(revised.size() - emptied.size())
                .isGreaterThan(600);
        assertThat(two.tally().takenBack()).isEqualTo(emptied.size());
        assertThat(imported.enter("layoffs", second).tally().isEmpty()).isTrue();
        theTrackerSaysSoFromTheDayOnWhichItAddedIt(two.graph());
    }

    /** The rows that count: of those of one company and day, the first. */
    private static Map<String, NamedCsvRecord> rows(Path file) throws IOException {
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(file)))) {
            reader.forEach(row -> rows.putIfAbsent(row.getField("company") + "/" + row.getField("date"), row));
        }
        return rows;
    }

    private static String seat(Map<String, NamedCsvRecord> rows, String row) {
        return Objects.requireNonNull(rows.get(row)).getField("location_hq");
    }

    private static void theTrackerSaysSoFromTheDayOnWhichItAddedIt(Graph graph) {
        Subject gousto = Objects.requireNonNull(graph.findIdentified("layoffs-fyi-announcement", "Gousto/2022-12-31"));
        List<Claim> effects = graph.claims(gousto, ClaimKind.EFFECT, Side.SUBJECT);
        assertThat(effects).hasSize(1);
        Claim effect = effects.get(0);
        Document article = graph.document(graph.citations(effect).get(0).restsOn());
        assertThat(article.url()).startsWith("https://news.sky.com/story/gousto-slashes-jobs");
        assertThat(graph.publication(article.publication()).name()).isEqualTo("news.sky.com");
        LocalDate later = LocalDate.of(2024, 1, 1);
        assertThat(Evidence.stands(effect, new Moment(graph, later, Instant.parse("2023-03-13T12:00:00Z"), null)))
                .isFalse();
        assertThat(Evidence.stands(effect, new Moment(graph, later, Instant.parse("2023-03-16T12:00:00Z"), null)))
                .isTrue();
    }
}
