package org.backlot.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the packaged application, each a process of its own. */
@SuppressWarnings("NullAway.Init")
class CommandIT {
    private static final Path STORY = Path.of("src/main/resources/seed/1-thewrap-article.yaml");

    @TempDir
    Path temporary;

    private Path data;

    @BeforeEach
    void begin() {
        data = temporary.resolve("data");
    }

    @Test
    void aDossierIsEnteredWithoutListeningAndABrokenOneIsRefusedInOneLine() throws Exception {
        Path broken = temporary.resolve("broken.yaml");
        Files.writeString(broken, Files.readString(STORY).replaceFirst("kind: ARTICLE", "kind: ARTICEL"));

        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run entered = run(taken.getLocalPort(), "import", STORY.toString());
            assertThat(entered.status()).as(entered.err()).isZero();
            assertThat(entered.out())
                    .isEqualTo(
                            STORY + ": 2 publications, 3 documents, 25 subjects, 58 claims, 58" + " citations added\n");
        }

        Run refused = run(0, "import", broken.toString());
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .matches("\\Q" + broken + "\\E:\\d+:\\d+: `kind` cannot be `ARTICEL` \\(did you mean `ARTICLE`\\?\\)\n"
                        + "Nothing was changed\\.\n");
    }

    @Test
    void anArchiveMakesTheSameDatabaseAgain() throws Exception {
        Path archive = temporary.resolve("archive.jsonl.gz");
        run(0, "import", STORY.toString());
        Run exported = run(0, "export", "--format", "jsonl", "--output", archive.toString());
        assertThat(exported.status()).as(exported.err()).isZero();

        data = temporary.resolve("copy");
        Run restored = run(0, "import", archive.toString());
        assertThat(restored.err()).contains(archive + ": restoring");
        assertThat(restored.out())
                .isEqualTo(archive + ": 1 recording, 2 publications, 3 documents, 25 subjects, 58 claims, 58 citations"
                        + " restored\n");

        String lines = run(0, "export", "--format", "jsonl", "--output", "-").out();
        try (InputStream unpacked = new GZIPInputStream(Files.newInputStream(archive))) {
            assertThat(lines).isEqualTo(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aTokenIsAllThatTheCommandPrints() throws Exception {
        Run made = run(0, "token", "--role", "editor", "--subject", "somebody");

        assertThat(made.status()).as(made.err()).isZero();
        assertThat(made.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
        assertThat(data).isDirectoryContaining("glob:**/token-key.pem");
    }

    private record Run(int status, String out, String err) {}

    private Run run(int port, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("BACKLOT_DATA_DIR", data.toString());
        builder.environment()
                .put(
                        "BACKLOT_BINARIES_DIR",
                        Path.of("target", "it-binaries").toAbsolutePath().toString());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
