package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.AlterEnum;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.CreateEnum;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.CreateSchema;
import io.prismaspring.migrate.database.MigrationStep.CreateTable;
import io.prismaspring.migrate.database.MigrationStep.DropEnum;
import io.prismaspring.migrate.database.MigrationStep.DropForeignKey;
import io.prismaspring.migrate.database.MigrationStep.DropIndex;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RenameForeignKey;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that are written alike in databases with double quotes and standard constraints. */
abstract class StandardDialect extends Dialect {

    abstract String createEnum(EnumDefinition definition);

    abstract String alterEnum(AlterEnum step);

    abstract String dropEnum(EnumDefinition definition);

    abstract String alterTable(AlterTable step);

    abstract String createIndex(QualifiedName table, TableIndex index);

    abstract String dropIndex(QualifiedName table, TableIndex index);

    abstract String renameIndex(QualifiedName table, TableIndex from, TableIndex to);

    /** A column's definition: name, type, nullability, default. */
    abstract String definition(Column column);

    @Override
    final String sql(MigrationStep step) {
        if (step instanceof CreateSchema create) {
            return "CREATE SCHEMA IF NOT EXISTS " + quote(create.name()) + ";";
        } else if (step instanceof CreateEnum create) {
            return createEnum(create.definition());
        } else if (step instanceof AlterEnum alter) {
            return alterEnum(alter);
        } else if (step instanceof DropForeignKey drop) {
            return dropConstraint(drop.table(), drop.key().name());
        } else if (step instanceof DropIndex drop) {
            return dropIndex(drop.table(), drop.index());
        } else if (step instanceof AlterTable alter) {
            return alterTable(alter);
        } else if (step instanceof DropTable drop) {
            return "DROP TABLE " + quote(drop.table().name()) + ";";
        } else if (step instanceof DropEnum drop) {
            return dropEnum(drop.definition());
        } else if (step instanceof CreateTable create) {
            return createTable(create.table());
        } else if (step instanceof CreateIndex create) {
            return createIndex(create.table(), create.index());
        } else if (step instanceof RenameForeignKey rename) {
            return renameConstraint(
                    rename.table(), rename.from().name(), rename.to().name());
        } else if (step instanceof AddForeignKey add) {
            return addForeignKey(add.table(), add.key());
        } else if (step instanceof RenameIndex rename) {
            return renameIndex(rename.table(), rename.from(), rename.to());
        }
        throw new IllegalStateException("no SQL for " + step);
    }

    private String createTable(Table table) {
        List<String> columns =
                table.columns().stream().map(c -> "    " + definition(c)).toList();
        List<String> constraints = new ArrayList<>();
        PrimaryKeyConstraint key = table.primaryKey();
        if (key != null) {
            constraints.add("    " + primaryKey(key, ","));
        }
        table.checks().forEach(c -> constraints.add("    " + check(c)));
        return "CREATE TABLE " + quote(table.name()) + " (\n" + String.join(",\n", columns)
                + (constraints.isEmpty() ? "" : ",\n\n" + String.join(",\n", constraints)) + "\n);";
    }

    /** A primary key's constraint; Prisma separates the columns with a space in ALTER TABLE only. */
    static String primaryKey(PrimaryKeyConstraint key, String separator) {
        return "CONSTRAINT " + quote(key.name()) + " PRIMARY KEY (" + quoteAll(key.columns(), separator) + ")";
    }

    /**
     * A check's constraint. Neither IN nor OR: H2 2.4 ties their values to the session that makes the constraint, and once
     * that is closed, every insert fails.
     */
    static String check(ValueCheck check) {
        return "CONSTRAINT " + quote(check.name()) + " CHECK (" + quote(check.column()) + " = ANY(ARRAY["
                + strings(check.values()) + "]))";
    }

    static String alter(QualifiedName table, String clause) {
        return "ALTER TABLE " + quote(table) + " " + clause + ";";
    }

    static String dropConstraint(QualifiedName table, String constraint) {
        return alter(table, "DROP CONSTRAINT " + quote(constraint));
    }

    static String renameConstraint(QualifiedName table, String from, String to) {
        return alter(table, "RENAME CONSTRAINT " + quote(from) + " TO " + quote(to));
    }

    private static String addForeignKey(QualifiedName table, ForeignKey key) {
        return alter(
                table,
                "ADD CONSTRAINT " + quote(key.name()) + " FOREIGN KEY (" + quoteAll(key.columns(), ", ")
                        + ") REFERENCES " + quote(key.target()) + "(" + quoteAll(key.targetColumns(), ", ")
                        + ") ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                        + key.onUpdate().sql());
    }

    static String indexColumns(TableIndex index) {
        return index.columns().stream().map(StandardDialect::indexColumn).collect(Collectors.joining(", "));
    }

    private static String indexColumn(IndexColumn column) {
        return quote(column.name())
                + (column.operatorClass() == null ? "" : " " + column.operatorClass())
                + (column.descending() ? " DESC" : "");
    }
}
