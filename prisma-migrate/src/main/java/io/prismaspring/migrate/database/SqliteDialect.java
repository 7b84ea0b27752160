package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.RedefineIndex;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables.Redefinition;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues;
import io.prismaspring.migrate.database.MigrationStep.RenameIndex;
import io.prismaspring.migrate.database.TableChange.AddColumn;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * SQLite's statements as Prisma's migrations have them. Foreign keys stand in the table's definition only; a table that
 * changes in more than a new optional column is made anew.
 */
final class SqliteDialect extends StandardDialect {

    /** What SQLite takes as a default without parentheses. */
    private static final String PLAIN_DEFAULT =
            "(?is)\\(.*\\)|[xX]?'([^']|'')*'|[-+]?[0-9.]+(e[-+]?\\d+)?|null|true|false|current_(time|date|timestamp)";

    private static final String RANDOM_UUID =
            "(lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-'"
                    + " || substr('89AB', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))))";

    SqliteDialect() {
        super(
                DatabaseProvider.SQLITE,
                Set.of(
                        Feature.PARTIAL_INDEXES,
                        Feature.SORTED_UNIQUE_KEYS,
                        Feature.REPLACES_TABLES,
                        Feature.FOLDED_TABLE_NAMES));
    }

    @Override
    boolean supportsAlgorithm(String algorithm) {
        return false;
    }

    /** SQLite has no native types: a declared one is but the class of its values. */
    @Override
    Optional<ColumnType> nativeType(DatabaseProvider schemaProvider, ScalarType scalar, NativeType type) {
        return Optional.of(standardType(scalar));
    }

    @Override
    String type(ColumnType type) {
        if (type instanceof Verbatim verbatim) {
            return verbatim.sql();
        }
        return switch (((BuiltIn) type).name()) {
            case "Text" -> "TEXT";
            case "Boolean" -> "BOOLEAN";
            case "Integer" -> "INTEGER";
            case "BigInt" -> "BIGINT";
            case "DoublePrecision" -> "REAL";
            case "Decimal" -> "DECIMAL";
            case "Timestamp" -> "DATETIME";
            case "JsonB" -> "JSONB";
            case "ByteA" -> "BLOB";
            default -> throw new IllegalStateException("no SQLite type for " + type);
        };
    }

    /** Only an INTEGER is numbered; it has room for a BigInt. */
    @Override
    public String columnType(Column column) {
        return column.autoincrement() ? "INTEGER" : type(column.type());
    }

    @Override
    Optional<String> numberingRule(Table table, Column column) {
        PrimaryKeyConstraint key = table.primaryKey();
        return key != null && key.columnNames().equals(List.of(column.name()))
                ? Optional.empty()
                : Optional.of("a column that is the primary key alone");
    }

    /** Everything has a spelling as text, and a 32-bit number is one in every class of numbers. */
    @Override
    Cast cast(Column from, Column to) {
        boolean same = from.type().equals(to.type());
        boolean widens = columnType(from).equals("INTEGER")
                && Set.of("BIGINT", "REAL", "DECIMAL").contains(columnType(to));
        return same || widens || columnType(to).equals("TEXT") ? Cast.SAFE : Cast.RISKY;
    }

    @Override
    String literal(ScalarType scalar, ColumnType type, String value) {
        return switch (scalar) {
            case BOOLEAN, INT, BIG_INT, FLOAT, DECIMAL -> value;
            case STRING, JSON -> string(value);
            case DATE_TIME -> string(Literals.dateTime(OffsetDateTime.parse(value), "yyyy-MM-dd HH:mm:ss", " xxx"));
            case BYTES -> "X'" + Literals.hex(value) + "'";
        };
    }

    @Override
    String listLiteral(List<String> literals, ColumnType type) {
        throw new IllegalStateException("SQLite has no lists: " + literals);
    }

    @Override
    String expression(String sql) {
        return switch (sql) {
            case "gen_random_uuid()", "uuid_generate_v4()", "public.uuid_generate_v4()" -> RANDOM_UUID;
            default -> sql.matches(PLAIN_DEFAULT) ? sql : "(" + sql + ")";
        };
    }

    @Override
    List<MigrationStep> arrange(List<MigrationStep> steps, DatabaseSchema from, DatabaseSchema to) {
        return new SqliteSteps(steps, from, to).arranged();
    }

    /** As Prisma, every integer key is numbered, asked for or not. */
    @Override
    Table completed(Table table) {
        PrimaryKeyConstraint key = table.primaryKey();
        List<String> keyColumns = key == null ? List.of() : key.columnNames();
        return table.withColumns(table.columns().stream()
                .map(c -> keyColumns.equals(List.of(c.name())) && columnType(c).equals("INTEGER") ? c.numbered() : c)
                .toList());
    }

    @Override
    String definition(Column column) {
        return definition(column, "");
    }

    private String definition(Column column, String key) {
        return quote(column.name()) + " " + columnType(column) + (column.isRequired() ? " NOT NULL" : "") + key
                + (column.defaultSql() == null ? "" : " DEFAULT " + column.defaultSql());
    }

    @Override
    String createTable(Table table) {
        return createTable(table.name(), table);
    }

    /** The table under another name. */
    String createTable(QualifiedName name, Table table) {
        PrimaryKeyConstraint key = table.primaryKey();
        List<String> keyColumns = key == null ? List.of() : key.columnNames();
        List<String> lines = new ArrayList<>();
        for (Column column : table.columns()) {
            boolean isKey = keyColumns.equals(List.of(column.name()));
            lines.add("    "
                    + definition(
                            column,
                            !isKey ? "" : column.autoincrement() ? " PRIMARY KEY AUTOINCREMENT" : " PRIMARY KEY"));
        }
        if (keyColumns.size() > 1) {
            lines.add("\n    PRIMARY KEY (" + quoteAll(keyColumns, ", ") + ")");
        }
        table.foreignKeys().forEach(k -> lines.add("    " + foreignKey(k)));
        return "CREATE TABLE " + quote(name) + " (\n" + String.join(",\n", lines) + "\n);";
    }

    private static String foreignKey(ForeignKey key) {
        return "CONSTRAINT " + quote(key.name()) + " FOREIGN KEY (" + quoteAll(key.columns(), ", ") + ") REFERENCES "
                + quote(key.target()) + " (" + quoteAll(key.targetColumns(), ", ") + ") ON DELETE "
                + key.onDelete().sql() + " ON UPDATE " + key.onUpdate().sql();
    }

    @Override
    String dropTable(QualifiedName table) {
        return "PRAGMA foreign_keys=off;\nDROP TABLE " + quote(table) + ";\nPRAGMA foreign_keys=on;";
    }

    @Override
    String renameEnumValues(RenameEnumValues step) {
        return step.uses().stream().map(use -> renameInRows(use, step.values())).collect(Collectors.joining("\n"));
    }

    @Override
    String createIndex(QualifiedName table, TableIndex index) {
        return "CREATE " + (index.unique() ? "UNIQUE INDEX " : "INDEX ") + quote(index.name()) + " ON " + quote(table)
                + "(" + indexColumns(index) + ")" + (index.condition() == null ? "" : " WHERE " + index.condition())
                + ";";
    }

    @Override
    String dropIndex(QualifiedName table, TableIndex index) {
        return "DROP INDEX " + quote(index.name()) + ";";
    }

    @Override
    String renameIndex(QualifiedName table, TableIndex from, TableIndex to) {
        throw new IllegalStateException("SQLite cannot rename " + from);
    }

    @Override
    String alterTable(AlterTable step) {
        return step.changes().stream()
                .map(change -> alter(step.name(), "ADD COLUMN " + definition(((AddColumn) change).column())))
                .collect(Collectors.joining("\n"));
    }

    @Override
    String special(MigrationStep step) {
        if (step instanceof RedefineTables redefine) {
            return "PRAGMA defer_foreign_keys=ON;\nPRAGMA foreign_keys=OFF;\n"
                    + redefine.tables().stream().map(this::redefine).collect(Collectors.joining())
                    + "PRAGMA foreign_keys=ON;\nPRAGMA defer_foreign_keys=OFF;";
        } else if (step instanceof RedefineIndex redefine) {
            RenameIndex rename = redefine.rename();
            return dropIndex(rename.table(), rename.from()) + "\n" + createIndex(rename.table(), rename.to());
        }
        return super.special(step);
    }

    private String redefine(Redefinition redefinition) {
        Table from = redefinition.from();
        Table to = redefinition.to();
        QualifiedName name = to.name();
        QualifiedName fresh = name.withName("new_" + name.name());
        List<Column> kept = to.columns().stream()
                .filter(c -> from.column(c.name()).isPresent())
                .sorted(Comparator.comparing(Column::name))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(createTable(fresh, to));
        if (!kept.isEmpty()) {
            lines.add("INSERT INTO " + quote(fresh) + " ("
                    + quoteAll(kept.stream().map(Column::name).toList(), ", ") + ") SELECT "
                    + kept.stream().map(c -> copied(c, from)).collect(Collectors.joining(", ")) + " FROM "
                    + quote(name) + ";");
        }
        lines.add("DROP TABLE " + quote(name) + ";");
        lines.add(alter(fresh, "RENAME TO " + quote(name)));
        to.indexes().forEach(index -> lines.add(createIndex(name, index)));
        return String.join("\n", lines) + "\n";
    }

    private static String copied(Column column, Table from) {
        String name = quote(column.name());
        boolean filled = column.isRequired()
                && column.defaultSql() != null
                && !from.column(column.name()).orElseThrow().isRequired();
        return filled ? "coalesce(" + name + ", " + column.defaultSql() + ") AS " + name : name;
    }
}
