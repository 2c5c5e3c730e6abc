package org.backlot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON is read record by record, whatever its form; what is broken is told where it is. */
class JsonRecordsTest {
    private final List<String> read = new ArrayList<>();

    @TempDir
    Path folder;

    private void read(byte[] bytes) throws IOException, SQLException {
        Path file = Files.write(folder.resolve("records.json"), bytes);
        JsonRecords.read(file, Set.of("things"), progress -> {}, new JsonRecords.Taker() {
            @Override
            public void record(JsonRecord record) {
                read.add(record.line() + record.collection() + record.node());
            }

            @Override
            public void broken(long line, String reason) {
                read.add(line + " " + reason);
            }
        });
    }

    private void read(String text) throws IOException, SQLException {
        read(text.replace('\'', '"').replace('~', '\n').getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1}                               | 1{'a':1}",
                "{'a':1}~~{'b':2}~                     | 1{'a':1} 3{'b':2}",
                "[~{'a':1},~{'b':2}~]                  | 2{'a':1} 3{'b':2}",
                "{'a':1},~{'b':2},~                    | 1{'a':1} 2{'b':2}",
                "[{'a':1},~ {'b':2}]                   | 1{'a':1} 2{'b':2}",
                "{~ 'things': [~  {'a':1},~  {'b':2}]} | 3things{'a':1} 4things{'b':2}",
                "{'x':0,'things':{'q':{'a':1}}}        | 1things{'a':1}",
                "{~ 'a': 1~}                           | 1{'a':1}",
            })
    void everyFormOfJsonGivesTheSameRecords(String text, String records) throws IOException, SQLException {
        read(text);
        assertThat(String.join(" ", read)).isEqualTo(records.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a':1}~{'b':~{'c':3}    | 2 this is no sound JSON at column 6",
                "{'a':1}~{'b':2}}~{'c':3} | 2 something follows what should be all of the line",
                "{'a':1}~7~{'c':3}        | 2 this is no JSON object",
                "{'a':1}~{'b':2,'b':2}~{'c':3} | 2 this is no sound JSON at column 11: Duplicate field 'b'",
            })
    void aBrokenLineIsToldAndTheOthersAreRead(String text, String told) throws IOException, SQLException {
        read(text);
        assertThat(read).first().isEqualTo("1{\"a\":1}");
        assertThat(read.stream().filter(line -> line.startsWith("2")))
                .anySatisfy(line -> assertThat(line).startsWith(told));
        assertThat(read).last().isEqualTo("3{\"c\":3}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{~'things': [~{'a':1},~{'b':]} | :4: this is no sound JSON at column 6",
                "{~'things': [~{'a':1},~7]}     | :4: this is no JSON object",
                "[{'a':1}~] {'b':2}             | :2: something follows the end of the document",
                "`  `                           | :1: the file is empty",
            })
    void aBrokenDocumentIsRefusedWithItsLine(String text, String told) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(told);
    }

    @Test
    void aRecordOfFiftyMegabytesIsToldAndTheNextIsRead() throws IOException, SQLException {
        read("{'a':1}~{'a':'" + "x".repeat(50_000_000) + "'}~{'b':2}");
        assertThat(read)
                .containsExactly("1{\"a\":1}", "2 a record of more than 16000000 characters begins here", "3{\"b\":2}");
    }

    @Test
    void depthWithoutEndIsTold() throws IOException, SQLException {
        read("{'a':" + "[".repeat(100_000));
        assertThat(read).singleElement().asString().startsWith("1 this is no sound JSON: Document nesting depth");
    }

    @Test
    void aTruncatedGzipFileIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (int i = 0; i < 20_000; i++) {
                out.write(("{\"a\":" + i + "}\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes.toByteArray(), bytes.size() - 20)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("the gzip file ends here before its end");
    }

    @Test
    void anotherEncodingIsRefused() {
        assertThatThrownBy(() -> read("{'a':'René'}~".replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not UTF-8");
    }
}
