package org.backlot.traffic;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.backlot.graph.Graph;
import org.backlot.snapshot.LatestGraph;

/**
 * Holds up requests by the alias of their first field: {@code sql} asks PostgreSQL to sleep, {@code held} waits until
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
        SmallRyeContext context = SmallRyeContextManager.getCurrentSmallRyeContext();
        DataFetchingEnvironment field = context == null ? null : context.getDataFetchingEnvironment();
        String alias = field == null ? null : field.getField().getAlias();
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
