package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameEnum;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues.ValueUse;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a picture looks like after a rename: names change wherever they are used, and nothing else does. */
public final class RenamedPicture {

    private RenamedPicture() {}

    /** After a step that renames: a table, column, enum, its values, a primary key, an index, or a foreign key. */
    public static DatabaseSchema after(MigrationStep step, DatabaseSchema picture) {
        if (step instanceof RenameTable rename) {
            return withTables(picture, table -> renamed(table, rename));
        } else if (step instanceof RenameColumn rename) {
            return withTables(picture, table -> renamed(table, rename));
        } else if (step instanceof RenameEnum rename) {
            return renamed(picture, rename);
        }
        return step instanceof RenameEnumValues rename ? renamed(picture, rename) : constraintRenamed(step, picture);
    }

    private static DatabaseSchema constraintRenamed(MigrationStep step, DatabaseSchema picture) {
        if (step instanceof AlterTable alter) {
            return withTables(
                    picture,
                    table -> table.name().equals(alter.name())
                            ? table.withPrimaryKey(alter.to().primaryKey())
                            : table);
        } else if (step instanceof RenameIndex rename) {
            return withTables(
                    picture,
                    table -> table.name().equals(rename.table())
                            ? table.withIndexes(table.indexes().stream()
                                    .map(i -> i.equals(rename.from()) ? rename.to() : i)
                                    .toList())
                            : table);
        } else if (step instanceof RenameForeignKey rename) {
            return withTables(
                    picture,
                    table -> table.name().equals(rename.table())
                            ? table.withForeignKeys(table.foreignKeys().stream()
                                    .map(k -> k.equals(rename.from()) ? rename.to() : k)
                                    .toList())
                            : table);
        }
        throw new IllegalArgumentException("no rename: " + step);
    }

    private static DatabaseSchema withTables(DatabaseSchema picture, UnaryOperator<Table> change) {
        return picture.with(
                picture.enums(), picture.tables().stream().map(change).toList());
    }

    private static Table renamed(Table table, RenameTable rename) {
        return new Table(
                table.name().equals(rename.from()) ? rename.to() : table.name(),
                table.columns(),
                table.primaryKey(),
                table.indexes(),
                table.foreignKeys().stream()
                        .map(key -> key.target().equals(rename.from()) ? key.withTarget(rename.to()) : key)
                        .toList(),
                table.checks());
    }

    private static Table renamed(Table table, RenameColumn rename) {
        boolean own = table.name().equals(rename.table());
        UnaryOperator<String> name = n -> n.equals(rename.from()) ? rename.to() : n;
        UnaryOperator<String> ownName = own ? name : UnaryOperator.identity();
        PrimaryKeyConstraint key = table.primaryKey();
        return new Table(
                table.name(),
                table.columns().stream()
                        .map(c -> c.withName(ownName.apply(c.name())))
                        .toList(),
                key == null ? null : new PrimaryKeyConstraint(key.name(), renamed(key.columns(), ownName)),
                table.indexes().stream()
                        .map(i -> i.withColumns(renamed(i.columns(), ownName)))
                        .toList(),
                table.foreignKeys().stream()
                        .map(k -> new ForeignKey(
                                k.name(),
                                k.columns().stream().map(ownName).toList(),
                                k.target(),
                                k.target().equals(rename.table())
                                        ? k.targetColumns().stream().map(name).toList()
                                        : k.targetColumns(),
                                k.onDelete(),
                                k.onUpdate()))
                        .toList(),
                table.checks().stream()
                        .map(c -> new ValueCheck(c.name(), ownName.apply(c.column()), c.values()))
                        .toList());
    }

    private static List<IndexColumn> renamed(List<IndexColumn> columns, UnaryOperator<String> name) {
        return columns.stream()
                .map(c -> new IndexColumn(name.apply(c.name()), c.descending(), c.length(), c.operatorClass()))
                .toList();
    }

    private static DatabaseSchema renamed(DatabaseSchema picture, RenameEnum rename) {
        ColumnType before = new ColumnType.EnumType(rename.from());
        ColumnType after = new ColumnType.EnumType(rename.to());
        DatabaseSchema columns = withTables(
                picture,
                table -> table.withColumns(table.columns().stream()
                        .map(c -> c.type().equals(before) ? c.withType(after) : c)
                        .toList()));
        return columns.with(
                columns.enums().stream()
                        .map(e -> e.name().equals(rename.from()) ? new EnumDefinition(rename.to(), e.values()) : e)
                        .toList(),
                columns.tables());
    }

    private static DatabaseSchema renamed(DatabaseSchema picture, RenameEnumValues rename) {
        ColumnType type = new ColumnType.EnumType(rename.type());
        DatabaseSchema columns = withTables(picture, table -> {
            Table result = table.withColumns(table.columns().stream()
                    .map(c -> c.type().equals(type) ? withDefault(c, rename.values()) : c)
                    .toList());
            for (ValueUse use : rename.uses()) {
                result = use.from().name().equals(table.name())
                        ? withValues(result, use.column(), rename.values())
                        : result;
            }
            return result;
        });
        return columns.with(
                columns.enums().stream()
                        .map(e -> e.name().equals(rename.type())
                                ? new EnumDefinition(e.name(), renamed(e.values(), rename.values()))
                                : e)
                        .toList(),
                columns.tables());
    }

    /** The table with the new names in the type and in the check of one column. */
    public static Table withValues(Table table, String column, Map<String, String> values) {
        List<ValueCheck> checks = new ArrayList<>();
        for (ValueCheck check : table.checks()) {
            checks.add(
                    check.column().equals(column)
                            ? new ValueCheck(check.name(), column, renamed(check.values(), values))
                            : check);
        }
        Table checked = table.withChecks(checks);
        return checked.withColumns(checked.columns().stream()
                .map(c -> c.name().equals(column) && c.type() instanceof ColumnType.EnumValues type
                        ? withDefault(c, values).withType(new ColumnType.EnumValues(renamed(type.values(), values)))
                        : c)
                .toList());
    }

    /** The default is the value itself, which goes by its new name. */
    private static Column withDefault(Column column, Map<String, String> values) {
        String sql = column.defaultSql();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (Dialect.string(value.getKey()).equals(sql)) {
                return column.withDefault(Dialect.string(value.getValue()));
            }
        }
        return column;
    }

    private static List<String> renamed(List<String> names, Map<String, String> values) {
        return names.stream().map(n -> values.getOrDefault(n, n)).toList();
    }
}
