package io.prismaspring.migrate.database;

import java.util.List;
import java.util.stream.Stream;

/** One step of a migration; each is rendered with a comment line that names its kind. */
public sealed interface MigrationStep {

    /** What this step changes, however it is done. */
    default Stream<MigrationStep> inWords() {
        if (this instanceof RedefineTables redefine) {
            return redefine.tables().stream().flatMap(table -> table.steps().stream());
        }
        return Stream.of(this instanceof RedefineIndex redefine ? redefine.rename() : this);
    }

    record CreateSchema(String name) implements MigrationStep {}

    record CreateEnum(EnumDefinition definition) implements MigrationStep {}

    /**
     * Values are added, or the whole type is replaced by one of the new values.
     *
     * @param from the type before
     * @param to the type afterwards
     * @param replaced whether the type is replaced, because a value goes, or a new one is needed at once as a default
     * @param uses the columns that are of the type before
     */
    record AlterEnum(EnumDefinition from, EnumDefinition to, boolean replaced, List<EnumUse> uses)
            implements MigrationStep {
        public AlterEnum {
            uses = List.copyOf(uses);
        }
    }

    record DropForeignKey(QualifiedName table, ForeignKey key) implements MigrationStep {}

    record DropIndex(QualifiedName table, TableIndex index) implements MigrationStep {}

    /** The changes of one table, in the order in which they are safe. */
    record AlterTable(Table from, Table to, List<TableChange> changes) implements MigrationStep {
        public AlterTable {
            changes = List.copyOf(changes);
        }

        public QualifiedName name() {
            return to.name();
        }
    }

    /** Tables that are made anew under another name, filled with their rows, and put in place of the old ones. */
    record RedefineTables(List<Redefinition> tables) implements MigrationStep {

        /**
         * One table.
         *
         * @param from the table before
         * @param to the table afterwards
         * @param steps what would be done if it could be changed in place
         */
        public record Redefinition(Table from, Table to, List<MigrationStep> steps) {
            public Redefinition {
                steps = List.copyOf(steps);
            }
        }

        public RedefineTables {
            tables = List.copyOf(tables);
        }
    }

    /** A renamed index that is dropped and created. */
    record RedefineIndex(RenameIndex rename) implements MigrationStep {}

    record DropTable(Table table) implements MigrationStep {}

    record DropEnum(EnumDefinition definition) implements MigrationStep {}

    record CreateTable(Table table) implements MigrationStep {}

    /**
     * A new index.
     *
     * @param onNewTable whether the table is made by the same migration
     */
    record CreateIndex(QualifiedName table, TableIndex index, boolean onNewTable) implements MigrationStep {}

    record RenameForeignKey(QualifiedName table, ForeignKey from, ForeignKey to) implements MigrationStep {}

    record AddForeignKey(QualifiedName table, ForeignKey key) implements MigrationStep {}

    record RenameIndex(QualifiedName table, TableIndex from, TableIndex to) implements MigrationStep {}
}
