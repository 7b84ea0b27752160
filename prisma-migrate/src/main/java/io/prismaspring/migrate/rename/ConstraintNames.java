package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableChange.RenamePrimaryKey;
import io.prismaspring.migrate.database.TableIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of keys and indexes that renamed tables have exchanged. Where such names are one table's and another's at the same
 * time, they are put aside before the comparison of constraints gives each its own.
 */
final class ConstraintNames {

    private final DatabaseSchema picture;
    private final DatabaseSchema after;

    ConstraintNames(DatabaseSchema picture, DatabaseSchema after) {
        this.picture = picture;
        this.after = after;
    }

    /** The renames to names in between; nearly always none. */
    List<MigrationStep> putAside() {
        List<MigrationStep> steps = new ArrayList<>();
        for (Table table : picture.tables()) {
            Set<String> wanted = namesOfOthers(table);
            PrimaryKeyConstraint key = table.primaryKey();
            if (key != null && wanted.contains(key.name())) {
                PrimaryKeyConstraint aside = new PrimaryKeyConstraint(Renames.aside(key.name()), key.columns());
                steps.add(
                        new AlterTable(table, table.withPrimaryKey(aside), List.of(new RenamePrimaryKey(key, aside))));
            }
            for (TableIndex index : table.indexes()) {
                if (wanted.contains(index.name())) {
                    steps.add(new RenameIndex(table.name(), index, index.withName(Renames.aside(index.name()))));
                }
            }
            for (ForeignKey foreignKey : table.foreignKeys()) {
                if (wanted.contains(foreignKey.name())) {
                    steps.add(new RenameForeignKey(
                            table.name(), foreignKey, foreignKey.withName(Renames.aside(foreignKey.name()))));
                }
            }
        }
        return steps;
    }

    /** The names that other tables of before will have. */
    private Set<String> namesOfOthers(Table table) {
        Set<String> names = new HashSet<>();
        for (Table other : after.tables()) {
            if (!other.name().equals(table.name())) {
                names.addAll(names(other));
            }
        }
        after.table(table.name()).ifPresent(own -> names.removeAll(names(own)));
        return names;
    }

    private static List<String> names(Table table) {
        List<String> names = new ArrayList<>();
        PrimaryKeyConstraint key = table.primaryKey();
        if (key != null) {
            names.add(key.name());
        }
        table.indexes().forEach(index -> names.add(index.name()));
        table.foreignKeys().forEach(foreignKey -> names.add(foreignKey.name()));
        return names;
    }
}
