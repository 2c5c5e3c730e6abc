package org.backlot.postgres;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateResult;

/**
 * Refuses, before anything is migrated, a database that cannot be reached or that this build must not touch.
 *
 * <p>It runs as the last step of Flyway's configuration: the pool exists by then and no statement has run. Flyway on
 * its own would report an unreachable server with a stack trace, and would let a database pass that a newer build has
 * migrated.
 */
@Singleton
final class DatabaseCheck implements FlywayConfigurationCustomizer {

    private final JdbcAddress address;

    DatabaseCheck(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url) {
        this.address = new JdbcAddress(url);
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        if (!address.url().startsWith("jdbc:postgresql:")) {
            throw StartRefused.notAnAddress(address); // the driver's own words would repeat the whole URL
        }
        try (Connection connection = configuration.getDataSource().getConnection()) {
            connection.isValid(0);
        } catch (SQLException failure) {
            throw refusal(failure);
        }
        try {
            checkHistory(configuration);
        } catch (FlywayException failure) {
            throw StartRefused.notUsable(address, firstLine(failure));
        }
    }

    private void checkHistory(FluentConfiguration configuration) {
        Flyway flyway = Flyway.configure()
                .configuration(configuration)
                .ignoreMigrationPatterns("*:pending")
                .load();
        MigrationInfoService history = flyway.info();
        for (MigrationInfo applied : history.applied()) {
            if (applied.getVersion() != null && !applied.getState().isResolved()) {
                throw StartRefused.newerSchema(address, applied.getVersion().toString(), newestKnown(history));
            }
        }
        ValidateResult result = flyway.validateWithResult();
        if (!result.validationSuccessful) {
            throw StartRefused.otherHistory(
                    address,
                    result.invalidMigrations.stream()
                            .map(migration ->
                                    "migration " + migration.version + ": " + migration.errorDetails.errorCode)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String newestKnown(MigrationInfoService history) {
        return Arrays.stream(history.all())
                .filter(migration -> migration.getState().isResolved() && migration.getVersion() != null)
                .map(migration -> migration.getVersion().toString())
                .reduce("0", (older, newer) -> newer);
    }

    /** Sorts a failed connection by its SQLSTATE: which of the settings is wrong. */
    private StartRefused refusal(SQLException failure) {
        SQLException told = innermost(failure);
        String state = told.getSQLState() == null ? "" : told.getSQLState();
        String reason = firstLine(told);
        if (state.equals("3D000")) {
            return StartRefused.noSuchDatabase(address, reason);
        }
        if (state.startsWith("28")) {
            return StartRefused.loginRejected(address, reason);
        }
        if (state.startsWith("08") || state.isEmpty()) {
            return StartRefused.unreachable(address, reason);
        }
        return StartRefused.notUsable(address, reason);
    }

    /** The pool wraps what the driver said; the driver's exception is the one with an SQLSTATE. */
    private static SQLException innermost(SQLException failure) {
        SQLException told = failure;
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException deeper && deeper.getSQLState() != null) {
                told = deeper;
            }
        }
        return told;
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
