package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.TableChange.AddKey;
import io.prismaspring.migrate.database.TableChange.DropKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What MySQL makes of the steps. A new table brings its indexes along; a foreign key cannot be renamed, and leaves behind
 * the index that MySQL made for it; a numbered column must be the first of a key at every moment.
 */
final class MySqlSteps {

    private final DatabaseSchema from;
    private final DatabaseSchema to;
    private final List<MigrationStep> steps;

    MySqlSteps(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        this.from = from;
        this.to = to;
        this.steps = new ArrayList<>();
        steps.stream()
                .filter(step -> !(step instanceof CreateIndex create && create.onNewTable()))
                .forEach(this.steps::add);
        addChangesOfReplacedIndexes();
    }

    /** An index of a numbered column that another one of its name replaces goes and comes in one ALTER TABLE. */
    private void addChangesOfReplacedIndexes() {
        for (MigrationStep step : List.copyOf(steps)) {
            boolean alone = step instanceof DropIndex drop
                    && isReplaced(drop)
                    && steps.stream()
                            .noneMatch(other -> other instanceof AlterTable alter
                                    && alter.name().equals(drop.table()));
            if (alone && step instanceof DropIndex drop) {
                Table before = from.table(drop.table()).orElseThrow();
                Table after = to.table(drop.table()).orElseThrow();
                steps.add(steps.indexOf(step), new AlterTable(before, after, List.of()));
            }
        }
    }

    private boolean isReplaced(DropIndex drop) {
        return isNumbered(from, drop.table(), drop.index())
                && steps.stream().anyMatch(step -> step instanceof CreateIndex create && replaces(create, drop));
    }

    private static boolean replaces(CreateIndex create, DropIndex drop) {
        return create.table().equals(drop.table())
                && create.index().name().equals(drop.index().name());
    }

    List<MigrationStep> arranged() {
        List<MigrationStep> arranged = new ArrayList<>();
        steps.forEach(step -> foreignKeyDrop(step).ifPresent(drop -> {
            arranged.add(drop);
            leftIndex(drop).ifPresent(arranged::add);
        }));
        List<MigrationStep> late = new ArrayList<>();
        boolean indexesAreCreated = false;
        for (MigrationStep step : steps) {
            if (indexesAreCreated && !(step instanceof CreateIndex)) {
                arranged.addAll(late);
                late.clear();
            }
            indexesAreCreated |= step instanceof CreateIndex;
            if (step instanceof RenameForeignKey rename) {
                arranged.add(new AddForeignKey(rename.table(), rename.to()));
            } else if (step instanceof AlterTable alter) {
                arranged.add(withKeysOfNumbers(alter));
            } else if (step instanceof DropIndex drop
                    && isNumbered(to, drop.table(), drop.index())
                    && !isReplaced(drop)) {
                late.add(drop);
            } else if (!(step instanceof DropForeignKey) && !isWithinAlterTable(step)) {
                arranged.add(step);
            }
        }
        arranged.addAll(late);
        return arranged;
    }

    private static Optional<DropForeignKey> foreignKeyDrop(MigrationStep step) {
        if (step instanceof RenameForeignKey rename) {
            return Optional.of(new DropForeignKey(rename.table(), rename.from()));
        }
        return step instanceof DropForeignKey drop ? Optional.of(drop) : Optional.empty();
    }

    /** The index that MySQL made for a key without one, and which the next state does not have. */
    private Optional<DropIndex> leftIndex(DropForeignKey drop) {
        Optional<Table> after = to.table(drop.table());
        boolean stays = after.isPresent()
                && after.get().foreignKeys().stream()
                        .anyMatch(k -> k.name().equals(drop.key().name()))
                && ownsIndex(after.get(), drop.key());
        return after.isPresent() && !stays && ownsIndex(from.table(drop.table()).orElseThrow(), drop.key())
                ? Optional.of(new DropIndex(drop.table(), indexOf(drop.key())))
                : Optional.empty();
    }

    private static TableIndex indexOf(ForeignKey key) {
        return new TableIndex(
                key.name(),
                false,
                key.columns().stream().map(TableIndex.IndexColumn::of).toList(),
                null,
                null);
    }

    /** Whether no key of the table begins with the foreign key's columns, nor does another foreign key share them. */
    private static boolean ownsIndex(Table table, ForeignKey key) {
        PrimaryKeyConstraint primary = table.primaryKey();
        Stream<List<String>> keys = Stream.concat(
                primary == null ? Stream.of() : Stream.of(primary.columnNames()),
                table.indexes().stream().filter(i -> i.algorithm() == null).map(TableIndex::columnNames));
        boolean served =
                keys.anyMatch(columns -> columns.size() >= key.columns().size()
                        && columns.subList(0, key.columns().size()).equals(key.columns()));
        boolean shared = table.foreignKeys().stream()
                .anyMatch(k -> !k.name().equals(key.name())
                        && k.columns().get(0).equals(key.columns().get(0)));
        return !served && !shared;
    }

    private static boolean isNumbered(DatabaseSchema schema, QualifiedName table, TableIndex index) {
        return schema.table(table)
                .flatMap(t -> t.column(index.columnNames().get(0)))
                .filter(Column::autoincrement)
                .isPresent();
    }

    private boolean isWithinAlterTable(MigrationStep step) {
        return steps.stream()
                .anyMatch(other -> other instanceof AlterTable alter
                        && (droppedKey(alter, step).isPresent()
                                || createdKey(alter, step).isPresent()));
    }

    /** The table's change with the keys that numbering needs, so that one statement does all. */
    private AlterTable withKeysOfNumbers(AlterTable alter) {
        List<TableChange> changes = new ArrayList<>();
        steps.forEach(step -> droppedKey(alter, step).ifPresent(changes::add));
        changes.addAll(alter.changes());
        steps.forEach(step -> createdKey(alter, step).ifPresent(changes::add));
        return new AlterTable(alter.from(), alter.to(), changes);
    }

    private Optional<DropKey> droppedKey(AlterTable alter, MigrationStep step) {
        return step instanceof DropIndex drop
                        && drop.table().equals(alter.name())
                        && isNumbered(from, alter.name(), drop.index())
                        && (isReplaced(drop) || !isNumbered(to, alter.name(), drop.index()))
                ? Optional.of(new DropKey(drop.index()))
                : Optional.empty();
    }

    private Optional<AddKey> createdKey(AlterTable alter, MigrationStep step) {
        return step instanceof CreateIndex create
                        && create.table().equals(alter.name())
                        && (isNumbered(to, alter.name(), create.index())
                                || steps.stream()
                                        .anyMatch(other -> other instanceof DropIndex drop
                                                && isReplaced(drop)
                                                && replaces(create, drop)))
                ? Optional.of(new AddKey(create.index()))
                : Optional.empty();
    }
}
