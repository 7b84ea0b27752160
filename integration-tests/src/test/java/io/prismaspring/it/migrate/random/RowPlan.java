package io.prismaspring.it.migrate.random;

import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.EnumDefinition;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.RenamedPicture;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.ValueCheck;
import io.prismaspring.schema.model.Arity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which tables can be filled before a migration so that both databases can hold the rows. Row number i holds value
 * number i of each column's type: thus every foreign key finds its row, and no unique key is violated.
 */
public final class RowPlan {

    /** Tables before, after the migration's renames, and the columns that hold NULL. */
    private final List<TableRows> tables = new ArrayList<>();

    private final DatabaseSchema from;
    private final DatabaseSchema renamed;
    private final DatabaseSchema to;
    private final Set<String> recreated = new HashSet<>();
    private final Set<String> risky = new HashSet<>();

    /**
     * One table.
     *
     * @param before as it is when the rows come
     * @param renamed the same, with the names that it has after the migration; columns in the same order
     * @param nulls the names in {@code renamed} of columns that hold NULL
     */
    public record TableRows(Table before, Table renamed, Set<String> nulls) {}

    private RowPlan(DatabaseSchema from, DatabaseSchema to, MigrationPlan plan) {
        this.from = from;
        this.to = to;
        DatabaseSchema picture = from;
        for (MigrationStep step : plan.steps()) {
            if (isRename(step)) {
                picture = RenamedPicture.after(step, picture);
            }
        }
        this.renamed = picture;
        for (int i = 0; i < from.tables().size(); i++) {
            tables.add(new TableRows(from.tables().get(i), renamed.tables().get(i), new HashSet<>()));
        }
        plan.steps().stream()
                .flatMap(MigrationStep::inWords)
                .filter(MigrationStep.AlterTable.class::isInstance)
                .map(MigrationStep.AlterTable.class::cast)
                .forEach(alter -> alter.changes().forEach(change -> {
                    if (change instanceof RecreateColumn recreate) {
                        recreated.add(alter.name() + "." + recreate.to().name());
                    } else if (change instanceof AlterColumn column && column.risky()) {
                        risky.add(alter.name() + "." + column.to().name());
                    }
                }));
    }

    /** Rows for a database of the first schema that is about to be migrated to the second. */
    public static RowPlan of(DatabaseSchema from, DatabaseSchema to, MigrationPlan plan) {
        RowPlan rows = new RowPlan(from, to, plan);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (TableRows table : List.copyOf(rows.tables)) {
                changed |= rows.restrict(table);
            }
        }
        return rows;
    }

    /** The tables that can be filled. */
    public List<TableRows> tables() {
        return List.copyOf(tables);
    }

    /** The values that a column of an enum may hold, as they are before; empty if it may hold any. */
    public Optional<List<String>> domain(TableRows table, String column) {
        Optional<List<String>> before = domain(renamed, table.renamed(), column);
        Optional<List<String>> after = isNew(table, column)
                ? Optional.empty()
                : to.table(table.renamed().name()).flatMap(t -> domain(to, t, column));
        if (before.isEmpty()) {
            return after;
        }
        int index =
                table.renamed().columns().indexOf(table.renamed().column(column).orElseThrow());
        List<String> original = domain(
                        from,
                        table.before(),
                        table.before().columns().get(index).name())
                .orElseThrow();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < original.size(); i++) {
            String value = before.get().get(i);
            if (after.isEmpty() || after.get().contains(value)) {
                kept.add(original.get(i));
            }
        }
        return Optional.of(kept);
    }

    private static Optional<List<String>> domain(DatabaseSchema schema, Table table, String column) {
        Optional<ColumnType> type = table.column(column).map(Column::type);
        if (type.isPresent() && type.get() instanceof ColumnType.EnumType enumType) {
            return schema.enumType(enumType.name()).map(EnumDefinition::values);
        } else if (type.isPresent() && type.get() instanceof ColumnType.EnumValues values) {
            return Optional.of(values.values());
        }
        return table.checks().stream()
                .filter(c -> c.column().equals(column))
                .findFirst()
                .map(ValueCheck::values);
    }

    private static boolean isRename(MigrationStep step) {
        return step instanceof MigrationStep.RenameTable
                || step instanceof MigrationStep.RenameColumn
                || step instanceof MigrationStep.RenameEnum
                || step instanceof MigrationStep.RenameEnumValues;
    }

    /** Whether the table's rows have to be less than they were. */
    private boolean restrict(TableRows table) {
        for (ForeignKey key : table.renamed().foreignKeys()) {
            if (!isHeld(table, key) && !findsRows(table, key)) {
                return giveUp(table, key);
            }
        }
        if (table.renamed().columns().stream()
                .anyMatch(c -> isUnique(table.renamed(), c.name())
                        && domain(table, c.name()).filter(d -> d.size() < 2).isPresent())) {
            return tables.remove(table);
        }
        Optional<Table> after = to.table(table.renamed().name());
        if (after.isEmpty()) {
            return false;
        }
        if (after.get().columns().stream().anyMatch(c -> !canBeFilled(table, after.get(), c))) {
            return tables.remove(table);
        }
        for (ForeignKey key : after.get().foreignKeys()) {
            if (!isHeld(table, key) && !findsRowsAfterwards(table, key)) {
                return giveUp(table, key);
            }
        }
        return false;
    }

    /** Whether a part of the key is NULL, so that it refers to nothing. */
    private boolean isHeld(TableRows table, ForeignKey key) {
        return key.columns().stream()
                .anyMatch(c -> table.nulls().contains(c)
                        || (isNew(table, c)
                                && to.table(table.renamed().name())
                                        .flatMap(t -> t.column(c))
                                        .filter(column -> !column.isRequired() && !column.hasDatabaseValue())
                                        .isPresent()));
    }

    private boolean findsRows(TableRows table, ForeignKey key) {
        return target(key)
                .filter(target -> target.before().equals(table.before()) || tables.contains(target))
                .filter(target -> key.targetColumns().stream()
                        .noneMatch(c -> target.nulls().contains(c)))
                .isPresent();
    }

    private boolean findsRowsAfterwards(TableRows table, ForeignKey key) {
        Optional<TableRows> target = target(key);
        if (target.isEmpty() || !findsRows(table, key)) {
            return false;
        }
        for (int i = 0; i < key.columns().size(); i++) {
            String own = key.columns().get(i);
            String other = key.targetColumns().get(i);
            if (isNew(table, own) || isNew(target.get(), other) || !sameValues(table, own, target.get(), other)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameValues(TableRows table, String column, TableRows target, String other) {
        return table.renamed()
                        .column(column)
                        .map(Column::type)
                        .equals(target.renamed().column(other).map(Column::type))
                && domain(table, column).equals(domain(target, other));
    }

    private Optional<TableRows> target(ForeignKey key) {
        return tables.stream()
                .filter(t -> t.renamed().name().equals(key.target()))
                .findFirst();
    }

    /** A column that is not there before, or made anew. */
    public boolean isNew(TableRows table, String column) {
        return table.renamed().column(column).isEmpty()
                || recreated.contains(table.renamed().name() + "." + column);
    }

    private boolean giveUp(TableRows table, ForeignKey key) {
        Optional<Table> after = to.table(table.renamed().name());
        for (String name : key.columns()) {
            Optional<Column> before = table.renamed().column(name);
            boolean optional = before.filter(RowPlan::isNullable).isPresent()
                    && after.flatMap(t -> t.column(name))
                            .filter(c -> c.isRequired() || c.autoincrement())
                            .isEmpty();
            if (optional && table.nulls().add(name)) {
                return true;
            }
        }
        return tables.remove(table);
    }

    private boolean canBeFilled(TableRows table, Table after, Column column) {
        if (isNew(table, column.name())) {
            return column.hasDatabaseValue() ? !isUnique(after, column.name()) : !column.isRequired();
        }
        Column before = table.renamed().column(column.name()).orElseThrow();
        if (risky.contains(after.name() + "." + column.name()) && isNullable(before) && isNullable(column)) {
            table.nulls().add(column.name());
        }
        boolean riskyValue = risky.contains(after.name() + "." + column.name())
                && !table.nulls().contains(column.name());
        boolean becomesNull = table.nulls().contains(column.name());
        boolean listHolds = before.isList() == column.isList();
        return !(becomesNull && (column.isRequired() || column.autoincrement()))
                && listHolds
                && !riskyValue
                && !(column.autoincrement() && isBoolean(before))
                && domainHolds(table, before, after, column);
    }

    /** MySQL gives a row whose numbered column is 0 another number. */
    private static boolean isBoolean(Column column) {
        return column.type() instanceof ColumnType.BuiltIn type && type.name().equals("Boolean");
    }

    private static boolean isNullable(Column column) {
        return column.arity() == Arity.OPTIONAL && !column.autoincrement();
    }

    /** An enum needs a value for each row where values are unique, and becomes one only from text. */
    private boolean domainHolds(TableRows table, Column before, Table after, Column column) {
        Optional<List<String>> domain = domain(table, column.name());
        if (domain.isEmpty()) {
            return true;
        }
        boolean fromText = domain(renamed, table.renamed(), column.name()).isPresent() || isText(before);
        boolean unique = isUnique(table.renamed(), column.name()) || isUnique(after, column.name());
        return fromText && domain.get().size() >= (unique ? 2 : 1);
    }

    private static boolean isText(Column column) {
        return column.type() instanceof ColumnType.BuiltIn type
                && (type.name().endsWith("Text") || type.name().endsWith("Char"));
    }

    private static boolean isUnique(Table table, String column) {
        return Stream.concat(
                        Optional.ofNullable(table.primaryKey()).stream().flatMap(key -> key.columnNames().stream()),
                        table.indexes().stream().filter(TableIndex::unique).flatMap(i -> i.columnNames().stream()))
                .anyMatch(column::equals);
    }
}
