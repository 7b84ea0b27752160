package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.TableChange.AddCheck;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.migrate.database.TableChange.AddKey;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropCheck;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person should know before the migration runs: data that is lost, steps that fail on some rows. */
public final class StepWarnings {

    private final Dialect dialect;
    private final List<String> warnings = new ArrayList<>();

    private StepWarnings(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The warnings in the order of the steps, as plain sentences. */
    public static List<String> of(List<MigrationStep> steps, Dialect dialect) {
        StepWarnings warnings = new StepWarnings(dialect);
        steps.stream().flatMap(MigrationStep::inWords).forEach(warnings::step);
        return warnings.warnings;
    }

    private void step(MigrationStep step) {
        if (step instanceof DropTable drop) {
            warnings.add("You are about to drop the table `%s`. All its rows will be lost."
                    .formatted(drop.table().name()));
        } else if (step instanceof AlterEnum alter) {
            valuesRemoved(
                    "enum `" + alter.from().name() + "`",
                    alter.from().values(),
                    alter.to().values());
        } else if (step instanceof CreateIndex create && create.index().unique() && !create.onNewTable()) {
            uniqueKey(create.index(), create.table());
        } else if (step instanceof AlterTable alter) {
            alter.changes().forEach(change -> change(alter, change));
        }
    }

    private void uniqueKey(TableIndex index, QualifiedName table) {
        warnings.add(
                "A unique key on %s of the table `%s` will be added. If there are duplicate values, this will fail."
                        .formatted(columns(index.columnNames()), table));
    }

    private void valuesRemoved(String what, List<String> before, List<String> after) {
        List<String> removed = before.stream().filter(v -> !after.contains(v)).toList();
        if (!removed.isEmpty()) {
            warnings.add("The values [%s] of the %s will be removed. If rows still hold them, this will fail."
                    .formatted(String.join(", ", removed), what));
        }
    }

    private void change(AlterTable step, TableChange change) {
        QualifiedName table = step.name();
        if (change instanceof DropColumn drop) {
            warnings.add("You are about to drop the column `%s` of the table `%s`. All its values will be lost."
                    .formatted(drop.column().name(), table));
        } else if (change instanceof AddColumn add) {
            addedColumn(table, add.column());
        } else if (change instanceof RecreateColumn recreate) {
            recreatedColumn(table, recreate);
        } else if (change instanceof AlterColumn alter) {
            alteredColumn(table, alter);
        } else if (change instanceof DropPrimaryKey) {
            warnings.add("The primary key of the table `%s` will be changed. If %s."
                    .formatted(
                            table,
                            dialect.has(Feature.REPLACES_TABLES)
                                    ? "there are duplicate or empty values in the new one, this will fail"
                                    : "it fails, the table is left without one"));
        } else if (change instanceof AddPrimaryKey && step.from().primaryKey() == null) {
            warnings.add(
                    "A primary key will be added to the table `%s`. If there are duplicate or empty values, this will fail."
                            .formatted(table));
        } else if (change instanceof DropCheck drop) {
            step.to().checks().stream()
                    .filter(c -> c.column().equals(drop.check().column()))
                    .forEach(c -> valuesRemoved(
                            "column `" + c.column() + "` of the table `" + table + "`",
                            drop.check().values(),
                            c.values()));
        } else if (change instanceof AddKey add && add.index().unique()) {
            uniqueKey(add.index(), table);
        } else if (change instanceof AddCheck add) {
            newCheck(step, add.check());
        }
    }

    private void addedColumn(QualifiedName table, Column column) {
        if (column.isRequired() && !column.hasDatabaseValue()) {
            warnings.add("The required column `%s` will be added to the table `%s` %s. If the table has rows, %s%s"
                    .formatted(
                            column.name(),
                            table,
                            column.filledByClient()
                                    ? "with a default that only the client knows"
                                    : "without a default value",
                            dialect.has(Feature.FILLS_NEW_COLUMNS)
                                    ? "they will hold 0, an empty text or the like"
                                    : "this will fail",
                            column.filledByClient() ? ": add it as optional, fill it, then make it required." : "."));
        }
    }

    private void recreatedColumn(QualifiedName table, RecreateColumn change) {
        Column to = change.to();
        warnings.add(
                "The column `%s` of the table `%s` will be dropped and made anew, because %s cannot become %s. All its values will be lost%s"
                        .formatted(
                                to.name(),
                                table,
                                dialect.columnType(change.from()),
                                dialect.columnType(to),
                                to.isRequired() && !to.hasDatabaseValue()
                                        ? "; as the new one is required and has no default, this will fail if the table has rows."
                                        : "."));
    }

    private void alteredColumn(QualifiedName table, AlterColumn change) {
        Column to = change.to();
        if (change.risky()) {
            warnings.add(
                    "The type of the column `%s` of the table `%s` will change from %s to %s. Values may be cut or rounded, or the change may fail."
                            .formatted(to.name(), table, dialect.columnType(change.from()), dialect.columnType(to)));
        }
        boolean filled = dialect.has(Feature.REPLACES_TABLES) && to.hasDatabaseValue();
        if (change.nullabilityChanges() && !to.isNullable() && !filled) {
            warnings.add(
                    "The column `%s` of the table `%s` will become required. If it holds NULL anywhere, this will fail."
                            .formatted(to.name(), table));
        }
    }

    /** A check on a column that existed without one. */
    private void newCheck(AlterTable step, ValueCheck check) {
        boolean columnStays = step.from().column(check.column()).isPresent();
        boolean wasChecked =
                step.from().checks().stream().anyMatch(c -> c.column().equals(check.column()));
        if (columnStays && !wasChecked) {
            warnings.add(
                    "The column `%s` of the table `%s` will only hold [%s]. If rows hold other values, this will fail."
                            .formatted(check.column(), step.name(), String.join(", ", check.values())));
        }
    }

    private static String columns(List<String> names) {
        return names.stream().map(n -> "`" + n + "`").collect(Collectors.joining(", "));
    }
}
