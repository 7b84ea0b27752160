package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.RenameColumn;
import io.prismaspring.migrate.database.MigrationStep.RenameTable;
import io.prismaspring.migrate.database.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Something in a database that a schema cannot say. It is neither compared nor changed.
 *
 * @param kind what it is
 * @param table the table that has it
 * @param name the constraint's, index's or column's own name; null where it is about the table itself, or the database
 *     does not tell the name
 */
public record Remark(
        Kind kind, QualifiedName table, @Nullable String name) {

    /** What a schema cannot say. */
    public enum Kind {
        CHECK("check constraint"),
        EXCLUSION("exclusion constraint"),
        DEFERRABLE("deferrable constraint"),
        EXPRESSION_INDEX("index of an expression"),
        PARTIAL_INDEX("index of a part of the rows"),
        INDEX_METHOD("index of a kind that the schema language lacks"),
        NULLS_ORDER("index with its own order of nulls"),
        GENERATED_COLUMN("generated column"),
        PARTITIONED("partitioned table"),
        INHERITED("inherited table"),
        ROW_LEVEL_SECURITY("row-level security"),
        COMMENT("comment"),
        FOREIGN_TARGET("foreign key to a table outside of the schemas"),
        DOUBLED_FOREIGN_KEY("second foreign key on the same columns");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** What it is, in words. */
        public String words() {
            return words;
        }
    }

    /** The same under a table's or column's new name. */
    Remark after(MigrationStep step) {
        if (step instanceof RenameTable rename && rename.from().equals(table)) {
            return new Remark(kind, rename.to(), name);
        }
        boolean ofColumn = name != null && (kind == Kind.GENERATED_COLUMN || kind == Kind.COMMENT);
        return ofColumn
                        && step instanceof RenameColumn rename
                        && rename.table().equals(table)
                        && rename.from().equals(name)
                ? new Remark(kind, table, rename.to())
                : this;
    }

    /** As a person reads it: {@code check constraint positive of Account}. */
    @Override
    public String toString() {
        return name == null ? kind.words + " of " + table : kind.words + " " + name + " of " + table;
    }
}
