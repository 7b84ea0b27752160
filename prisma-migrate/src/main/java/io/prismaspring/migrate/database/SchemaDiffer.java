package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterExtension;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateEnum;
import io.prismaspring.migrate.database.MigrationStep.CreateExtension;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.CreateSchema;
import io.prismaspring.migrate.database.MigrationStep.CreateTable;
import io.prismaspring.migrate.database.MigrationStep.DropEnum;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.schema.model.DatabaseExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the steps that lead from one picture of a database to another, in Prisma's order: foreign keys go first and come
 * last, so that tables may be dropped and created in any order. Tables, columns and enums are the same when their names
 * are; a renamed key or index is recognised.
 */
public final class SchemaDiffer {

    private final DatabaseSchema from;
    private final DatabaseSchema to;
    private final Dialect dialect;
    private final List<TablePair> pairs;

    private SchemaDiffer(DatabaseSchema from, DatabaseSchema to, Dialect dialect) {
        this.from = from;
        this.to = to;
        this.dialect = dialect;
        Map<QualifiedName, Table> after = new HashMap<>();
        to.tables().forEach(table -> after.put(table.name(), table));
        this.pairs = from.tables().stream()
                .filter(table -> after.containsKey(table.name()))
                .map(table -> new TablePair(table, Objects.requireNonNull(after.get(table.name())), dialect))
                .toList();
    }

    /** The steps; empty if the two pictures are the same. */
    public static List<MigrationStep> steps(DatabaseSchema from, DatabaseSchema to, Dialect dialect) {
        return new SchemaDiffer(from, to, dialect).steps();
    }

    private List<MigrationStep> steps() {
        List<MigrationStep> steps = new ArrayList<>();
        to.schemas().stream()
                .filter(schema -> !from.schemas().contains(schema))
                .forEach(schema -> steps.add(new CreateSchema(schema)));
        to.extensions().forEach(extension -> extend(extension, steps));
        to.enums().stream().filter(e -> from.enumType(e.name()).isEmpty()).forEach(e -> steps.add(new CreateEnum(e)));
        List<AlterEnum> enums = EnumDiffer.alterations(from, to, dialect);
        Map<TablePair, IndexDiff> indexesOfPairs = new LinkedHashMap<>();
        pairs.forEach(pair -> indexesOfPairs.put(pair, IndexDiff.of(pair)));
        Collection<IndexDiff> indexes = indexesOfPairs.values();
        ForeignKeyDiffer foreignKeys = new ForeignKeyDiffer(from, to, indexesOfPairs, enums, dialect);
        foreignKeys.drops().stream().filter(foreignKeys::isOfSwappedEnum).forEach(steps::add);
        steps.addAll(enums);
        foreignKeys.drops().stream()
                .filter(drop -> !foreignKeys.isOfSwappedEnum(drop))
                .forEach(steps::add);
        indexes.forEach(diff -> steps.addAll(diff.drops()));
        pairs.stream()
                .filter(pair -> !pair.changes().isEmpty())
                .forEach(pair -> steps.add(new AlterTable(pair.from(), pair.to(), pair.changes())));
        indexes.forEach(diff -> steps.addAll(diff.lateDrops()));
        from.tables().stream()
                .filter(table -> to.table(table.name()).isEmpty())
                .forEach(table -> steps.add(new DropTable(table)));
        from.enums().stream().filter(e -> to.enumType(e.name()).isEmpty()).forEach(e -> steps.add(new DropEnum(e)));
        List<Table> newTables = to.tables().stream()
                .filter(table -> from.table(table.name()).isEmpty())
                .toList();
        List<CreateIndex> creations = new ArrayList<>();
        newTables.forEach(table ->
                table.indexes().forEach(index -> creations.add(new CreateIndex(table.name(), index, true))));
        indexes.forEach(diff -> creations.addAll(diff.creations()));
        List<RenameIndex> renames =
                indexes.stream().flatMap(diff -> diff.renames().stream()).toList();
        boolean inTheWay = areInTheWay(renames, creations);
        if (inTheWay) {
            steps.addAll(renames);
        }
        newTables.forEach(table -> steps.add(new CreateTable(table)));
        steps.addAll(creations);
        steps.addAll(foreignKeys.renames());
        steps.addAll(foreignKeys.additions());
        if (!inTheWay) {
            steps.addAll(renames);
        }
        return dialect.arrange(steps, from, to);
    }

    /** Whether a new index takes the name of one that is renamed. Else renames come last, as with Prisma. */
    private static boolean areInTheWay(List<RenameIndex> renames, List<CreateIndex> creations) {
        Set<String> formers =
                renames.stream().map(rename -> rename.from().name()).collect(Collectors.toSet());
        return creations.stream()
                .anyMatch(creation -> formers.contains(creation.index().name()));
    }

    /** An extension that is not asked for any more stays, as with Prisma: something else may use it. */
    private void extend(DatabaseExtension extension, List<MigrationStep> steps) {
        Optional<DatabaseExtension> before = from.extensions().stream()
                .filter(e -> e.name().equals(extension.name()))
                .findFirst();
        if (before.isEmpty()) {
            steps.add(new CreateExtension(extension));
        } else if (!before.get().equals(extension)) {
            steps.add(new AlterExtension(before.get(), extension));
        }
    }
}
