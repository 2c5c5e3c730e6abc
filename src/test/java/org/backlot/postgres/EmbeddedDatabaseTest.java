package org.backlot.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EmbeddedDatabaseTest {

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "backlot.data-dir")
    Path dataDirectory;

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "listen_addresses, 127.0.0.1",
        "TimeZone, UTC",
        "server_encoding, UTF8",
        "statement_timeout, 20s"
    })
    void serverIsSetForSafetyAndTheSameEverywhere(String setting, String value) throws SQLException {
        assertThat(answer("SHOW " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg_trgm", "btree_gist", "unaccent", "citext"})
    void extensionsCanBeMadeByTheApplicationsRole(String extension) throws SQLException {
        assertThat(answer("CREATE EXTENSION IF NOT EXISTS " + extension + "; SELECT true::text"))
                .isEqualTo("true");
    }

    @Test
    void applicationsRoleIsNoSuperuser() throws SQLException {
        assertThat(answer("SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"))
                .isEqualTo("false");
    }

    @Test
    void textSortsByCodePoint() throws SQLException {
        assertThat(answer("SELECT string_agg(t, ' ' ORDER BY t) FROM unnest(ARRAY['ä','a','Z','b','A']) t"))
                .isEqualTo("A Z a b ä");
    }

    @ParameterizedTest
    @CsvSource({"postgres, postgres", "backlot, postgres", "postgres, backlot"})
    void noOtherLoginIsOpen(String role, String catalog) {
        String address = url.replaceFirst("/backlot$", "/" + catalog);
        Assertions.assertThatThrownBy(() -> DriverManager.getConnection(
                        address, role, DataDirectory.password(dataDirectory.toAbsolutePath())))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("pg_hba.conf");
    }

    @Test
    void wrongPasswordIsRejected() {
        Assertions.assertThatThrownBy(() -> DriverManager.getConnection(url, "backlot", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @ParameterizedTest
    @CsvSource({"password, rw-------", "lock, rw-------", "cluster, rwx------", "., rwx------"})
    void filesAreForTheirOwnerAlone(String file, String permissions) throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDirectory.resolve(file))))
                .isEqualTo(permissions);
    }

    private String answer(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
