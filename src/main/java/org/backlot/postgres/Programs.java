package org.backlot.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs PostgreSQL's programs in the data directory, with an environment that does not depend on the caller's.
 *
 * <p>They refuse to run as root; under root they run in a user namespace of their own, where they are not.
 */
final class Programs {

    /** How a program ended and all that it said; {@code status} is -1 when it had to be ended. */
    record Outcome(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }

        /** The line that tells most: the first fatal one or error, else the last. */
        String reason() {
            List<String> lines = output.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return lines.stream()
                    .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|error):.*"))
                    .findFirst()
                    .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1)))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|ERROR|error):\\s*", ""))
                    .orElse("exit status " + status);
        }
    }

    private final Binaries binaries;
    private final Path workingDirectory;
    private final boolean asRoot;

    Programs(Binaries binaries, Path workingDirectory) {
        this.binaries = binaries;
        this.workingDirectory = workingDirectory;
        this.asRoot = "root".equals(System.getProperty("user.name"));
        if (asRoot) {
            checkUserNamespaces();
        }
    }

    private void checkUserNamespaces() {
        try {
            Outcome outcome = run(List.of("unshare", "-U", "true"), "", 30);
            if (!outcome.succeeded()) {
                throw StartRefused.noUserNamespaces(outcome.reason());
            }
        } catch (IOException failure) {
            throw StartRefused.noUserNamespaces("no program unshare");
        }
    }

    /** Runs a program to its end, at most {@code seconds} long, with {@code input} as its standard input. */
    Outcome run(String program, String input, int seconds, String... arguments) {
        Path file = binaries.program(program);
        if (!Files.isExecutable(file)) {
            throw StartRefused.cannotRun(file, "not executable");
        }
        try {
            return run(command(program, arguments), input, seconds);
        } catch (IOException failure) {
            throw StartRefused.cannotRun(file, DataDirectory.reason(failure).replaceFirst("^.*error=", "error "));
        }
    }

    /** A process ready to be started, which touches no more classes of this application. */
    ProcessBuilder prepare(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder.redirectErrorStream(true);
    }

    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private Outcome run(List<String> command, String input, int seconds) throws IOException {
        // The output goes to a file: a server that stays behind would keep a pipe open.
        Path output = Files.createTempFile(workingDirectory, "output", ".txt");
        try {
            Process process = prepare(command).redirectOutput(output.toFile()).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException ended) {
                // The program ended before it read its input: its status and output tell why.
            }
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                process.destroy();
            }
            return new Outcome(ended ? process.exitValue() : -1, Files.readString(output));
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw StartRefused.interrupted();
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
