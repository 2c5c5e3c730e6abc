package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Serves until it is told to stop: what the program does without a command. */
@Command(
        name = "backlot",
        description = "A knowledge API for the entertainment industry. Without a command it serves.",
        versionProvider = ServeCommand.Version.class,
        footer = {
            "",
            "Settings are environment variables: BACKLOT_DATA_DIR (where the embedded database keeps everything),"
                    + " QUARKUS_DATASOURCE_JDBC_URL (a PostgreSQL server of your own instead) and others, see the README.",
            "Exit codes: 0 done, 1 refused, 2 the arguments make no sense."
        })
@RegisterForReflection
final class ServeCommand {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    /** The same by its name. */
    @Command(name = "serve", description = "Serve the API by HTTP until told to stop. This is the default.")
    @RegisterForReflection
    static final class Named {}

    /** The version of the application. */
    @RegisterForReflection
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Version.class.getPackage().getImplementationVersion();
            return new String[] {"backlot " + (version == null ? "(not packaged)" : version)};
        }
    }
}
