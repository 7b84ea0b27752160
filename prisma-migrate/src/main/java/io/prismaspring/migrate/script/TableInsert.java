package io.prismaspring.migrate.script;

import io.prismaspring.migrate.MigrationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inserts the rows of a file into its table. */
final class TableInsert {

    private static final int BATCH = 500;

    private final Connection connection;
    private final TableFile file;
    private final Map<String, TableColumn> columns = new LinkedHashMap<>();

    TableInsert(Connection connection, TableFile file) {
        this.connection = connection;
        this.file = file;
    }

    /**
     * Inserts them in the caller's transaction. Rows in a row that have the same columns go together.
     *
     * @throws MigrationException if a row has a column that the table has not
     */
    void run() throws SQLException {
        readColumns();
        int start = 0;
        List<Map<String, @Nullable Object>> rows = file.rows();
        while (start < rows.size()) {
            Set<String> names = rows.get(start).keySet();
            int end = start + 1;
            while (end < rows.size()
                    && end - start < BATCH
                    && rows.get(end).keySet().equals(names)) {
                end++;
            }
            insert(names, rows.subList(start, end), start);
            start = end;
        }
    }

    private void insert(Set<String> names, List<Map<String, @Nullable Object>> rows, int before) throws SQLException {
        List<String> order = List.copyOf(names);
        List<TableColumn> targets =
                order.stream().map(name -> column(name, before + 1)).toList();
        String sql = "INSERT INTO %s (%s) VALUES (%s)"
                .formatted(
                        table(),
                        targets.stream().map(column -> quoted(column.name())).collect(Collectors.joining(", ")),
                        targets.stream().map(TableColumn::parameter).collect(Collectors.joining(", ")));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map<String, @Nullable Object> row : rows) {
                for (int i = 0; i < targets.size(); i++) {
                    targets.get(i).bind(statement, i + 1, row.get(order.get(i)));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private TableColumn column(String name, int row) {
        TableColumn column = columns.get(name);
        if (column == null) {
            throw new MigrationException("Row %d has %s, but the table %s has only %s"
                    .formatted(row, name, file.table(), String.join(", ", columns.keySet())));
        }
        return column;
    }

    private void readColumns() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("SELECT * FROM " + table() + " WHERE 1 = 0")) {
            ResultSetMetaData found = none.getMetaData();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                columns.put(
                        found.getColumnName(i),
                        new TableColumn(found.getColumnName(i), found.getColumnType(i), found.getColumnTypeName(i)));
            }
        }
    }

    private String table() {
        return Stream.of(file.table().split("\\.")).map(this::quoted).collect(Collectors.joining("."));
    }

    private String quoted(String name) {
        String quote = connectionQuote();
        return quote + name.replace(quote, quote + quote) + quote;
    }

    private String connectionQuote() {
        try {
            return connection.getMetaData().getIdentifierQuoteString();
        } catch (SQLException e) {
            throw new MigrationException("The database does not say how it quotes names", e);
        }
    }
}
