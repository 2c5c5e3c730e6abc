package org.backlot.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** The database as anybody with SQL sees it, past the ledger. Each run is a transaction of its own. */
@ApplicationScoped
class Sql {
    private final DataSource dataSource;

    Sql(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs statements in one transaction and commits it. */
    void run(String... statements) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String each : statements) {
                    statement.execute(each);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** The one value that a query gives, as text. */
    String get(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The rule that a failed run broke. */
    static @Nullable String rule(Throwable failure) {
        return failure instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? refused.getServerErrorMessage().getConstraint()
                : null;
    }
}
