package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.bulk.Tally;
import org.backlot.intake.UnreadableFileException;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken tables give one clear message and change nothing. */
@QuarkusTest
class BrokenTablesTest {
    private static final String HEADER = "organization,as_of,seat,title,name,unit,reports_to,source\n";
    private static final String SOUND = "Broken Tables,2024-01-10,CEO,Chief,A. Table,,TOP,A chart\n";

    private final Spreadsheets spreadsheets;
    private final Ledger ledger;
    private final LatestGraph latest;
    private final List<Finding> findings = new ArrayList<>();
    private long before;

    @TempDir
    Path folder;

    BrokenTablesTest(Spreadsheets spreadsheets, Ledger ledger, LatestGraph latest) {
        this.spreadsheets = spreadsheets;
        this.ledger = ledger;
        this.latest = latest;
    }

    @BeforeEach
    void remember() {
        before = ledger.catchUp(latest.get()).sequence();
    }

    @AfterEach
    void nothingIsChanged() {
        assertThat(ledger.catchUp(latest.get()).sequence()).isEqualTo(before);
    }

    private Tally enter(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("table.csv"), bytes);
        return spreadsheets
                .enter("organization-chart", file, Bulk.Mode.STRICT, new Unwatched(), findings::add)
                .tally();
    }

    private Tally enter(String text) throws IOException {
        return enter(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(byte[] bytes, String message) {
        assertThatThrownBy(() -> enter(bytes))
                .isInstanceOfAny(SpreadsheetException.class, UnreadableFileException.class)
                .hasMessageContaining(message);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void aWrongEncodingIsTold() {
        refused((HEADER + SOUND.replace("A. Table", "Ren\u00e9")).getBytes(StandardCharsets.ISO_8859_1), "not UTF-8");
    }

    @Test
    void aTruncatedGzipFileIsTold() throws IOException {
        byte[] whole = packed(HEADER + SOUND.repeat(2_000));
        refused(Arrays.copyOf(whole, whole.length - 20), "the gzip file ends here before its end");
    }

    @Test
    void aCellWithoutAnEndIsTold() {
        String endless = HEADER + "\"" + "x".repeat(2 << 20);
        refused(endless.getBytes(StandardCharsets.UTF_8), ":2: a cell is longer than 1048576 characters");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            byte[] row = SOUND.replace("Chief", "x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(row);
            }
        }
        refused(bytes.toByteArray(), "unpacks to more than 300 times its size");
    }

    @Test
    void missingColumnsAreNamedWithWhatIsThere() {
        refused(
                HEADER.replace("seat", "saet").getBytes(StandardCharsets.UTF_8),
                "reads columns that are not here: `seat` (did you mean `saet`?)");
    }

    @Test
    void rowsOfTheWrongLengthAndDoubleKeysAreRefusedWithTheirLines() throws IOException {
        Tally tally = enter(HEADER + SOUND + "Broken Tables,2024-01-10\n" + SOUND + SOUND.replace("CEO", ""));
        assertThat(tally.entered()).isFalse();
        assertThat(findings)
                .containsExactly(
                        new Finding(3, true, "2 cells where there are 8 columns"),
                        new Finding(4, true, "the same key as line 2: Broken Tables/2024-01-10/CEO"),
                        new Finding(5, true, "the column `seat` is blank"));
    }

    @Test
    void circlesReferencesToNothingAndToOneselfAreTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("circle.csv"),
                "\uFEFF"
                        + (HEADER + row("A", "B") + row("B", "A") + row("C", "A") + row("D", "D") + row("E", "Z"))
                                .replace(',', ';'));
        spreadsheets.enter("organization-chart", file, Bulk.Mode.DRY, new Unwatched(), findings::add);
        String seat = "organization-chart-post=Broken Tables/";
        assertThat(findings)
                .containsExactly(
                        new Finding(2, false, "is on a circle of references: " + seat + "A to " + seat + "B"),
                        new Finding(3, false, "is on a circle of references: " + seat + "B to " + seat + "A"),
                        new Finding(5, false, "refers to itself: " + seat + "D"),
                        new Finding(6, false, "refers to what no row is about: " + seat + "Z"));
    }

    private static String row(String seat, String manager) {
        return SOUND.replace("CEO", seat).replace("TOP", manager);
    }
}
