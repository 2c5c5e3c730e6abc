package org.backlot.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.backlot.dossier.DossierException;
import org.backlot.intake.UnreadableFileException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
class BrokenArchivesTest {
    private static final Path SOUND = Path.of("src/test/resources/archive/small.jsonl");

    private static DataSource empty;

    @TempDir
    Path folder;

    private List<String> lines;

    @BeforeEach
    void aSoundArchive() throws SQLException, IOException {
        if (empty == null) {
            empty = EmptyDatabase.create();
        }
        lines = new ArrayList<>(Files.readAllLines(SOUND));
    }

    @AfterEach
    void nothingIsChanged() throws SQLException {
        for (String table : List.of("recording", "restoration", "subject", "claim")) {
            assertThat(Copy.rows(empty, "SELECT count(*) FROM " + table)).containsExactly("0");
        }
    }

    private String refusal(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("broken.jsonl"), bytes);
        try {
            Copy.restore(empty, file);
        } catch (DossierException | UnreadableFileException refused) {
            return String.valueOf(refused.getMessage()).replace(folder + "/", "");
        }
        return "";
    }

    private String refusal() throws IOException {
        return refusal((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes something else into a line; it has to be there. */
    private void replace(int line, String old, String other) {
        String before = lines.get(line - 1);
        assertThat(before).contains(old);
        lines.set(line - 1, before.replace(old, other));
    }

    @Test
    void theSoundOneIsRestored() throws IOException, SQLException {
        DataSource database = EmptyDatabase.create();
        assertThat(Copy.restore(database, SOUND))
                .hasToString(
                        "2 recordings, 1 publication, 2 documents, 5 subjects, 1 identifier, 4 claims, 5 citations,"
                                + " 1 claim withdrawal, 1 merger restored");
        assertThat(Files.mismatch(SOUND, Copy.export(database, folder.resolve("again"))))
                .isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // line | what stands there | what is written instead | what is told
                "3 | ,\"name\":\"TheWrap\" | ,\"nmae\":\"TheWrap\" | :3:51: a Publication has no `nmae` (did you mean `name`?)",
                "3 | ,\"name\":\"TheWrap\" | ~ ~ | :3:1: `name` is missing",
                "3 | \"Publication\" | \"Publicatoin\" | cannot be of the type `Publicatoin` (did you mean `Publication`?)",
                "3 | \"type\":\"Publication\", | ~ ~ | :3:1: has no `type`",
                "4 | \"kind\":\"ARTICLE\" | \"kind\":\"ARTICEL\" | `kind` cannot be `ARTICEL` (did you mean `ARTICLE`?)",
                "4 | \"2024-01-10\" | \"10.1.2024\" | `published` is no date in EDTF",
                "4 | \"number\":1 | \"number\":0 | `number` has to be a whole number above 0",
                "4 | \"number\":1 | \"number\":99999999999999999999 | `number` has to be a whole number above 0",
                "4 | \"number\":1 | \"number\":1e3 | has a number with an exponent",
                "4 | {\"type\" | [\"type\" | is no JSON object",
                "4 | \"kind\":\"ARTICLE\" | \"slug\":\"b\" | is broken JSON: Duplicate field 'slug'",
                "4 | TheWrap reports | \\ud800 | has a text with half a surrogate pair",
                "4 | TheWrap reports | \\u0000 | `title` holds the character of number 0",
                "2 | \"number\":1 | \"number\":2 | the numbers from 1 without a gap: here is 2 where 1 is due",
                "2 | 123456Z | 1234567Z | `recordedAt` has to be a moment in UTC",
                "21 | 2024-01-12T10 | 2024-01-11T08 | `recordedAt` has to be later than that of the recording before",
                "13 | {\"person\":3} | {\"person\":77} | :13:1: `manager` names person 77, which is not in the archive",
                "13 | {\"person\":3} | {\"post\":3} | :13:1: `manager` names post 3, which is not in the archive",
                "13 | {\"person\":3} | {\"company\":1} | `manager` cannot be a `company` (known are person, post)",
                "13 | {\"person\":3} | 3 | `manager` has to name one subject by its kind and number, like {\"person\": 12}",
                "13 | \"number\":2 | \"number\":1 | :13:1: has the same `number` as line 12",
                "13 | sloane-reports | sloane-is-head | :13:1: has the same `key` as line 12",
                "12 | ,\"organization\":{\"company\":1} | ~ ~ | :12:1: breaks the rule: claim position",
                "15 | [{\"person\":3}] | [] | `authors` has to name one at least",
                "15 | [{\"person\":3}] | [{\"person\":3},{\"person\":3}] | :15:1: names one twice",
                "16 | \"claim\":1 | \"claim\":9 | :16:1: `claim` names claim 9, which is not in the archive",
                "17 | \"document\":1 | \"document\":9 | :17:1: `document` names document 9, which is not in the archive",
                "18 | ,\"speakers\":[{\"person\":3}] | ~ ~ | :18:1: is on the record, and names no one in `speakers`",
                "18 | \"claim\":3 | \"claim\":2 | :14:1: the claim is not cited (every claim needs a Citation)",
                "8 | \"former\" | \"mike-hopkins\" | has the slug `mike-hopkins`, which line",
                "23 | \"into\":{\"person\":3} | \"into\":{\"post\":3} | `into` and what is said before it do not go together",
                "23 | \"into\":{\"person\":3} | \"into\":{\"person\":4} | :23:1: is on a circle of mergers",
                "24 | \"lines\":24 | \"lines\":25 | :24:15: says that it is line 25, and is line 24",
            })
    void aMistakeIsToldWithItsLine(int line, String old, String other, String told) throws IOException {
        replace(line, old, other.strip());
        assertThat(refusal()).contains(told);
    }

    @Test
    void everyMistakeIsToldAtOnceAndNoneThatFollowsFromAnother() throws IOException {
        replace(9, "\"slug\":", "\"slgu\":");
        replace(4, "ARTICLE", "ARTICEL");
        replace(13, "SOLID", "SOLDI");
        replace(16, "\"claim\":1", "\"claim\":9");
        assertThat(refusal().lines().map(told -> told.replaceFirst("broken.jsonl:(\\d+):.*", "$1")))
                .containsExactly("4", "9", "9", "13", "16");
    }

    @Test
    void aMissingOrTruncatedEndIsTold() throws IOException {
        lines.remove(lines.size() - 1);
        assertThat(refusal())
                .isEqualTo("broken.jsonl:23:1: is the last one, and not that of the end: the file is not whole");
        byte[] whole = Files.readAllBytes(SOUND);
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 100))).endsWith("is cut off: the file is not whole");
    }

    @Test
    void whatFollowsTheEndIsTold() throws IOException {
        lines.add(lines.get(2));
        assertThat(refusal()).isEqualTo("broken.jsonl:25:1: stands after the last line of the archive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}\n", "seq,name\n1,a\n", "{\"type\":\"Recording\"}\n"})
    void whatIsNoArchiveIsTold(String text) throws IOException {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .startsWith("broken.jsonl:1:1: this is no archive of Backlot: it does not begin with"
                        + " {\"format\":\"backlot\",\"version\":1}");
    }

    @Test
    void anotherVersionIsTold() throws IOException {
        replace(1, "1}", "2}");
        assertThat(refusal()).endsWith("says that the archive is of version 2; this Backlot reads version 1");
    }

    @Test
    void aLineOfFiftyMegabytesIsToldAndTheRestRead() throws IOException {
        replace(3, "TheWrap", "x".repeat(50 << 20));
        replace(4, "ARTICLE", "ARTICEL");
        assertThat(refusal().lines()).hasSize(2).first().asString().endsWith(":3:1: has more than 16777216 characters");
    }

    @Test
    void aWrongEncodingAndATruncatedGzipFileAreTold() throws IOException {
        replace(3, "TheWrap", "Ren\u00e9");
        assertThat(refusal(String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1)))
                .contains("is not UTF-8");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(SOUND));
        }
        assertThat(refusal(Arrays.copyOf(packed.toByteArray(), packed.size() - 20)))
                .contains("the gzip file ends here before its end");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> Copy.restore(empty, folder.resolve("none.jsonl")))
                .isInstanceOf(IOException.class);
    }
}
