package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the foreign keys that go, come, or get another name. */
final class ForeignKeyDiffer {

    private final List<DropForeignKey> drops = new ArrayList<>();
    private final List<RenameForeignKey> renames = new ArrayList<>();
    private final List<AddForeignKey> additions = new ArrayList<>();
    private final Map<QualifiedName, TablePair> pairs = new HashMap<>();
    private final Map<QualifiedName, IndexDiff> indexes = new HashMap<>();
    private final Map<QualifiedName, Table> tablesBefore = new HashMap<>();
    private final List<ColumnType> swapped;
    private final Dialect dialect;

    ForeignKeyDiffer(
            DatabaseSchema from,
            DatabaseSchema to,
            Map<TablePair, IndexDiff> pairs,
            List<AlterEnum> enums,
            Dialect dialect) {
        from.tables().forEach(table -> tablesBefore.put(table.name(), table));
        Map<QualifiedName, Table> tablesAfter = new HashMap<>();
        to.tables().forEach(table -> tablesAfter.put(table.name(), table));
        this.swapped = enums.stream()
                .filter(AlterEnum::replaced)
                .<ColumnType>map(step -> new ColumnType.EnumType(step.from().name()))
                .toList();
        pairs.forEach((pair, diff) -> {
            this.pairs.put(pair.to().name(), pair);
            this.indexes.put(pair.to().name(), diff);
        });
        this.dialect = dialect;
        for (Table table : from.tables()) {
            Optional<Table> after = Optional.ofNullable(tablesAfter.get(table.name()));
            table.foreignKeys().forEach(key -> {
                if (after.isEmpty() || counterpart(key, after.get()).isEmpty() || mustBeRemade(table.name(), key)) {
                    drops.add(new DropForeignKey(table.name(), key));
                }
            });
        }
        for (Table table : to.tables()) {
            Optional<Table> before = Optional.ofNullable(tablesBefore.get(table.name()));
            List<RenameForeignKey> renamed = new ArrayList<>();
            table.foreignKeys().forEach(key -> addOrRename(table, before, key, renamed));
            renames.addAll(dialect.has(Feature.RENAMES_FOREIGN_KEYS) ? ordered(renamed) : renamed);
        }
    }

    List<DropForeignKey> drops() {
        return drops;
    }

    /** Whether its columns get another type one by one, between which it could not be. */
    boolean isOfSwappedEnum(DropForeignKey drop) {
        return isOfSwappedEnum(drop.table(), drop.key());
    }

    private boolean isOfSwappedEnum(QualifiedName table, ForeignKey key) {
        return Optional.ofNullable(tablesBefore.get(table)).stream()
                .flatMap(t -> key.columns().stream().flatMap(name -> t.column(name).stream()))
                .anyMatch(column -> swapped.contains(column.type()));
    }

    List<RenameForeignKey> renames() {
        return renames;
    }

    List<AddForeignKey> additions() {
        return additions;
    }

    private void addOrRename(Table table, Optional<Table> before, ForeignKey key, List<RenameForeignKey> renamed) {
        Optional<ForeignKey> old = before.flatMap(b -> counterpart(key, b));
        if (old.isEmpty() || mustBeRemade(table.name(), old.get())) {
            additions.add(new AddForeignKey(table.name(), key));
        } else if (!old.get().equals(key)) {
            renamed.add(new RenameForeignKey(table.name(), old.get(), key));
        }
    }

    private static List<RenameForeignKey> ordered(List<RenameForeignKey> renames) {
        return NameOrder.of(
                renames,
                r -> r.from().name(),
                r -> r.to().name(),
                (r, names) ->
                        new RenameForeignKey(r.table(), r.from().withName(names.from()), r.to().withName(names.to())));
    }

    /** The same key in the other table, under its name or another. */
    private static Optional<ForeignKey> counterpart(ForeignKey key, Table other) {
        return Stream.concat(
                        other.foreignKeys().stream().filter(key::equals),
                        other.foreignKeys().stream().filter(key::sameButForName))
                .findFirst();
    }

    /** Whether what the key stands on changes, so that it must go and come again. */
    private boolean mustBeRemade(QualifiedName table, ForeignKey key) {
        Optional<TablePair> own = Optional.ofNullable(pairs.get(table));
        Optional<TablePair> target = Optional.ofNullable(pairs.get(key.target()));
        boolean ownChanges = own.isPresent()
                && (key.columns().stream().anyMatch(own.get()::isHeld)
                        || (dialect.has(Feature.FOREIGN_KEYS_HOLD_INDEXES) && losesIndex(own.get(), key)));
        return ownChanges
                || isOfSwappedEnum(table, key)
                || (target.isPresent()
                        && (key.targetColumns().stream().anyMatch(target.get()::isHeld)
                                || losesReferencedKey(target.get(), key)));
    }

    private boolean losesReferencedKey(TablePair target, ForeignKey key) {
        Set<String> columns = Set.copyOf(key.targetColumns());
        return droppedKeys(target, true).anyMatch(dropped -> new HashSet<>(dropped).equals(columns));
    }

    private boolean losesIndex(TablePair own, ForeignKey key) {
        int size = key.columns().size();
        return droppedKeys(own, false)
                .filter(dropped -> dropped.size() >= size)
                .anyMatch(dropped -> new HashSet<>(dropped.subList(0, size)).equals(Set.copyOf(key.columns())));
    }

    /** The columns of the primary key and of each index that are dropped. */
    private Stream<List<String>> droppedKeys(TablePair pair, boolean uniqueOnly) {
        PrimaryKeyConstraint primaryKey = pair.from().primaryKey();
        Stream<List<String>> primary =
                primaryKey != null && pair.losesPrimaryKey() ? Stream.of(primaryKey.columnNames()) : Stream.of();
        Stream<List<String>> others = Optional.ofNullable(indexes.get(pair.to().name())).stream()
                .flatMap(diff -> Stream.concat(diff.drops().stream(), diff.lateDrops().stream()))
                .filter(drop -> !uniqueOnly || drop.index().unique())
                .map(drop -> drop.index().columnNames());
        return Stream.concat(primary, others);
    }
}
