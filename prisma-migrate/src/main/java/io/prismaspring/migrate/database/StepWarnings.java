package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RemoveEnumValue;
import io.prismaspring.migrate.database.TableChange.AddCheck;
import io.prismaspring.migrate.database.TableChange.AddKey;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropCheck;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.Warning.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person should agree to before the migration runs: data that is lost, steps that fail on some rows. */
public final class StepWarnings {

    private final DatabaseSchema before;
    private final SchemaNames names;
    private final Dialect dialect;
    private final RowCounts counts;
    private final ColumnWarnings columns;
    private final KeyRows keys;
    private final boolean removedValuesAreSteps;
    private final List<Warning> warnings = new ArrayList<>();

    private StepWarnings(List<MigrationStep> steps, DatabaseSchema before, SchemaNames names, Dialect dialect) {
        this.before = before;
        this.names = names;
        this.dialect = dialect;
        this.counts = new RowCounts(dialect, names.formerNames());
        this.columns = new ColumnWarnings(steps, names, dialect, counts);
        this.keys = new KeyRows(before, steps, counts);
        this.removedValuesAreSteps = steps.stream().anyMatch(RemoveEnumValue.class::isInstance);
    }

    /**
     * The warnings in the order of the steps.
     *
     * @param before the database before, under the names that the steps call its tables and columns
     * @param names what the schemas call them
     */
    public static List<Warning> of(
            List<MigrationStep> steps, DatabaseSchema before, SchemaNames names, Dialect dialect) {
        StepWarnings warnings = new StepWarnings(steps, before, names, dialect);
        steps.stream().flatMap(MigrationStep::inWords).forEach(warnings::step);
        return warnings.warnings.stream().distinct().toList();
    }

    private void add(Kind kind, String name, @Nullable String countQuery, String text) {
        warnings.add(new Warning(kind, name, text, countQuery));
    }

    private void step(MigrationStep step) {
        if (step instanceof DropTable drop) {
            QualifiedName table = drop.table().name();
            add(
                    Kind.LOSES_DATA,
                    names.table(table),
                    counts.rows(table),
                    "You are about to drop the table `%s`. All its rows will be lost.".formatted(table));
        } else if (step instanceof RemoveEnumValue remove) {
            removedValue(remove.name(), remove.value(), "enum `" + remove.enumName() + "`", remove.countQuery());
        } else if (step instanceof AlterEnum alter && !removedValuesAreSteps) {
            EnumValueRows rows = new EnumValueRows(dialect);
            alter.uses().stream()
                    .filter(use -> use.after() != null)
                    .forEach(use -> rows.add(use.table(), use.before()));
            String name = names.enumType(alter.to().name());
            removedValues(name, "enum `" + name + "`", alter.from().valuesMissingIn(alter.to()), rows);
        } else if (step instanceof CreateIndex create && create.index().unique() && !create.onNewTable()) {
            uniqueKey(create.index(), create.table());
        } else if (step instanceof AddForeignKey add) {
            foreignKey(add.table(), add.key());
        } else if (step instanceof AlterTable alter) {
            alter.changes().forEach(change -> change(alter, change));
        }
    }

    private void uniqueKey(TableIndex index, QualifiedName table) {
        if (keys.mayHaveDuplicates(table, index.columnNames())) {
            add(
                    Kind.MAY_FAIL,
                    names.columns(table, index.columnNames()),
                    index.condition() == null ? keys.duplicates(table, index.columnNames()) : null,
                    "A unique key on %s of the table `%s` will be added. If there are duplicate values, this will fail."
                            .formatted(quoted(index.columnNames()), table));
        }
    }

    private void foreignKey(QualifiedName table, ForeignKey key) {
        if (keys.mayBeOrphans(table, key)) {
            add(
                    Kind.MAY_FAIL,
                    names.columns(table, key.columns()),
                    keys.orphans(table, key),
                    "A foreign key on %s of the table `%s` will be added. If rows refer to rows of `%s` that are not there, %s"
                            .formatted(
                                    quoted(key.columns()),
                                    table,
                                    key.target(),
                                    dialect.has(Feature.REPLACES_TABLES)
                                            ? "this goes unnoticed: rows that are there are not checked."
                                            : "this will fail."));
        }
    }

    private void removedValues(String enumName, String what, List<String> values, EnumValueRows rows) {
        if (!rows.isEmpty()) {
            values.forEach(value -> removedValue(enumName + "." + value, value, what, rows.countQuery(value)));
        }
    }

    private void removedValue(String name, String value, String what, String countQuery) {
        add(
                Kind.MAY_FAIL,
                name,
                countQuery,
                "The value `%s` of the %s will be removed. If rows still hold it, this will fail."
                        .formatted(value, what));
    }

    private void change(AlterTable step, TableChange change) {
        QualifiedName table = step.name();
        if (change instanceof DropPrimaryKey || change instanceof AddPrimaryKey) {
            primaryKey(step, change instanceof DropPrimaryKey);
        } else if (change instanceof DropCheck drop) {
            if (!removedValuesAreSteps) {
                step.to()
                        .check(drop.check().column())
                        .ifPresent(c -> values(table, c.column(), drop.check().values(), c.values()));
            }
        } else if (change instanceof AddKey add && add.index().unique()) {
            uniqueKey(add.index(), table);
        } else if (change instanceof AddCheck add) {
            newCheck(step, add.check());
        } else if (change instanceof AlterColumn alter
                && alter.from().type() instanceof ColumnType.EnumValues from
                && alter.to().type() instanceof ColumnType.EnumValues to) {
            if (!removedValuesAreSteps) {
                values(table, alter.to().name(), from.values(), to.values());
            }
            columns.becomesRequired(table, alter).ifPresent(warnings::add);
        } else {
            warnings.addAll(columns.of(table, change));
        }
    }

    /** The values that an enum without a type of its own has no more. */
    private void values(QualifiedName table, String column, List<String> from, List<String> to) {
        EnumValueRows rows = new EnumValueRows(dialect);
        before.table(table).flatMap(t -> t.column(column)).ifPresent(c -> rows.add(table, c));
        removedValues(
                names.enumType(table, column),
                "column `" + column + "` of the table `" + table + "`",
                from.stream().filter(v -> !to.contains(v)).toList(),
                rows);
    }

    private void primaryKey(AlterTable step, boolean dropped) {
        QualifiedName table = step.name();
        PrimaryKeyConstraint from = step.from().primaryKey();
        PrimaryKeyConstraint to = step.to().primaryKey();
        Optional<List<String>> after = Optional.ofNullable(to).map(PrimaryKeyConstraint::columnNames);
        List<String> named = after.orElseGet(() -> from == null ? List.of() : from.columnNames());
        String countQuery = after.map(c -> keys.unfit(table, c)).orElse(null);
        if (dropped) {
            add(
                    Kind.MAY_FAIL,
                    names.columns(table, named),
                    countQuery,
                    "The primary key of the table `%s` will be changed. If %s."
                            .formatted(
                                    table,
                                    dialect.has(Feature.REPLACES_TABLES)
                                            ? "there are duplicate or empty values in the new one, this will fail"
                                            : "it fails, the table is left without one"));
        } else if (from == null) {
            add(
                    Kind.MAY_FAIL,
                    names.columns(table, named),
                    countQuery,
                    "A primary key will be added to the table `%s`. If there are duplicate or empty values, this will fail."
                            .formatted(table));
        }
    }

    /** A check on a column that existed without one. */
    private void newCheck(AlterTable step, ValueCheck check) {
        Optional<Table> old =
                before.table(step.name()).filter(t -> t.column(check.column()).isPresent());
        if (old.isPresent() && old.get().check(check.column()).isEmpty()) {
            add(
                    Kind.MAY_FAIL,
                    names.column(step.name(), check.column()),
                    counts.others(step.name(), check.column(), check.values()),
                    "The column `%s` of the table `%s` will only hold [%s]. If rows hold other values, this will fail."
                            .formatted(check.column(), step.name(), String.join(", ", check.values())));
        }
    }

    private static String quoted(List<String> columnNames) {
        return String.join(", ", columnNames.stream().map(n -> "`" + n + "`").toList());
    }
}
