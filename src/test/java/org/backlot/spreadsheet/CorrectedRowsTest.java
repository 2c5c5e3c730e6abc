package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.evidence.Evidence;
import org.backlot.graph.Claim;
import org.backlot.graph.ClaimKind;
import org.backlot.graph.Graph;
import org.backlot.graph.Moment;
import org.backlot.graph.Side;
import org.backlot.graph.Subject;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.naming.Naming;
import org.backlot.ownership.Ownership;
import org.backlot.snapshot.LatestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newer versions of files: what they correct is superseded, what they list no more is over, and nothing is lost. */
@QuarkusTest
@SuppressWarnings("NullAway.Init")
class CorrectedRowsTest {
    private static final LocalDate LATE = LocalDate.of(2024, 6, 1);

    private final Spreadsheets spreadsheets;
    private final Ledger ledger;
    private final LatestGraph latest;
    private String test;

    @TempDir
    Path folder;

    CorrectedRowsTest(Spreadsheets spreadsheets, Ledger ledger, LatestGraph latest) {
        this.spreadsheets = spreadsheets;
        this.ledger = ledger;
        this.latest = latest;
    }

    @BeforeEach
    void names(TestInfo info) {
        test = info.getTestMethod().orElseThrow().getName()
                + info.getDisplayName().replaceAll("[^0-9]", "");
    }

    /** Ownerships by one owner, each as what is owned, a blank and the share. */
    private Tally enter(@Nullable LocalDate complete, String... owned) throws IOException {
        StringBuilder rows = new StringBuilder("owner,owner_is,owned,share,from,until,as_of,source,url\n");
        for (String each : owned) {
            String[] parts = each.split(" ");
            rows.append("Owner of %s,company,%s of %s,%s,,,2024-01-10,A list of %s,%n"
                    .formatted(test, parts[0], test, parts[1], test));
        }
        Path file = Files.writeString(folder.resolve("owned.csv"), rows);
        List<Finding> findings = new ArrayList<>();
        Tally tally = spreadsheets
                .enter(
                        new Spreadsheets.Table("ownerships", file, Map.of(), test, complete),
                        Bulk.Mode.LENIENT,
                        new Unwatched(),
                        findings::add)
                .tally();
        latest.advance(ledger.catchUp(latest.get()));
        return tally;
    }

    private Tally enter(String... owned) throws IOException {
        return enter(null, owned);
    }

    private Graph graph() {
        return latest.get();
    }

    /** Everything owned by the owner that stands at a moment, with the shares. */
    private List<String> stands(Moment moment) {
        List<String> stands = new ArrayList<>();
        for (Claim claim : claims()) {
            if (Evidence.stands(claim, moment)) {
                stands.add(told((Ownership) claim));
            }
        }
        return stands;
    }

    private List<String> held(LocalDate day) {
        List<String> held = new ArrayList<>();
        for (Claim claim : claims()) {
            if (Evidence.presence(claim, new Moment(graph(), day, null, null)).isHeld()) {
                held.add(told((Ownership) claim));
            }
        }
        return held;
    }

    private String told(Ownership ownership) {
        String owned = graph().subject(ownership.owned()).entry().label();
        return owned.split(" ")[0] + " " + ownership.least();
    }

    private List<? extends Claim> claims() {
        Subject owner = Objects.requireNonNull(graph().findIdentified("ownerships-company", "Owner of " + test));
        return graph().claims(owner, ClaimKind.OWNERSHIP, Side.SUBJECT);
    }

    private Moment today() {
        return new Moment(graph(), LATE, null, null);
    }

    @Test
    void aCorrectedRowSupersedesWhatStaysReadable() throws IOException {
        enter("Studio 50", "Label 10");
        Instant before = claims().get(0).entry().recordedAt();

        Tally second = enter("Studio 60", "Label 10");

        assertThat(second.claims()).isEqualTo(1);
        assertThat(second.superseded()).isEqualTo(1);
        assertThat(stands(today())).containsExactly("Label 10", "Studio 60");
        assertThat(stands(new Moment(graph(), LATE, null, before))).containsExactly("Studio 50", "Label 10");
    }

    @Test
    void aCorrectionThatIsTakenBackSupersedesAgainAndAgainChangesNothing() throws IOException {
        enter("Studio 50");
        enter("Studio 60");
        assertThat(enter("Studio 50").superseded()).isEqualTo(1);
        assertThat(stands(today())).containsExactly("Studio 50");
        assertThat(enter("Studio 50").isEmpty()).isTrue();
        assertThat(enter("Studio 60").superseded()).isEqualTo(1);
        assertThat(stands(today())).containsExactly("Studio 60");
    }

    @Test
    void whatAFileDoesNotListIsLeftAloneUnlessItIsTheWhole() throws IOException {
        enter("Studio 50", "Label 10");
        assertThat(enter("Studio 50").isEmpty()).isTrue();
        assertThat(held(LATE)).containsExactly("Studio 50", "Label 10");

        Tally whole = enter(LocalDate.of(2024, 5, 1), "Studio 50");
        assertThat(whole.ended()).isEqualTo(1);
        assertThat(whole.takenBack()).isZero();
        assertThat(held(LATE)).containsExactly("Studio 50");
        assertThat(held(LocalDate.of(2024, 1, 10))).containsExactly("Studio 50", "Label 10");
        assertThat(stands(today())).containsExactly("Studio 50", "Label 10");
        assertThat(enter(LocalDate.of(2024, 5, 1), "Studio 50").isEmpty()).isTrue();
    }

    @Test
    void whatIsListedAgainIsNotOver() throws IOException {
        enter("Studio 50", "Label 10");
        enter(LocalDate.of(2024, 5, 1), "Studio 50");
        assertThat(enter(LocalDate.of(2024, 5, 20), "Studio 50", "Label 10").takenBack())
                .isEqualTo(1);
        assertThat(held(LATE)).containsExactly("Studio 50", "Label 10");
    }

    @Test
    void twoRowsOfOneKeyThatDisagreeAreToldAndTheFirstCounts() throws IOException {
        Tally tally = enter("Studio 50", "Studio 60", "Label 10");
        assertThat(tally.refused()).isEqualTo(1);
        assertThat(stands(today())).containsExactly("Studio 50", "Label 10");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-01, 'Head,Chief'", "2024-01-10, Chief"})
    void aStateOfALaterDayIsAChangeAndTheSameStateAgainIsACorrection(String day, String heads) throws IOException {
        chart("2024-01-10", "Head");
        chart(day, "Chief");
        Subject seat = Objects.requireNonNull(
                graph().findIdentified("organization-chart-post", "Chart of " + test + "/TOP-1"));
        List<String> names = new ArrayList<>();
        for (Claim claim : graph().claims(seat, ClaimKind.NAMING, Side.SUBJECT)) {
            if (Evidence.stands(claim, today())) {
                names.add(((Naming) claim).name());
            }
        }
        assertThat(names).containsExactly(heads.split(","));
    }

    private void chart(String day, String title) throws IOException {
        Path file = Files.writeString(
                folder.resolve("chart.csv"),
                "organization,as_of,seat,title,name,unit,reports_to,source\nChart of %s,%s,TOP-1,%s,A. Chart,,TOP,A chart of %s%n"
                        .formatted(test, day, title, day));
        spreadsheets.enter("organization-chart", file, Bulk.Mode.STRICT, new Unwatched(), finding -> {});
        latest.advance(ledger.catchUp(latest.get()));
    }
}
