package io.prismaspring.migrate.introspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Queries of a database's catalog, read row by row. */
final class Catalog {

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** One row, by the names of its columns. */
    record Row(ResultSet results) {

        String text(String column) throws SQLException {
            return Objects.requireNonNull(results.getString(column), column);
        }

        @Nullable
        String textOrNull(String column) throws SQLException {
            return results.getString(column);
        }

        boolean flag(String column) throws SQLException {
            return results.getBoolean(column);
        }

        int number(String column) throws SQLException {
            return results.getInt(column);
        }

        @Nullable
        Integer numberOrNull(String column) throws SQLException {
            int value = results.getInt(column);
            return results.wasNull() ? null : value;
        }
    }

    /** What is done with a row. */
    interface RowConsumer {
        void accept(Row row) throws SQLException;
    }

    /** Runs a query. A list among the parameters is an array of texts. */
    void each(String sql, List<?> parameters, RowConsumer consumer) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                Object parameter = parameters.get(i);
                if (parameter instanceof List<?> list) {
                    statement.setArray(i + 1, connection.createArrayOf("varchar", list.toArray()));
                } else {
                    statement.setObject(i + 1, parameter);
                }
            }
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    consumer.accept(new Row(results));
                }
            }
        }
    }

    boolean isMariaDb() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MariaDB");
    }

    /** The connection's own schema. */
    String currentSchema() throws SQLException {
        return Objects.requireNonNullElse(connection.getSchema(), "");
    }
}
