package org.backlot.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One run of the packaged application, as a process of its own. */
final class Instance implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 120;
    private static final Path BINARIES = Path.of("target", "it-binaries").toAbsolutePath();

    private final Process process;
    private final Path output;
    private final Path data;
    private final int port;

    private Instance(Process process, Path output, Path data, int port) {
        this.process = process;
        this.output = output;
        this.data = data;
        this.port = port;
    }

    /** Starts a process, without waiting for anything. */
    static Instance start(Path data, Map<String, String> environment) throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Path output = Files.createTempFile(Files.createDirectories(Path.of("target", "it-output")), "run", ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "quarkus-app", "quarkus-run.jar").toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("BACKLOT_DATA_DIR", data.toString());
        builder.environment().put("BACKLOT_BINARIES_DIR", BINARIES.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().putAll(environment);
        return new Instance(builder.start(), output, data, port);
    }

    /** Starts one with the embedded server and waits until it is ready. */
    static Instance ready(Path data) throws Exception {
        Instance instance = start(data, Map.of());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + instance.port + "/q/health/ready"))
                .build();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && instance.process.isAlive()) {
            try {
                if (HttpClient.newHttpClient()
                                .send(request, BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return instance;
                }
            } catch (IOException notYet) {
                // nobody listens yet
            }
            Thread.sleep(100);
        }
        instance.close();
        throw new AssertionError("not ready: " + instance.output());
    }

    long processId() {
        return process.pid();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    String url() throws IOException {
        Matcher matcher = Pattern.compile("jdbc:postgresql://127\\.0\\.0\\.1:\\d+/backlot")
                .matcher(output());
        if (!matcher.find()) {
            throw new AssertionError("no address: " + output());
        }
        return matcher.group();
    }

    /** A connection to the embedded server. */
    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(url(), "backlot", DataDirectory.password(data));
    }

    /** Waits for the end and answers the exit status. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still runs");
        }
        return process.exitValue();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        end();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        end();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
