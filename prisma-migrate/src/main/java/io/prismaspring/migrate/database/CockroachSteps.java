package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterPrimaryKey;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateTable;
import io.prismaspring.migrate.database.MigrationStep.DropEnum;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables.Redefinition;
import io.prismaspring.migrate.database.TableChange.AddPrimaryKey;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import io.prismaspring.migrate.database.TableChange.DropColumn;
import io.prismaspring.migrate.database.TableChange.DropPrimaryKey;
import io.prismaspring.migrate.database.TableChange.RecreateColumn;
import io.prismaspring.migrate.database.TableChange.RenamePrimaryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * What CockroachDB makes of the steps. A table is never without a primary key: another one takes its place in a statement
 * of its own, and a table whose key columns change is made anew.
 */
final class CockroachSteps {

    private final List<MigrationStep> steps;
    private final List<Redefinition> redefined;
    /** Foreign keys of other tables that would go with a table that is made anew. */
    private final List<AddForeignKey> references;

    CockroachSteps(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        this.steps = steps.stream()
                .filter(step -> !(step instanceof AlterEnum alter && sameValues(alter)))
                .toList();
        this.redefined = this.steps.stream()
                .filter(step -> step instanceof AlterTable alter && keyColumnsChange(alter))
                .map(AlterTable.class::cast)
                .map(this::redefinition)
                .toList();
        this.references = redefined.stream()
                .flatMap(r -> to.tables().stream()
                        .filter(table -> !table.name().equals(r.to().name()))
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(key -> key.target().equals(r.to().name()))
                                .filter(key -> from.table(table.name())
                                        .filter(t -> t.foreignKeys().contains(key))
                                        .isPresent())
                                .map(key -> new AddForeignKey(table.name(), key))))
                .filter(add -> !this.steps.contains(add))
                .toList();
    }

    private static boolean sameValues(AlterEnum alter) {
        return alter.from().values().containsAll(alter.to().values())
                && alter.to().values().containsAll(alter.from().values());
    }

    List<MigrationStep> arranged() {
        List<MigrationStep> first = new ArrayList<>();
        List<MigrationStep> keys = new ArrayList<>();
        List<MigrationStep> last = new ArrayList<>();
        boolean tablesAreThere = false;
        for (MigrationStep step : steps) {
            if (redefined.stream().anyMatch(r -> SqliteSteps.isAbout(step, r.to().name()))) {
                continue;
            }
            tablesAreThere |= comesAfterTables(step);
            if (step instanceof AlterTable alter) {
                split(alter, first, keys);
            } else {
                (tablesAreThere ? last : isDrop(step) ? keys : first).add(step);
            }
        }
        references.forEach(add -> first.add(0, new DropForeignKey(add.table(), add.key())));
        last.addAll(references);
        List<MigrationStep> arranged = new ArrayList<>(first);
        arranged.addAll(keys);
        last.stream().filter(CreateTable.class::isInstance).forEach(arranged::add);
        if (!redefined.isEmpty()) {
            arranged.add(new RedefineTables(redefined));
        }
        last.stream().filter(step -> !(step instanceof CreateTable)).forEach(arranged::add);
        return arranged;
    }

    private static boolean isDrop(MigrationStep step) {
        return step instanceof DropTable || step instanceof DropEnum;
    }

    private static boolean comesAfterTables(MigrationStep step) {
        return step instanceof CreateTable
                || step instanceof MigrationStep.CreateIndex
                || step instanceof MigrationStep.RenameForeignKey
                || step instanceof AddForeignKey
                || step instanceof MigrationStep.RenameIndex;
    }

    private static boolean keyColumnsChange(AlterTable alter) {
        PrimaryKeyConstraint before = alter.from().primaryKey();
        return before != null
                && alter.to().primaryKey() != null
                && alter.changes().stream()
                        .anyMatch(change -> before.columnNames().contains(changedColumn(change)));
    }

    /** The column that gets another type or goes; an empty text if the change is another one. */
    private static String changedColumn(TableChange change) {
        if (change instanceof DropColumn drop) {
            return drop.column().name();
        } else if (change instanceof RecreateColumn recreate) {
            return recreate.from().name();
        }
        return change instanceof AlterColumn alter && alter.typeChanges()
                ? alter.from().name()
                : "";
    }

    /** With the table's own steps; foreign keys that refer to it from elsewhere go with the old table. */
    private Redefinition redefinition(AlterTable alter) {
        return new Redefinition(
                alter.from(),
                alter.to(),
                steps.stream()
                        .filter(step -> !(step instanceof DropForeignKey) && SqliteSteps.isAbout(step, alter.name()))
                        .toList());
    }

    /** The change of the primary key becomes a step of its own. */
    private static void split(AlterTable alter, List<MigrationStep> first, List<MigrationStep> keys) {
        PrimaryKeyConstraint before = alter.from().primaryKey();
        PrimaryKeyConstraint after = alter.to().primaryKey();
        List<TableChange> changes = alter.changes().stream()
                .filter(change -> change instanceof DropPrimaryKey || change instanceof AddPrimaryKey)
                .toList();
        if (changes.size() < 2 || before == null || after == null) {
            first.add(alter);
            return;
        }
        List<TableChange> others = new ArrayList<>(alter.changes());
        others.removeAll(changes);
        if (!before.name().equals(after.name())) {
            others.add(new RenamePrimaryKey(before, after));
        }
        if (!others.isEmpty()) {
            first.add(new AlterTable(alter.from(), alter.to(), others));
        }
        keys.add(new AlterPrimaryKey(new AlterTable(alter.from(), alter.to(), changes)));
    }
}
