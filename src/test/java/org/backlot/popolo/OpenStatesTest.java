package org.backlot.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.intake.Edition;
import org.backlot.intake.JsonRecord;
import org.backlot.intake.JsonRecords;
import org.backlot.position.Position;
import org.backlot.reporting.Imported;
import org.junit.jupiter.api.Test;

/** Legislators and committees of the United States in two editions: the figures are counted in the files themselves. */
@QuarkusTest
@TestProfile(Imported.Alone.class)
class OpenStatesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("backlot.shared", "../shared"), "data", "openstates-people");

    private final OpenStates openStates;
    private final Imported imported;

    OpenStatesTest(OpenStates openStates, Imported imported) {
        this.openStates = openStates;
        this.imported = imported;
    }

    /** How much of everything stands in a file. */
    private static Map<String, Long> figures(Path file) throws Exception {
        Map<String, Long> figures = new HashMap<>();
        JsonRecords.read(file, Set.of(), bytes -> {}, new JsonRecords.Taker() {
            @Override
            public void record(JsonRecord record) {
                figures.merge("records", 1L, Long::sum);
                for (String list : List.of("roles", "party", "other_names", "members")) {
                    figures.merge(list, (long) record.node().path(list).size(), Long::sum);
                }
                record.node().path("roles").forEach(role -> {
                    String start = role.path("start_date").asText();
                    String end = role.path("end_date").asText();
                    boolean turned = !start.isEmpty() && !end.isEmpty() && end.compareTo(start) < 0;
                    figures.merge("turned", turned ? 1L : 0L, Long::sum);
                });
                record.node()
                        .path("members")
                        .forEach(member -> figures.merge("unnamed", member.has("person_id") ? 0L : 1L, Long::sum));
            }

            @Override
            public void broken(long line, String reason) {
                figures.merge("broken", 1L, Long::sum);
            }
        });
        return figures;
    }

    private Imported.Result enter(String what, String day) throws Exception {
        assumeTrue(
                Files.isDirectory(FOLDER),
                "skipped: there is no " + FOLDER.toAbsolutePath().normalize());
        Path file = FOLDER.resolve(what + "_" + day + ".jsonl.gz");
        Imported.Result result = imported.enter(openStates, file, Edition.of(file, "us", LocalDate.parse(day), null));
        Map<String, Long> figures = figures(file);
        long rows = 0;
        for (String each : List.of("records", "roles", "party", "other_names", "members")) {
            rows += figures.getOrDefault(each, 0L);
        }
        assertThat(result.tally().read()).isEqualTo(rows);
        assertThat(result.findings().stream()
                        .filter(finding -> finding.message().contains("before it starts")))
                .hasSize(Math.toIntExact(figures.getOrDefault("turned", 0L)));
        assertThat(result.findings().stream()
                        .filter(finding -> finding.message().contains("`person_id` is missing")))
                .hasSize(Math.toIntExact(figures.getOrDefault("unnamed", 0L)));
        return result;
    }

    private static List<Claim> positions(Graph graph, String person) {
        Subject subject = Objects.requireNonNull(graph.findIdentified("openstates", person));
        Moment now = new Moment(graph, LocalDate.of(2026, 8, 5), null, null);
        return graph.claims(subject, ClaimKind.POSITION, Side.SUBJECT).stream()
                .filter(now::sees)
                .toList();
    }

    @Test
    void bothEditionsComeInRowByRowAndTheLaterCorrectsTheEarlier() throws Exception {
        Imported.Result first = enter("people", "2023-09-01");
        assertThat(first.tally().claims()).isPositive();
        Imported.Result second = enter("people", "2026-08-05");
        assertThat(second.tally().superseded()).isPositive();
        assertThat(second.tally().takenBack()).isPositive();
        assertThat(enter("people", "2026-08-05").tally().isEmpty()).isTrue();
        assertThat(positions(second.graph(), "ocd-person/80f0f5f8-976d-427b-b980-ce3a23a23e84"))
                .extracting(claim -> ((Position) claim).title())
                .containsExactlyInAnyOrder("governor", "upper, district E", "upper, district D", "member");
    }

    @Test
    void membersOfCommitteesWithoutAKeyAreReported() throws Exception {
        assertThat(enter("committees", "2023-09-01").tally().refused()).isEqualTo(784);
    }
}
