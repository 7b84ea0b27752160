package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to the indexes of a table that stays.
 *
 * @param drops those that go before the table changes
 * @param lateDrops unique keys that become the primary key: they go when that is there
 * @param creations those that come
 * @param renames those that differ in nothing but the name
 */
record IndexDiff(
        List<DropIndex> drops, List<DropIndex> lateDrops, List<CreateIndex> creations, List<RenameIndex> renames) {

    static IndexDiff of(TablePair pair) {
        List<TableIndex> before = new ArrayList<>(pair.from().indexes());
        List<TableIndex> after = new ArrayList<>(pair.to().indexes());
        List<TableIndex> kept = after.stream().filter(before::contains).toList();
        before.removeAll(kept);
        after.removeAll(kept);
        IndexDiff diff = new IndexDiff(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        kept.stream().filter(i -> losesColumn(pair, i)).forEach(i -> diff.recreate(pair, i, i));
        for (TableIndex index : List.copyOf(before)) {
            after.stream().filter(index::sameButForName).findFirst().ifPresent(renamed -> {
                before.remove(index);
                after.remove(renamed);
                if (losesColumn(pair, index)) {
                    diff.recreate(pair, index, renamed);
                } else {
                    diff.renames.add(new RenameIndex(pair.to().name(), index, renamed));
                }
            });
        }
        before.forEach(index -> diff.drop(pair, index));
        after.forEach(index -> diff.creations.add(new CreateIndex(pair.to().name(), index, false)));
        diff.inOrder(pair);
        return diff;
    }

    private static boolean losesColumn(TablePair pair, TableIndex index) {
        return index.columnNames().stream().anyMatch(pair::isRecreated) || conditionMayLoseColumn(pair, index);
    }

    /** A condition is text: where a column's name stands in it, the index goes and comes for certain. */
    private static boolean conditionMayLoseColumn(TablePair pair, TableIndex index) {
        String condition = index.condition();
        return condition != null
                && pair.from().columns().stream()
                        .map(Column::name)
                        .anyMatch(name -> pair.isRecreated(name) && condition.contains(name));
    }

    private void recreate(TablePair pair, TableIndex before, TableIndex after) {
        if (!pair.dialect().has(Feature.DROPS_INDEXES_WITH_COLUMNS) || conditionMayLoseColumn(pair, before)) {
            drops.add(new DropIndex(pair.to().name(), before));
        }
        creations.add(new CreateIndex(pair.to().name(), after, false));
    }

    private void drop(TablePair pair, TableIndex index) {
        PrimaryKeyConstraint key = pair.to().primaryKey();
        boolean becomesPrimaryKey = index.unique()
                && key != null
                && pair.from().primaryKey() == null
                && index.columnNames().equals(key.columnNames());
        (becomesPrimaryKey ? lateDrops : drops).add(new DropIndex(pair.to().name(), index));
    }

    private void inOrder(TablePair pair) {
        List<TableIndex> from = pair.from().indexes();
        List<TableIndex> to = pair.to().indexes();
        drops.sort((a, b) -> Integer.compare(from.indexOf(a.index()), from.indexOf(b.index())));
        creations.sort((a, b) -> Integer.compare(to.indexOf(a.index()), to.indexOf(b.index())));
        List<RenameIndex> ordered = NameOrder.of(
                renames,
                r -> r.from().name(),
                r -> r.to().name(),
                (r, names) -> new RenameIndex(r.table(), r.from().withName(names.from()), r.to().withName(names.to())));
        renames.clear();
        renames.addAll(ordered);
    }
}
