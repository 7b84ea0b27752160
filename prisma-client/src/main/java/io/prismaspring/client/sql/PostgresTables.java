package io.prismaspring.client.sql;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What PostgreSQL's catalogs tell of a table. */
final class PostgresTables {

    /**
     * The table's columns that have a default, and whether the table takes every row as it is written: no trigger, rule or
     * generated column changes it, and no type (as {@code char(n)} and {@code numeric} do) its values.
     */
    private static final String COLUMNS = """
            SELECT a.attname, a.atthasdef OR a.attidentity <> '',
              c.relkind = 'r'
              AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal)
              AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_rewrite r WHERE r.ev_class = c.oid)
              AND a.attgenerated = ''
              AND (t.typtype = 'e' OR t.typname = 'varchar' AND a.atttypmod = -1 OR t.typname IN
                ('text', 'bool', 'int2', 'int4', 'int8', 'float8', 'uuid', 'timestamp', 'timestamptz', 'date', 'time'))
            FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
            WHERE c.oid = to_regclass(?)""";

    private PostgresTables() {}

    /**
     * The columns of a new row that are not as they were written, or were not.
     *
     * @param written the columns that the insert sets
     */
    static List<Column<?>> columnsToReadBack(
            Connection connection, String quotedTable, Model<?> model, List<Column<?>> written) throws SQLException {
        Set<String> withDefault = new HashSet<>();
        boolean takesRowsAsWritten = false;
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, quotedTable);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    takesRowsAsWritten = row.getBoolean(3) && (row.getRow() == 1 || takesRowsAsWritten);
                    if (row.getBoolean(2)) {
                        withDefault.add(row.getString(1));
                    }
                }
            }
        }
        if (!takesRowsAsWritten) {
            return model.columns();
        }
        List<Column<?>> decided = new ArrayList<>();
        for (Column<?> column : model.columns()) {
            if (!written.contains(column) && withDefault.contains(column.databaseName())) {
                decided.add(column);
            }
        }
        return decided;
    }
}
