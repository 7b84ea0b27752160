package io.prismaspring.migrate.script;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL texts of any number of statements. The database itself takes the text apart, so whatever it understands, such
 * as bodies of functions, may be in there.
 */
public final class SqlExecution {

    private SqlExecution() {}

    /**
     * Runs every statement of a text.
     *
     * @param connection one with {@link ScriptConnection#properties}; its transaction is the caller's
     * @throws SQLException at the first statement that fails
     */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:sqlite:")) {
                // Its driver runs all statements in this method only; in the other one it forgets those after the
                // first.
                statement.executeUpdate(sql);
                return;
            }
            boolean rows = statement.execute(sql);
            // An error of a later statement shows when its result is asked for.
            while (rows || statement.getUpdateCount() != -1) {
                rows = statement.getMoreResults();
            }
        }
    }

    /**
     * The rows of one query, each by column label. Numbers, truth values and texts stay what they are, the rest is text.
     *
     * @throws SQLException also if it is no query
     */
    public static List<Map<String, @Nullable Object>> query(Connection connection, String sql) throws SQLException {
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    row.put(
                            columns.getColumnLabel(i),
                            value == null || value instanceof Number || value instanceof Boolean
                                    ? value
                                    : rows.getString(i));
                }
                found.add(row);
            }
        }
        return found;
    }
}
