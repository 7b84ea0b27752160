package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.introspection.Catalog.Row;
import io.prismaspring.schema.model.Arity;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** SQLite's pragmas as tables, and the statements that it keeps. */
final class SqliteReader extends CatalogReader {

    private static final Pattern CONDITION = Pattern.compile("(?is)\\)\\s*where\\s+(?<condition>.*?);?\\s*$");
    private static final Pattern CHECK = Pattern.compile("(?i)\\bcheck\\s*\\(");

    private final Map<QualifiedName, List<String>> keys = new HashMap<>();

    SqliteReader(Catalog catalog) {
        super(catalog, "sqlite");
    }

    @Override
    IntrospectedDatabase read() throws SQLException {
        each("tables", row -> {
            QualifiedName table = name(row);
            picture().table(table);
            if (CHECK.matcher(row.text("sql")).find()) {
                remark(Remark.Kind.CHECK, table, null);
            }
        });
        each(
                "keys",
                row -> keys.computeIfAbsent(name(row), t -> new ArrayList<>()).add(row.text("column")));
        keys.forEach((table, columns) -> columns.forEach(
                column -> picture().primaryKey(table, PrimaryKeyConstraint.UNNAMED, IndexColumn.of(column))));
        each("columns", this::column);
        each("indexes", this::index);
        each("foreign_keys", this::foreignKey);
        return build(null);
    }

    private void column(Row row) throws SQLException {
        QualifiedName table = name(row);
        String column = row.text("column");
        String declared = row.text("type");
        boolean key = keys.getOrDefault(table, List.of()).equals(List.of(column));
        boolean generated = row.flag("generated");
        if (generated) {
            remark(Remark.Kind.GENERATED_COLUMN, table, column);
        }
        boolean numbered = key && declared.equalsIgnoreCase("INTEGER");
        picture()
                .column(
                        table,
                        new Column(
                                column,
                                type(declared),
                                row.flag("required") || numbered ? Arity.REQUIRED : Arity.OPTIONAL,
                                numbered,
                                generated ? null : row.textOrNull("default"),
                                false));
    }

    /** A declared type counts by its class, as the values that a column may hold do. */
    private static ColumnType type(String declared) {
        String name = declared.toLowerCase(Locale.ROOT).replaceAll("\\(.*", "").strip();
        String known = switch (name) {
            case "int", "integer", "smallint", "mediumint", "tinyint", "int2" -> "Integer";
            case "bigint", "unsigned big int", "int8" -> "BigInt";
            case "text", "varchar", "char", "clob", "nvarchar", "nchar", "character", "varying character" -> "Text";
            case "boolean", "bool" -> "Boolean";
            case "real", "double", "float", "double precision" -> "DoublePrecision";
            case "decimal", "numeric" -> "Decimal";
            case "datetime", "date", "timestamp" -> "Timestamp";
            case "json", "jsonb" -> "JsonB";
            case "blob", "binary", "varbinary", "bytea" -> "ByteA";
            default -> "";
        };
        return known.isEmpty() ? new ColumnType.Verbatim(declared) : new BuiltIn(known, List.of());
    }

    private void index(Row row) throws SQLException {
        QualifiedName table = name(row);
        String index = row.text("index");
        if (row.flag("has_expressions")) {
            remark(Remark.Kind.EXPRESSION_INDEX, table, index);
            return;
        }
        picture()
                .index(
                        table,
                        new TableIndex(
                                index,
                                row.flag("unique"),
                                List.of(new IndexColumn(row.text("column"), row.flag("descending"), null, null)),
                                null,
                                row.flag("partial") ? condition(row.text("sql")) : null,
                                index.startsWith("sqlite_autoindex_")));
    }

    private static @Nullable String condition(String sql) {
        Matcher matcher = CONDITION.matcher(sql);
        return matcher.find() ? matcher.group("condition") : null;
    }
}
