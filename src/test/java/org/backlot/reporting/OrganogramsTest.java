package org.backlot.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.backlot.bulk.Finding;
import org.backlot.graph.Graph;
import org.backlot.post.PostAt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real organizations: 6,720 rows of posts, with double keys, posts that report to themselves or in circles, and superiors
 * that are in no row. The figures to compare with count rows, so what is counted here of posts is counted together with
 * the rows that were reported as doubles.
 */
@QuarkusTest
@TestProfile(Imported.Alone.class)
@SuppressWarnings("NullAway.Init")
class OrganogramsTest {
    /** Marks that the figures to compare with take for names, and the mapping for what they are. */
    private static final Set<String> QUOTED_MARKS =
            Set.of("'Vacant'", "Vacant'", "Vacancy", "VACANT POST", "'N/D'", "ND", "'Eliminated'", "Eliminated'");

    private static final int DEEPEST = 50;

    private final Imported imported;
    private Imported.Result result;
    private JsonObject expected;
    private static Imported.@Nullable Result loaded;
    private static @Nullable JsonObject figures;
    private static final Map<LocalDate, Map<String, Map<String, SeatAt>>> SEATS = new TreeMap<>();

    OrganogramsTest(Imported imported) {
        this.imported = imported;
    }

    @BeforeEach
    void load() throws IOException {
        SharedData data = SharedData.of("uk-organograms");
        if (loaded == null) {
            loaded = imported.enter("uk-organograms", data.file("senior_posts.csv.gz"));
            figures = (JsonObject) data.json("expected.json");
        }
        result = loaded;
        expected = Objects.requireNonNull(figures);
    }

    private Graph graph() {
        return result.graph();
    }

    private Map<String, SeatAt> seats(JsonObject of, String date) {
        return SEATS.computeIfAbsent(LocalDate.parse(of.getString(date)), day -> SeatAt.all(graph(), day))
                .getOrDefault(of.getString("body"), Map.of());
    }

    @Test
    void rowsReadAreRowsStoredAndRowsReported() {
        JsonObject totals = expected.getJsonObject("totals");
        assertThat(result.tally().read()).isEqualTo(totals.getInt("rows"));
        assertThat(result.tally().stored()).isEqualTo(totals.getInt("distinct_post_refs"));
        assertThat(result.findings().stream().filter(Finding::refused)).hasSize(totals.getInt("duplicate_ref_rows"));
    }

    @Test
    void theFiguresOfEveryBodyAtEveryDateComeOutOfTheEngine() throws IOException {
        Map<String, List<NamedCsvRecord>> doubles = doubles();
        List<String> deviations = new ArrayList<>();
        for (JsonObject of : expected.getJsonArray("per_body_date").getValuesAs(JsonObject.class)) {
            String bodyDate = of.getString("body") + "/" + of.getString("as_at");
            Map<String, SeatAt> seats = seats(of, "as_at");
            List<NamedCsvRecord> further = doubles.getOrDefault(bodyDate, List.of());
            Map<String, Integer> found = Figures.of(seats, further, QUOTED_MARKS);
            found.put("rows", seats.size() + further.size());
            found.put("duplicate_ref_rows", further.size());
            found.forEach((figure, count) -> {
                if (count != of.getInt(figure)) {
                    deviations.add(bodyDate + ": " + figure + " is " + count + ", not " + of.getInt(figure));
                }
            });
        }
        assertThat(deviations).isEmpty();
    }

    private Map<String, List<NamedCsvRecord>> doubles() throws IOException {
        Set<Long> refused = new HashSet<>();
        result.findings().stream().filter(Finding::refused).forEach(finding -> refused.add(finding.line()));
        Map<String, List<NamedCsvRecord>> doubles = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                        .ofNamedCsvRecord(new GZIPInputStream(Files.newInputStream(
                                SharedData.of("uk-organograms").file("senior_posts.csv.gz"))));
                Stream<NamedCsvRecord> stream = rows.stream()) {
            stream.filter(row -> refused.contains(row.getStartingLineNumber()))
                    .forEach(row -> doubles.computeIfAbsent(
                                    row.getField("body") + "/" + row.getField("as_at"), key -> new ArrayList<>())
                            .add(row));
        }
        return doubles;
    }

    @Test
    void sampleChainsComeOutOfTheEngineSeatBySeat() {
        for (JsonObject sample : expected.getJsonArray("sample_chains").getValuesAs(JsonObject.class)) {
            Map<String, SeatAt> seats = seats(sample, "as_at");
            List<String> told = new ArrayList<>();
            for (JsonObject hop : sample.getJsonArray("chain").getValuesAs(JsonObject.class)) {
                told.add(hop.getString("post_ref") + ": " + hop.getString("name") + ", " + hop.getString("job_title"));
            }
            SeatAt first = seat(seats, sample.getString("post_ref"));
            assertThat(chain(first, seats)).as(sample.getString("body")).isEqualTo(told);
        }
    }

    private static SeatAt seat(Map<String, SeatAt> seats, String ref) {
        return Objects.requireNonNull(seats.get(ref), ref);
    }

    private List<String> chain(SeatAt first, Map<String, SeatAt> seats) {
        List<String> chain = new ArrayList<>();
        chain.add(first.ref() + ": " + first.name() + ", " + first.title());
        for (ReportingHop hop : Climb.from(first.post(), DEEPEST).hops()) {
            PostAt above = Objects.requireNonNull(hop.getPost());
            String key = SeatAt.key(graph(), above.it());
            SeatAt seat = seat(seats, key.substring(key.indexOf('/') + 1));
            chain.add(seat.ref() + ": " + seat.name() + ", " + seat.title());
        }
        return chain;
    }

    @Test
    void whatChangedFromDateToDateComesOutOfTheEngine() {
        List<String> deviations = new ArrayList<>();
        for (JsonObject diff : expected.getJsonArray("diffs").getValuesAs(JsonObject.class)) {
            Map<String, Integer> found = Figures.difference(seats(diff, "from"), seats(diff, "to"));
            found.forEach((figure, count) -> {
                if (count != diff.getInt(figure, 0)) {
                    deviations.add(diff.getString("body") + " " + diff.getString("from") + " to " + diff.getString("to")
                            + ": " + figure + " is " + count + ", not " + diff.getInt(figure, 0));
                }
            });
        }
        assertThat(deviations).isEmpty();
    }

    @Test
    void theSameFileAgainAddsNothing() throws IOException {
        Imported.Result again =
                imported.enter("uk-organograms", SharedData.of("uk-organograms").file("senior_posts.csv.gz"));
        assertThat(again.tally().isEmpty()).isTrue();
        assertThat(again.graph()).isSameAs(graph());
    }
}
