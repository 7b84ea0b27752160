package io.prismaspring.migrate.database;

import java.util.Objects;

/** One change of a table that stays. */
public sealed interface TableChange {

    record DropPrimaryKey(PrimaryKeyConstraint key) implements TableChange {}

    record AddPrimaryKey(PrimaryKeyConstraint key) implements TableChange {}

    record RenamePrimaryKey(PrimaryKeyConstraint from, PrimaryKeyConstraint to) implements TableChange {}

    record DropCheck(ValueCheck check) implements TableChange {}

    record AddCheck(ValueCheck check) implements TableChange {}

    record DropColumn(Column column) implements TableChange {}

    record AddColumn(Column column) implements TableChange {}

    /** An index that must go in the same moment. */
    record DropKey(TableIndex index) implements TableChange {}

    /** An index that must come in the same moment. */
    record AddKey(TableIndex index) implements TableChange {}

    /** The old column goes with its values, the new one of the same name begins empty. */
    record RecreateColumn(Column from, Column to) implements TableChange {}

    /**
     * A change in place.
     *
     * @param from the column before
     * @param to the column afterwards
     * @param typeChanges whether the type is another one in this database
     * @param risky whether values may not fit the new type or lose digits
     */
    record AlterColumn(Column from, Column to, boolean typeChanges, boolean risky) implements TableChange {

        public boolean nullabilityChanges() {
            return from.isNullable() != to.isNullable();
        }

        public boolean defaultChanges() {
            return !Objects.equals(from.defaultSql(), to.defaultSql());
        }

        public boolean startsNumbering() {
            return !from.autoincrement() && to.autoincrement();
        }

        public boolean stopsNumbering() {
            return from.autoincrement() && !to.autoincrement();
        }
    }
}
