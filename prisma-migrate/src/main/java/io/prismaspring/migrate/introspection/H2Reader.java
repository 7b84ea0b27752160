package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.introspection.Catalog.Row;
import io.prismaspring.schema.model.Arity;
import java.sql.SQLException;
import java.util.List;

/** H2's information schema. */
final class H2Reader extends CatalogReader {

    H2Reader(Catalog catalog, List<String> schemas) throws SQLException {
        super(catalog, "h2", schemas);
    }

    @Override
    IntrospectedDatabase read() throws SQLException {
        each("tables", this::table);
        each("columns", this::column);
        each("keys", this::key);
        each("checks", this::check);
        each("foreign_keys", this::foreignKey);
        each("indexes", this::index);
        return build(null);
    }

    private void table(Row row) throws SQLException {
        QualifiedName table = name(row);
        picture().table(table);
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, null);
    }

    private void column(Row row) throws SQLException {
        QualifiedName table = name(row);
        String column = row.text("column");
        boolean numbered = row.flag("numbered");
        boolean generated = row.flag("generated");
        if (generated) {
            remark(Remark.Kind.GENERATED_COLUMN, table, column);
        }
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, column);
        picture()
                .column(
                        table,
                        new Column(
                                column,
                                H2TypeNames.of(row),
                                row.flag("list") ? Arity.LIST : row.flag("required") ? Arity.REQUIRED : Arity.OPTIONAL,
                                numbered,
                                numbered || generated ? null : row.textOrNull("default"),
                                false));
    }

    private void key(Row row) throws SQLException {
        String constraint = row.text("constraint");
        String column = row.text("column");
        if (row.text("kind").equals("UNIQUE")) {
            picture().index(name(row), new TableIndex(constraint, true, List.of(IndexColumn.of(column)), null, null));
        } else {
            picture().primaryKey(name(row), constraint, IndexColumn.of(column));
        }
    }

    private void check(Row row) throws SQLException {
        QualifiedName table = name(row);
        String constraint = row.text("constraint");
        H2Checks.ofValues(constraint, row.text("clause"))
                .ifPresentOrElse(
                        check -> picture().check(table, check), () -> remark(Remark.Kind.CHECK, table, constraint));
    }

    private void index(Row row) throws SQLException {
        IndexColumn column = new IndexColumn(row.text("column"), row.flag("descending"), null, null);
        picture()
                .index(
                        name(row),
                        new TableIndex(
                                row.text("index"),
                                row.flag("unique"),
                                List.of(column),
                                null,
                                null,
                                row.flag("unique")));
    }
}
