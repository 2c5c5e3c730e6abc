package org.backlot.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.backlot.bulk.Bulk;
import org.backlot.bulk.Finding;
import org.backlot.dossier.DossierException;
import org.backlot.intake.Dossiers;
import org.backlot.intake.UnreadableFileException;
import org.backlot.intake.Unwatched;
import org.backlot.ledger.Ledger;
import org.backlot.snapshot.LatestGraph;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that are broken in ten ways, each as a table and as a dossier: one clear message, and nothing is changed. */
@QuarkusTest
class TenBrokenFilesTest {
    private static final String HEADER = "organization,as_of,seat,title,name,unit,reports_to,source\n";
    private static final String ROW = "Ten Files,2024-01-10,CEO,Chief,Ren\u00e9 File,,TOP,A chart\n";
    private static final String DOSSIER = "dossier: 1\ntitle: Ten files\npeople: {ten-files: Ren\u00e9 File}\n";
    private static final int FIFTY_MEGABYTES = 50_000_000;

    private final Spreadsheets spreadsheets;
    private final Dossiers dossiers;
    private final Ledger ledger;
    private final LatestGraph latest;

    @TempDir
    Path folder;

    TenBrokenFilesTest(Spreadsheets spreadsheets, Dossiers dossiers, Ledger ledger, LatestGraph latest) {
        this.spreadsheets = spreadsheets;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.latest = latest;
    }

    /** Writes a file. */
    private interface Written {
        void to(OutputStream out) throws IOException;
    }

    enum Broken {
        ENCODING(
                text(HEADER + ROW, StandardCharsets.ISO_8859_1), "the file is not UTF-8",
                text(DOSSIER, StandardCharsets.ISO_8859_1), "the file is not UTF-8"),
        TRUNCATED_GZIP(
                truncated(HEADER + ROW.repeat(2_000)), "the gzip file ends here before its end",
                truncated(DOSSIER + "# more\n".repeat(2_000)), "the gzip file ends here before its end"),
        MARK_OF_ANOTHER_ENCODING(
                text(HEADER + ROW, StandardCharsets.UTF_16), "the file is UTF-16: save it as UTF-8",
                text(DOSSIER, StandardCharsets.UTF_16), "the file is UTF-16: save it as UTF-8"),
        DELIMITER(
                text(HEADER.replace(',', '^') + ROW.replace(',', '^')), "reads columns that are not here",
                text(DOSSIER.replace(": ", "= ")), "a dossier is a mapping, not a text"),
        DOUBLE_KEY(
                text(HEADER + ROW + ROW), "the same key as line 2: Ten Files/2024-01-10/CEO",
                text(DOSSIER + "people: {}\n"), "`people` stands here a second time; it is in line 3"),
        CIRCLE(
                text(HEADER + ROW.replace("TOP", "CEO")),
                "refers to itself",
                text("dossier: 1\ndocuments:\n"
                        + "  a: {kind: MEMO, title: A, sources: [{document: b, as: COPIES}]}\n"
                        + "  b: {kind: MEMO, title: B, sources: [{document: a, as: COPIES}]}\n"),
                "in a circle"),
        UNKNOWN_REFERENCE(
                text(HEADER + ROW.replace("TOP", "CHAIR")),
                "refers to what no row is about",
                text(DOSSIER
                        + "claims: {a: {remark: {subject: ten-flies, text: A}, citations: [{document: no-memo}]}}\n"),
                "ten-flies"),
        LINE_OF_FIFTY_MEGABYTES(
                out -> {
                    out.write(HEADER.getBytes(StandardCharsets.UTF_8));
                    fill(out, 'x', FIFTY_MEGABYTES);
                },
                "a cell is longer than 1048576 characters",
                out -> {
                    out.write("dossier: 1\ntitle: \"".getBytes(StandardCharsets.UTF_8));
                    fill(out, 'x', FIFTY_MEGABYTES);
                    out.write('"');
                },
                "2:1: the line has more than 16000000 characters"),
        ZIP_BOMB(
                packed(HEADER, "Ten Files,2024-01-10,CEO," + " ".repeat(1_000_000) + ",A,,TOP,A chart\n"),
                "this unpacks to more than 300 times its size",
                packed(DOSSIER, "#" + " ".repeat(1_000_000) + "\n"),
                "the file is larger than 64 MiB"),
        ALIAS_BOMB(
                text(bomb("mapping: 1\ntitle:\n")), "the file has more than 4000000 values",
                text(bomb("dossier: 1\ntitle:\n")), "the file has more than 4000000 values");

        private final Written table;
        private final String tableMessage;
        private final Written dossier;
        private final String dossierMessage;

        Broken(Written table, String tableMessage, Written dossier, String dossierMessage) {
            this.table = table;
            this.tableMessage = tableMessage;
            this.dossier = dossier;
            this.dossierMessage = dossierMessage;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenTableGivesOneMessageAndChangesNothing(Broken broken) throws IOException {
        Path file = write("table.csv", broken.table);
        Path mapping = broken == Broken.ALIAS_BOMB ? file : Path.of("organization-chart");
        long before = sequence();
        assertThat(messages(mapping.toString(), file))
                .singleElement()
                .asString()
                .contains(broken.tableMessage);
        assertThat(sequence()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenDossierIsRefusedWithItsPlaceAndChangesNothing(Broken broken) throws IOException {
        Path file = write("dossier.yaml", broken.dossier);
        long before = sequence();
        assertThat(messages(file)).isNotEmpty().first().asString().contains(broken.dossierMessage);
        assertThat(sequence()).isEqualTo(before);
    }

    private long sequence() {
        return ledger.catchUp(latest.get()).sequence();
    }

    private Path write(String name, Written written) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            written.to(out);
        }
        return file;
    }

    /** What is told when the file is entered, or, since references are stored as they are, checked. */
    private List<String> messages(String mapping, Path file) throws IOException {
        List<String> messages = new ArrayList<>();
        try {
            spreadsheets.enter(
                    mapping,
                    file,
                    Bulk.Mode.DRY,
                    new Unwatched(),
                    (Finding finding) -> messages.add(finding.message()));
        } catch (SpreadsheetException | UnreadableFileException refused) {
            messages.add(refused.getMessage());
        } catch (DossierException refused) {
            refused.mistakes().forEach(mistake -> messages.add(mistake.toString()));
        }
        return messages;
    }

    private List<String> messages(Path dossier) {
        try {
            dossiers.enter(List.of(dossier));
            return List.of();
        } catch (UnreadableFileException refused) {
            return List.of(String.valueOf(refused.getMessage()));
        } catch (DossierException refused) {
            return refused.mistakes().stream().map(Object::toString).toList();
        }
    }

    private static Written text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    private static Written text(String text, Charset encoding) {
        return out -> out.write(text.getBytes(encoding));
    }

    private static void fill(OutputStream out, char with, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(with);
        }
    }

    /** A start and then, a hundred times, a megabyte that packs to almost nothing. */
    private static Written packed(String start, String again) {
        return out -> {
            try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                packed.write(start.getBytes(StandardCharsets.UTF_8));
                byte[] bytes = again.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100; i++) {
                    packed.write(bytes);
                }
            }
        };
    }

    private static Written truncated(String text) {
        return out -> {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            try (GZIPOutputStream packed = new GZIPOutputStream(whole)) {
                packed.write(text.getBytes(StandardCharsets.UTF_8));
            }
            out.write(Arrays.copyOf(whole.toByteArray(), whole.size() - 20));
        };
    }

    /** Lists of ten that stand for ten lists of ten, thirty times over. */
    private static String bomb(String start) {
        StringBuilder text = new StringBuilder(start).append("- &a0 [A, A, A, A, A, A, A, A, A, A]\n");
        for (int i = 1; i < 30; i++) {
            text.append("- &a")
                    .append(i)
                    .append(" [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("A]\n");
        }
        return text.toString();
    }
}
