package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.DatabaseExtension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One step of a migration; each is rendered with a comment line that names its kind. */
public sealed interface MigrationStep {

    /** What this step changes, however it is done. */
    default Stream<MigrationStep> inWords() {
        if (this instanceof RedefineTables redefine) {
            return redefine.tables().stream().flatMap(table -> table.steps().stream());
        }
        if (this instanceof CreateIndexConcurrently create) {
            return Stream.of(new CreateIndex(create.table(), create.index(), false));
        }
        if (this instanceof AlterPrimaryKey alter) {
            return Stream.of(alter.change());
        }
        return Stream.of(this instanceof RedefineIndex redefine ? redefine.rename() : this);
    }

    /** The table keeps its rows under another name. */
    record RenameTable(QualifiedName from, QualifiedName to) implements MigrationStep {}

    /** The column keeps its values under another name. */
    record RenameColumn(QualifiedName table, String from, String to) implements MigrationStep {}

    /** An enum type gets another name. */
    record RenameEnum(QualifiedName from, QualifiedName to) implements MigrationStep {}

    /**
     * Values of an enum get other names, and rows that hold them hold the new ones.
     *
     * @param type the enum's name in the database; where it has no enum types, only for the reader
     * @param values old names with their new ones
     * @param uses the columns of the enum; empty where the values are the type's own
     */
    record RenameEnumValues(QualifiedName type, Map<String, String> values, List<ValueUse> uses)
            implements MigrationStep {

        /**
         * A column of the enum in a database without enum types.
         *
         * @param from its table before
         * @param to its table afterwards: the values of the column's type and check have their new names
         * @param column the column's name
         */
        public record ValueUse(Table from, Table to, String column) {}

        public RenameEnumValues {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            uses = List.copyOf(uses);
        }
    }

    /**
     * A value of an enum goes. Nothing changes yet: the migration stops here, before it has changed anything, if rows hold
     * the value.
     *
     * @param enumName the enum's name in the schema
     * @param value the value's name in the schema
     * @param countQuery counts the rows that hold it
     */
    record RemoveEnumValue(String enumName, String value, String countQuery) implements MigrationStep {

        /** {@code Tone.WARM}. */
        public String name() {
            return enumName + "." + value;
        }
    }

    /**
     * Rows get a value in a column that is about to become required.
     *
     * @param table the table
     * @param column the column, which is optional yet
     * @param expression the value as SQL
     */
    record FillColumn(QualifiedName table, String column, String expression) implements MigrationStep {

        boolean fills(QualifiedName otherTable, String otherColumn) {
            return table.equals(otherTable) && column.equals(otherColumn);
        }
    }

    record CreateSchema(String name) implements MigrationStep {}

    record CreateExtension(DatabaseExtension extension) implements MigrationStep {}

    /** Another version, or another schema that it is in. */
    record AlterExtension(DatabaseExtension from, DatabaseExtension to) implements MigrationStep {}

    record CreateEnum(EnumDefinition definition) implements MigrationStep {}

    /**
     * Values are added, or the whole type is replaced by one of the new values.
     *
     * @param from the type before
     * @param to the type afterwards
     * @param replaced whether the type is replaced, because a value goes or moves, or a new one is needed at
     *     once as a default
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

    /**
     * Another primary key in one statement, where a table is never without one.
     *
     * @param change the key that goes and the key that comes
     */
    record AlterPrimaryKey(AlterTable change) implements MigrationStep {}

    record DropTable(Table table) implements MigrationStep {}

    record DropEnum(EnumDefinition definition) implements MigrationStep {}

    record CreateTable(Table table) implements MigrationStep {}

    /**
     * A new index.
     *
     * @param onNewTable whether the table is made by the same migration
     */
    record CreateIndex(QualifiedName table, TableIndex index, boolean onNewTable) implements MigrationStep {}

    /** A new index on a table with rows, built while others write; never in a transaction. */
    record CreateIndexConcurrently(QualifiedName table, TableIndex index) implements MigrationStep {}

    record RenameForeignKey(QualifiedName table, ForeignKey from, ForeignKey to) implements MigrationStep {}

    record AddForeignKey(QualifiedName table, ForeignKey key) implements MigrationStep {}

    record RenameIndex(QualifiedName table, TableIndex from, TableIndex to) implements MigrationStep {}
}
