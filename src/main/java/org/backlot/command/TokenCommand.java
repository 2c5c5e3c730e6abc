package org.backlot.command;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.backlot.access.OwnKey;
import org.backlot.access.Role;
import org.backlot.postgres.DataLocation;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a token that this instance's own key has signed. */
@Command(
        name = "token",
        description = {
            "Print a token, for who has no provider of identities. It is signed by the key in the data directory, which"
                    + " the first token makes; a running Backlot with the same data directory takes it.",
            "Who has the token has the role until it expires: it cannot be taken back, except with all others, by moving"
                    + " the key away."
        })
@RegisterForReflection
final class TokenCommand implements WithoutApplication, Callable<Integer> {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "What it allows: one of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Role role;

    @Option(names = "--subject", required = true, paramLabel = "NAME", description = "Whom it is for.")
    @SuppressWarnings("NullAway.Init")
    private String subject;

    @Option(
            names = "--lifetime",
            defaultValue = "PT8H",
            paramLabel = "DURATION",
            description = "For how long, such as PT8H or P30D; ${DEFAULT-VALUE} when not given, P366D at the most.")
    @SuppressWarnings("NullAway.Init")
    private Duration lifetime;

    @Override
    public Integer call() {
        if (lifetime.compareTo(Duration.ofSeconds(1)) < 0 || lifetime.compareTo(LONGEST) > 0) {
            throw new ParameterException(spec.commandLine(), "--lifetime is from PT1S to P366D");
        }
        if (subject.isBlank() || subject.length() > 200) {
            throw new ParameterException(spec.commandLine(), "--subject has from 1 to 200 characters");
        }
        Print print = new Print(spec);
        Config config = ConfigProvider.getConfig();
        if (config.getOptionalValue("mp.jwt.verify.publickey.location", String.class)
                .isPresent()) {
            return print.refused(new IllegalStateException("mp.jwt.verify.publickey.location names whose tokens count:"
                    + " this instance's own would not. Get one there"));
        }
        Path directory = DataLocation.find(
                name -> config.getOptionalValue(name, String.class).orElse(null));
        if (directory == null) {
            return print.refused(new IllegalStateException(
                    "this user has no home: say in BACKLOT_DATA_DIR where the data directory is"));
        }
        try {
            print.line(OwnKey.in(directory).token(role, subject, lifetime));
            return Commands.DONE;
        } catch (IOException failed) {
            return print.refused(new IllegalStateException("no token: " + failed.getMessage(), failed));
        }
    }
}
