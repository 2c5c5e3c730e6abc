package org.backlot.archive;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a table one after another, of which the server sends some at a time. It is the row on which it stands. */
final class Cursor implements Row, AutoCloseable {
    private static final int ROWS_AT_ONCE = 1_000;

    private final Statement statement;
    private final ResultSet rows;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private boolean onRow;

    /** Stands on the first row, if there is one. The connection must not commit by itself: else all rows come at once. */
    @SuppressWarnings("StatementExecuteSqlInjection")
    Cursor(Connection connection, String select) throws SQLException {
        statement = connection.createStatement();
        statement.setFetchSize(ROWS_AT_ONCE);
        rows = statement.executeQuery(select);
        ResultSetMetaData columns = rows.getMetaData();
        for (int position = 1; position <= columns.getColumnCount(); position++) {
            positions.put(columns.getColumnName(position), position);
        }
        advance();
    }

    boolean isOnRow() {
        return onRow;
    }

    void advance() throws SQLException {
        onRow = rows.next();
    }

    Set<String> columns() {
        return positions.keySet();
    }

    @Override
    public boolean isNull(String column) throws SQLException {
        return rows.getString(position(column)) == null;
    }

    @Override
    public @Nullable String text(String column) throws SQLException {
        return rows.getString(position(column));
    }

    @Override
    public long number(String column) throws SQLException {
        return rows.getLong(position(column));
    }

    @Override
    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(position(column));
    }

    @Override
    public BigDecimal decimal(String column) throws SQLException {
        return rows.getBigDecimal(position(column));
    }

    @Override
    public Instant moment(String column) throws SQLException {
        return rows.getObject(position(column), OffsetDateTime.class).toInstant();
    }

    @Override
    public LocalDate day(String column) throws SQLException {
        return rows.getObject(position(column), LocalDate.class);
    }

    private int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalStateException("there is no column " + column);
        }
        return position;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
