package io.prismaspring.client.execution;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.sql.Dialect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which columns of a new row must be read back, because the database may have given them another value. */
final class WrittenColumns {

    private WrittenColumns() {}

    /**
     * The columns that are not as the insert wrote them, or that it did not write. The database is asked, whose triggers and
     * defaults are not all in the schema.
     *
     * @param written the columns that the insert sets
     */
    static List<Column<?>> toReadBack(Connection connection, Dialect dialect, Model<?> model, List<Column<?>> written)
            throws SQLException {
        String query = dialect.writtenColumnsQuery();
        if (query == null) {
            return model.columns();
        }
        Map<String, Boolean> defaults = new HashMap<>();
        Set<String> asWritten = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, model.table().schema());
            statement.setString(2, model.table().name());
            try (ResultSet column = statement.executeQuery()) {
                while (column.next()) {
                    defaults.put(column.getString(1), column.getBoolean(2));
                    if (column.getBoolean(3)) {
                        asWritten.add(column.getString(1));
                    }
                }
            }
        }
        List<Column<?>> decided = new ArrayList<>();
        for (Column<?> column : model.columns()) {
            if (!asWritten.contains(column.databaseName())) {
                return model.columns();
            }
            if (!written.contains(column) && defaults.getOrDefault(column.databaseName(), true)) {
                decided.add(column);
            }
        }
        return decided;
    }
}
