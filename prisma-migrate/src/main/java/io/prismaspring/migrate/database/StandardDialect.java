package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.MigrationStep.CreateSchema;
import io.prismaspring.migrate.database.MigrationStep.RenameEnumValues.ValueUse;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is alike in databases with double quotes, standard constraints, and types that PostgreSQL's names stand for. */
abstract class StandardDialect extends Dialect {

    StandardDialect(DatabaseProvider provider, Set<Feature> features) {
        super(provider, features);
    }

    /** A column's definition: name, type, nullability, default. */
    abstract String definition(Column column);

    @Override
    ColumnType standardType(ScalarType type) {
        return switch (type) {
            case STRING -> new BuiltIn("Text", List.of());
            case BOOLEAN -> new BuiltIn("Boolean", List.of());
            case INT -> new BuiltIn("Integer", List.of());
            case BIG_INT -> new BuiltIn("BigInt", List.of());
            case FLOAT -> new BuiltIn("DoublePrecision", List.of());
            case DECIMAL -> new BuiltIn("Decimal", List.of("65", "30"));
            case DATE_TIME -> new BuiltIn("Timestamp", List.of("3"));
            case JSON -> new BuiltIn("JsonB", List.of());
            case BYTES -> new BuiltIn("ByteA", List.of());
        };
    }

    @Override
    Optional<ColumnType> nativeType(DatabaseProvider schemaProvider, ScalarType scalar, NativeType type) {
        return schemaProvider == DatabaseProvider.POSTGRESQL || schemaProvider == DatabaseProvider.H2
                ? Optional.of(new BuiltIn(type.name(), type.arguments()))
                : Optional.empty();
    }

    @Override
    Cast cast(Column from, Column to) {
        return CastRules.between(from, to);
    }

    @Override
    public String now(ColumnType type) {
        return "CURRENT_TIMESTAMP";
    }

    @Override
    String special(MigrationStep step) {
        return step instanceof CreateSchema create
                ? "CREATE SCHEMA IF NOT EXISTS " + quote(create.name()) + ";"
                : super.special(step);
    }

    @Override
    String createTable(Table table) {
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

    @Override
    String renameTable(QualifiedName from, QualifiedName to) {
        return alter(from, "RENAME TO " + quote(to.name()));
    }

    @Override
    String renameColumn(QualifiedName table, String from, String to) {
        return alter(table, "RENAME COLUMN " + quote(from) + " TO " + quote(to));
    }

    /** The values that rows hold; lists element by element. */
    static String renameInRows(ValueUse use, Map<String, String> values) {
        String column = quote(use.column());
        boolean list = use.from().column(use.column()).orElseThrow().isList();
        String condition = list
                ? values.keySet().stream()
                        .map(value -> "ARRAY_CONTAINS(" + column + ", " + string(value) + ")")
                        .collect(Collectors.joining(" OR "))
                : column + " IN (" + strings(List.copyOf(values.keySet())) + ")";
        String renamed = list
                ? "(SELECT ARRAY_AGG(" + renamed("\"value\"", values)
                        + " ORDER BY \"place\") FROM UNNEST(" + column
                        + ") WITH ORDINALITY AS \"list\"(\"value\", \"place\"))"
                : renamed(column, values);
        return "UPDATE " + quote(use.from().name()) + " SET " + column + " = " + renamed + " WHERE " + condition + ";";
    }

    private static String renamed(String expression, Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> "WHEN " + string(e.getKey()) + " THEN " + string(e.getValue()))
                .collect(Collectors.joining(" ", "CASE " + expression + " ", " ELSE " + expression + " END"));
    }

    @Override
    String dropTable(QualifiedName table) {
        return "DROP TABLE " + quote(table) + ";";
    }

    @Override
    String addForeignKey(QualifiedName table, ForeignKey key) {
        return alter(
                table,
                "ADD CONSTRAINT " + quote(key.name()) + " FOREIGN KEY (" + quoteAll(key.columns(), ", ")
                        + ") REFERENCES " + quote(key.target()) + "(" + quoteAll(key.targetColumns(), ", ")
                        + ") ON DELETE " + key.onDelete().sql() + " ON UPDATE "
                        + key.onUpdate().sql());
    }

    @Override
    String dropForeignKey(QualifiedName table, ForeignKey key) {
        return dropConstraint(table, key.name());
    }

    @Override
    String renameForeignKey(QualifiedName table, ForeignKey from, ForeignKey to) {
        return renameConstraint(table, from.name(), to.name());
    }

    /** A primary key's constraint; Prisma separates the columns with a space in ALTER TABLE only. */
    static String primaryKey(PrimaryKeyConstraint key, String separator) {
        return "CONSTRAINT " + quote(key.name()) + " PRIMARY KEY (" + quoteAll(key.columnNames(), separator) + ")";
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

    static String indexColumns(TableIndex index) {
        return index.columns().stream().map(StandardDialect::indexColumn).collect(Collectors.joining(", "));
    }

    private static String indexColumn(IndexColumn column) {
        return quote(column.name())
                + (column.operatorClass() == null ? "" : " " + column.operatorClass())
                + (column.descending() ? " DESC" : "");
    }
}
