package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.introspection.Catalog.Row;
import io.prismaspring.schema.model.Arity;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own catalog (manual, chapter "System Catalogs"), which is faster than its information schema. */
final class PostgresReader extends CatalogReader {

    /** The access methods that the schema language knows. */
    private static final Set<String> METHODS = Set.of("BTREE", "HASH", "GIST", "GIN", "SPGIST", "BRIN");

    PostgresReader(Catalog catalog, List<String> schemas) throws SQLException {
        super(catalog, "postgresql", schemas);
    }

    @Override
    IntrospectedDatabase read() throws SQLException {
        each("enums", row -> picture().enumValue(name(row), row.text("value")));
        each("tables", this::table);
        each("columns", this::column);
        each("constraints", this::constraint);
        each("foreign_keys", row -> {
            foreignKey(row);
            remarkIf(row, "deferrable", Remark.Kind.DEFERRABLE, name(row), row.text("constraint"));
        });
        each("indexes", this::index);
        return build("public");
    }

    private void table(Row row) throws SQLException {
        QualifiedName table = name(row);
        picture().table(table);
        remarkIf(row, "partitioned", Remark.Kind.PARTITIONED, table, null);
        remarkIf(row, "inherited", Remark.Kind.INHERITED, table, null);
        remarkIf(row, "secured", Remark.Kind.ROW_LEVEL_SECURITY, table, null);
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, null);
    }

    private void column(Row row) throws SQLException {
        QualifiedName table = name(row);
        String column = row.text("column");
        String defaultSql = row.textOrNull("default");
        boolean numbered = !row.text("identity").isEmpty()
                || (defaultSql != null && defaultSql.toLowerCase(Locale.ROOT).startsWith("nextval("));
        boolean generated = !row.text("generated").isEmpty();
        boolean list = row.flag("list");
        if (generated) {
            remark(Remark.Kind.GENERATED_COLUMN, table, column);
        }
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, column);
        picture()
                .column(
                        table,
                        new Column(
                                column,
                                type(row),
                                list ? Arity.LIST : row.flag("required") ? Arity.REQUIRED : Arity.OPTIONAL,
                                numbered,
                                numbered || generated ? null : defaultSql,
                                false));
    }

    private ColumnType type(Row row) throws SQLException {
        String spelling = row.text("spelling");
        QualifiedName enumName = name(row.text("type_schema"), row.text("type"));
        if (row.text("type_kind").equals("e") && picture().hasEnum(enumName)) {
            return new ColumnType.EnumType(enumName);
        }
        return PostgresTypes.of(row.text("type"), spelling);
    }

    private void constraint(Row row) throws SQLException {
        QualifiedName table = name(row);
        String constraint = row.text("constraint");
        switch (row.text("kind")) {
            case "p" -> picture().primaryKey(table, constraint, IndexColumn.of(row.text("column")));
            case "c" -> remark(Remark.Kind.CHECK, table, constraint);
            default -> remark(Remark.Kind.EXCLUSION, table, constraint);
        }
        remarkIf(row, "deferrable", Remark.Kind.DEFERRABLE, table, constraint);
    }

    private void index(Row row) throws SQLException {
        QualifiedName table = name(row);
        String index = row.text("index");
        if (row.flag("has_expressions")) {
            remark(Remark.Kind.EXPRESSION_INDEX, table, index);
            return;
        }
        String algorithm = row.text("algorithm").toUpperCase(Locale.ROOT);
        if (!METHODS.contains(algorithm)) {
            remark(Remark.Kind.INDEX_METHOD, table, index);
            return;
        }
        boolean descending = row.flag("descending");
        if (row.flag("ordered") && row.flag("nulls_first") != descending) {
            remark(Remark.Kind.NULLS_ORDER, table, index);
        }
        picture()
                .index(
                        table,
                        new TableIndex(
                                index,
                                row.flag("unique"),
                                List.of(new IndexColumn(row.text("column"), descending, null, operatorClass(row))),
                                algorithm.equals("BTREE") ? null : algorithm,
                                row.textOrNull("condition"),
                                row.flag("constrained")));
    }

    private static @Nullable String operatorClass(Row row) throws SQLException {
        return row.flag("default_operator_class") ? null : Objects.requireNonNull(row.textOrNull("operator_class"));
    }
}
