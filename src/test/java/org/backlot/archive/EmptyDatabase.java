package org.backlot.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** A database without a row, migrated like any other: a schema of its own on the server of the tests. */
public final class EmptyDatabase {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private EmptyDatabase() {}

    public static DataSource create() throws SQLException, IOException {
        String schema = "empty_" + UUID.randomUUID().toString().replace("-", "");
        PGSimpleDataSource database = of(schema);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            for (Path migration : migrations()) {
                statement.execute(Files.readString(migration));
            }
        }
        return database;
    }

    private static PGSimpleDataSource of(String schema) {
        Config config = ConfigProvider.getConfig();
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(config.getValue("quarkus.datasource.jdbc.url", String.class));
        database.setUser(config.getValue("quarkus.datasource.username", String.class));
        database.setPassword(config.getValue("quarkus.datasource.password", String.class));
        database.setCurrentSchema(schema);
        database.setLogServerErrorDetail(false);
        return database;
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("V\\d+__.*\\.sql"))
                    .sorted(Comparator.comparingInt(EmptyDatabase::version))
                    .toList();
        }
    }

    private static int version(Path migration) {
        String name = migration.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf('_')));
    }
}
