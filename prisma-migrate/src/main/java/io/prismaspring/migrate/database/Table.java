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

    /** The same table with another primary key. */
    public Table withPrimaryKey(@Nullable PrimaryKeyConstraint other) {
        return new Table(name, columns, other, indexes, foreignKeys, checks);
    }

    /** The same table with other indexes. */
    public Table withIndexes(List<TableIndex> others) {
        return new Table(name, columns, primaryKey, others, foreignKeys, checks);
    }

    /** The same table with other foreign keys. */
    Table withForeignKeys(List<ForeignKey> others) {
        return new Table(name, columns, primaryKey, indexes, others, checks);
    }

    /** The same table with other checks. */
    Table withChecks(List<ValueCheck> others) {
        return new Table(name, columns, primaryKey, indexes, foreignKeys, others);
    }

    /** The check of that column. */
    Optional<ValueCheck> check(String columnName) {
        return checks.stream().filter(c -> c.column().equals(columnName)).findFirst();
    }

    /** The column of that name. */
    public Optional<Column> column(String columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }
}
