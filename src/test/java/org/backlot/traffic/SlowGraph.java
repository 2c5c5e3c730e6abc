package org.backlot.traffic;

import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.backlot.graph.Graph;
import org.backlot.snapshot.Answering;
import org.backlot.snapshot.LatestGraph;
import org.jspecify.annotations.Nullable;

/**
 * Holds up requests by the alias of the first field that has one: {@code sql} asks PostgreSQL to sleep, {@code held} waits until
 * it is let go; any other is answered at once.
 */
final class SlowGraph extends LatestGraph {
    private final Graph graph;
    private final DataSource database;
    private final CountDownLatch held = new CountDownLatch(1);

    SlowGraph(Graph graph, DataSource database) {
        this.graph = graph;
        this.database = database;
    }

    void letGo() {
        held.countDown();
    }

    @Override
    public Graph get() {
        String alias = alias();
        try {
            if ("sql".equals(alias)) {
                sleepInDatabase();
            } else if ("held".equals(alias)) {
                held.await();
            }
        } catch (InterruptedException | SQLException stopped) {
            throw new IllegalStateException(stopped);
        }
        return graph;
    }

    private static @Nullable String alias() {
        GraphQLContext request = Answering.request();
        return request == null
                ? null
                : request.<Document>get(Document.class)
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .map(operation -> alias(operation.getSelectionSet()))
                        .orElse(null);
    }

    private static @Nullable String alias(@Nullable SelectionSet selected) {
        if (selected == null) {
            return null;
        }
        Field first = (Field) selected.getSelections().get(0);
        return first.getAlias() == null ? alias(first.getSelectionSet()) : first.getAlias();
    }

    private void sleepInDatabase() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout to 0");
            try {
                statement.execute("select pg_sleep(25)");
            } finally {
                statement.execute("reset statement_timeout");
            }
        }
    }
}
