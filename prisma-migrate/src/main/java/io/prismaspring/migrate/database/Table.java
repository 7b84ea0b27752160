package io.prismaspring.migrate.database;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table.
 *
 * @param name where and what it is called
 * @param columns in the schema's order
 * @param primaryKey null if it has none
 * @param indexes unique keys and indexes
 * @param foreignKeys those that this table holds
 * @param checks conditions on values; only where the database has no enum types
 */
public record Table(
        QualifiedName name,
        List<Column> columns,
        @Nullable PrimaryKeyConstraint primaryKey,
        List<TableIndex> indexes,
        List<ForeignKey> foreignKeys,
        List<ValueCheck> checks) {

    public Table {
        columns = List.copyOf(columns);
        indexes = List.copyOf(indexes);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
    }

    /** The same table with other columns. */
    Table withColumns(List<Column> others) {
        return new Table(name, others, primaryKey, indexes, foreignKeys, checks);
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }
}
