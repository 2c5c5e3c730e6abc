package org.backlot.command;

import io.quarkus.runtime.Quarkus;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * All commands, and how a process comes to run one.
 *
 * <p>Exit codes are 0 when it is done, 1 when something was refused, and 2 when the arguments make no sense.
 *
 * <p>No exit handler is given to Quarkus on purpose. Without one, a start that was refused with a configuration exception
 * prints that exception's one line on the standard error stream and ends the process with status 1; with one, reporting
 * every failure would fall to this class.
 */
public final class Commands {
    static final int DONE = 0;
    static final int REFUSED = 1;

    /**
     * How the application runs for one command: it listens on no port, follows nobody, enters no seed, loads no graph
     * that is not asked for, and leaves the standard output to the command.
     */
    private static final Map<String, String> ONE_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.console.level", "WARN",
            "quarkus.log.console.stderr", "true",
            "backlot.follow", "false",
            "backlot.seed", "false",
            "backlot.load", "false");

    private Commands() {}

    /** Does what the arguments say. Where nothing can be done, the process ends; else it ends as Quarkus does. */
    public static void run(String... args) {
        CommandLine line = line(null);
        line.setExecutionStrategy(parsed -> begin(parsed, args));
        int status = line.execute(args);
        if (status != DONE) {
            System.exit(status);
        }
    }

    /** The commands, as they can be run where there is something to run them on, and only read where there is not. */
    static CommandLine line(@Nullable Work work) {
        return new CommandLine(new ServeCommand())
                .addSubcommand(new ServeCommand.Named())
                .addSubcommand(new ImportCommand(work))
                .addSubcommand(new CheckCommand(work))
                .addSubcommand(new ExportCommand(work))
                .addSubcommand(new ChartCommand(work))
                .addSubcommand(new TokenCommand())
                .addSubcommand(new GenerateCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static int begin(ParseResult parsed, String... args) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        List<CommandLine> chosen = parsed.asCommandLineList();
        Object command = chosen.get(chosen.size() - 1).getCommand();
        if (command instanceof WithoutApplication) {
            return new CommandLine.RunLast().execute(parsed);
        }
        if (command instanceof ServeCommand || command instanceof ServeCommand.Named) {
            Quarkus.run(args);
        } else {
            ONE_COMMAND.forEach(System::setProperty);
            Quarkus.run(CommandRun.class, args);
        }
        return DONE;
    }
}
