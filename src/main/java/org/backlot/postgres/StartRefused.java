package org.backlot.postgres;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.nio.file.Path;

/**
 * Every way in which the database can keep the application from starting.
 *
 * <p>Each message is one line that says what is wrong, where, and what to do. Quarkus reports a configuration exception
 * by its message alone on the standard error stream, without a stack trace, and ends the process with status 1; for
 * that it must be the root cause, so none of these carries a cause. No message may hold a password: addresses go
 * through {@link JdbcAddress}.
 */
final class StartRefused extends ConfigurationException {

    private static final long serialVersionUID = 1;

    private static final String USE_A_SERVER =
            "or set QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME, _PASSWORD) to use a PostgreSQL server of your own";

    private StartRefused(String message) {
        super(message.replaceAll("\\s+", " ").strip());
    }

    static StartRefused noHome() {
        return new StartRefused(
                "There is no home directory to keep data in: set BACKLOT_DATA_DIR to a directory, " + USE_A_SERVER);
    }

    static StartRefused notWritable(Path directory, String reason) {
        return new StartRefused("Data directory " + directory + " cannot be written to (" + reason
                + "): make it writable for this user, or set BACKLOT_DATA_DIR to another directory");
    }

    static StartRefused inUse(Path directory, String processId) {
        return new StartRefused("Data directory " + directory + " is in use by another Backlot, process " + processId
                + ": stop that one, or set BACKLOT_DATA_DIR to another directory");
    }

    static StartRefused brokenCluster(Path cluster, String whatIsWrong) {
        return new StartRefused("Database files in " + cluster + " are broken (" + whatIsWrong
                + "): restore the data directory from a backup, or move it away to start with an empty database");
    }

    static StartRefused otherVersion(Path cluster, String found, String needed) {
        return new StartRefused(
                "Database files in " + cluster + " were written by PostgreSQL " + found + ", but this build runs "
                        + needed + ": start the build that wrote them, export, and import into a new data directory");
    }

    static StartRefused noPassword(Path password) {
        return new StartRefused(
                "Password file " + password + " is missing, empty or unreadable: restore it from the backup that"
                        + " the data directory came from");
    }

    static StartRefused noBinaries(String platform) {
        return new StartRefused("This build carries no embedded PostgreSQL for " + platform
                + ": set QUARKUS_DATASOURCE_JDBC_URL (and _USERNAME, _PASSWORD) to use a PostgreSQL server");
    }

    static StartRefused noUserNamespaces(String reason) {
        return new StartRefused(
                "Embedded PostgreSQL does not run as root, and this machine lets root make no user namespace (" + reason
                        + "): start as another user, " + USE_A_SERVER);
    }

    static StartRefused cannotRun(Path program, String reason) {
        return new StartRefused("Embedded PostgreSQL cannot run " + program + " (" + reason
                + "): see that its file system is not mounted noexec, set BACKLOT_BINARIES_DIR to another directory, "
                + USE_A_SERVER);
    }

    static StartRefused doesNotStart(Path cluster, String reason, Path log) {
        return new StartRefused("Embedded PostgreSQL does not start on " + cluster + " (" + reason + "): see " + log
                + "; if files are damaged, restore the data directory from a backup");
    }

    static StartRefused cannotCreate(Path cluster, String reason) {
        return new StartRefused("Embedded PostgreSQL cannot create a database in " + cluster + " (" + reason
                + "): free space there, or set BACKLOT_DATA_DIR to another directory");
    }

    static StartRefused orphanStays(Path cluster, long processId) {
        return new StartRefused("A PostgreSQL left behind by an earlier run, process " + processId + ", still works on "
                + cluster + " and does not stop: end it with 'kill -INT " + processId + "' and start again");
    }

    static StartRefused interrupted() {
        return new StartRefused("The application was told to stop while embedded PostgreSQL came up: start it again");
    }

    static StartRefused notAnAddress(JdbcAddress address) {
        return new StartRefused("QUARKUS_DATASOURCE_JDBC_URL " + address
                + " is no address of a PostgreSQL database: write jdbc:postgresql://HOST:PORT/DATABASE");
    }

    static StartRefused unreachable(JdbcAddress address, String reason) {
        return new StartRefused("Database server at " + address + " cannot be reached (" + reason
                + "): start it, or correct QUARKUS_DATASOURCE_JDBC_URL");
    }

    static StartRefused loginRejected(JdbcAddress address, String reason) {
        return new StartRefused("Database server at " + address + " rejects the login (" + reason
                + "): correct QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD");
    }

    static StartRefused noSuchDatabase(JdbcAddress address, String reason) {
        return new StartRefused("Database server at " + address + " has no such database (" + reason
                + "): create it with CREATE DATABASE, or correct QUARKUS_DATASOURCE_JDBC_URL");
    }

    static StartRefused notUsable(JdbcAddress address, String reason) {
        return new StartRefused("Database at " + address + " cannot be used (" + reason
                + "): correct that on the server, or set QUARKUS_DATASOURCE_JDBC_URL to another one");
    }

    static StartRefused newerSchema(JdbcAddress address, String version, String known) {
        return new StartRefused("Database at " + address + " was migrated to version " + version
                + " by a newer Backlot, but this build knows versions up to " + known
                + ": start the newer build, or restore a backup from before the update");
    }

    static StartRefused otherHistory(JdbcAddress address, String reason) {
        return new StartRefused("Database at " + address + " has another migration history than this build (" + reason
                + "): start the build that wrote it, or set QUARKUS_DATASOURCE_JDBC_URL to another database");
    }
}
