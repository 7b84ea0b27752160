package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.RedefineIndex;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables.Redefinition;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What SQLite makes of the steps: it alters a table by adding optional columns only. Every other change of columns or
 * keys makes the table anew, and with it its indexes; all such tables in one step, after the new ones that they may
 * refer to.
 */
final class SqliteSteps {

    private final DatabaseSchema from;
    private final DatabaseSchema to;
    private final List<MigrationStep> steps;

    SqliteSteps(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        this.from = from;
        this.to = to;
        this.steps = steps;
    }

    List<MigrationStep> arranged() {
        List<Redefinition> redefined = from.tables().stream()
                .flatMap(before -> to.table(before.name()).flatMap(after -> redefinition(before, after)).stream())
                .toList();
        List<MigrationStep> left = steps.stream()
                .filter(step -> !isForeignKey(step)
                        && redefined.stream().noneMatch(r -> r.steps().contains(step)))
                .toList();
        List<MigrationStep> arranged = new ArrayList<>();
        from.tables().forEach(table -> arranged.addAll(droppedIndexes(table, left, !redefined.isEmpty())));
        left.stream()
                .filter(step -> !(step instanceof DropIndex) && !isLast(step))
                .forEach(arranged::add);
        if (!redefined.isEmpty()) {
            arranged.add(new RedefineTables(redefined));
        }
        left.stream()
                .filter(SqliteSteps::isLast)
                .map(step -> step instanceof RenameIndex rename ? new RedefineIndex(rename) : step)
                .forEach(arranged::add);
        return arranged;
    }

    /** As Prisma, those of a table that goes are dropped before it if other tables are made anew. */
    private List<DropIndex> droppedIndexes(Table table, List<MigrationStep> left, boolean tablesAreRedefined) {
        boolean goes = tablesAreRedefined && to.table(table.name()).isEmpty();
        return goes
                ? table.indexes().stream()
                        .filter(index -> !index.handMade())
                        .map(index -> new DropIndex(table.name(), index))
                        .toList()
                : left.stream()
                        .filter(step -> step instanceof DropIndex && isAbout(step, table.name()))
                        .map(DropIndex.class::cast)
                        .toList();
    }

    private static boolean isLast(MigrationStep step) {
        return step instanceof CreateIndex || step instanceof RenameIndex;
    }

    private Optional<Redefinition> redefinition(Table before, Table after) {
        boolean keysChange = !Set.copyOf(before.foreignKeys()).equals(Set.copyOf(after.foreignKeys()));
        List<MigrationStep> own = steps.stream()
                .filter(step -> isAbout(step, after.name()) && (keysChange || !isForeignKey(step)))
                .toList();
        boolean inPlace = own.stream()
                .filter(AlterTable.class::isInstance)
                .flatMap(step -> ((AlterTable) step).changes().stream())
                .allMatch(SqliteSteps::isInPlace);
        // A constraint of a table goes with the table alone.
        boolean losesConstraint = own.stream()
                .anyMatch(step -> step instanceof DropIndex drop && drop.index().handMade());
        return keysChange || !inPlace || losesConstraint
                ? Optional.of(new Redefinition(before, after, own))
                : Optional.empty();
    }

    /** A column's default must be a constant if rows are there already. */
    private static boolean isInPlace(TableChange change) {
        return change instanceof AddColumn add
                && !add.column().isRequired()
                && (add.column().defaultSql() == null || isConstant(add.column().defaultSql()));
    }

    private static boolean isConstant(String sql) {
        return !sql.startsWith("(") && !sql.toLowerCase(Locale.ROOT).startsWith("current_");
    }

    private static boolean isForeignKey(MigrationStep step) {
        return step instanceof AddForeignKey || step instanceof DropForeignKey || step instanceof RenameForeignKey;
    }

    static boolean isAbout(MigrationStep step, QualifiedName table) {
        if (step instanceof AlterTable alter) {
            return alter.name().equals(table);
        } else if (step instanceof CreateIndex create) {
            return create.table().equals(table);
        } else if (step instanceof DropIndex drop) {
            return drop.table().equals(table);
        } else if (step instanceof RenameIndex rename) {
            return rename.table().equals(table);
        } else if (step instanceof AddForeignKey add) {
            return add.table().equals(table);
        } else if (step instanceof DropForeignKey drop) {
            return drop.table().equals(table);
        }
        return step instanceof RenameForeignKey rename && rename.table().equals(table);
    }
}
