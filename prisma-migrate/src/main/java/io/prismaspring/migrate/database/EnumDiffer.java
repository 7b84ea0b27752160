package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the enums whose values change. */
final class EnumDiffer {

    private EnumDiffer() {}

    static List<AlterEnum> alterations(DatabaseSchema from, DatabaseSchema to, Dialect dialect) {
        boolean swaps = dialect.has(Feature.ENUM_SWAPS);
        List<AlterEnum> steps = new ArrayList<>();
        for (EnumDefinition before : from.enums()) {
            to.enumType(before.name()).ifPresent(after -> {
                List<String> added = after.valuesMissingIn(before);
                boolean removed = !before.valuesMissingIn(after).isEmpty();
                boolean reordered = swaps && !kept(before, after).equals(kept(after, before));
                if (removed || reordered || !added.isEmpty()) {
                    // PostgreSQL moves no value, and refuses to use one in the transaction that adds it.
                    boolean replaced = swaps && (removed || reordered || isDefault(added, after, to));
                    steps.add(new AlterEnum(before, after, replaced, uses(before, from, to)));
                }
            });
        }
        return steps;
    }

    private static List<String> kept(EnumDefinition definition, EnumDefinition other) {
        return definition.values().stream().filter(other.values()::contains).toList();
    }

    private static boolean isDefault(List<String> added, EnumDefinition definition, DatabaseSchema to) {
        return to.tables().stream()
                .flatMap(table -> table.columns().stream())
                .filter(column -> isOf(definition, column))
                .map(Column::defaultSql)
                .filter(Objects::nonNull)
                .anyMatch(sql -> added.stream().anyMatch(value -> sql.contains(Dialect.string(value))));
    }

    private static List<EnumUse> uses(EnumDefinition definition, DatabaseSchema from, DatabaseSchema to) {
        List<EnumUse> uses = new ArrayList<>();
        for (Table table : from.tables()) {
            for (Column column : table.columns()) {
                if (isOf(definition, column)) {
                    Column after = to.table(table.name())
                            .flatMap(t -> t.column(column.name()))
                            .filter(c -> isOf(definition, c) && c.isList() == column.isList())
                            .orElse(null);
                    uses.add(new EnumUse(table.name(), column, after));
                }
            }
        }
        return uses;
    }

    private static boolean isOf(EnumDefinition definition, Column column) {
        return column.type() instanceof ColumnType.EnumType type && type.name().equals(definition.name());
    }
}
