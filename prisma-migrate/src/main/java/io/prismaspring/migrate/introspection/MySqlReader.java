package io.prismaspring.migrate.introspection;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.migrate.introspection.Catalog.Row;
import io.prismaspring.schema.model.Arity;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The information schema of MySQL and MariaDB, as far as it is about the connection's own database. */
final class MySqlReader extends CatalogReader {

    private final boolean mariaDb;
    private final Set<List<String>> documents = new HashSet<>();
    private final Set<List<String>> withExpressions = new HashSet<>();

    MySqlReader(Catalog catalog) throws SQLException {
        super(catalog, "mysql");
        this.mariaDb = catalog.isMariaDb();
    }

    @Override
    IntrospectedDatabase read() throws SQLException {
        each("tables", this::table);
        each(mariaDb ? "checks_mariadb" : "checks_mysql", this::check);
        each("columns", this::column);
        each("indexes", this::index);
        each("foreign_keys", this::foreignKey);
        return build(null);
    }

    private void table(Row row) throws SQLException {
        QualifiedName table = name(row);
        picture().table(table);
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, null);
        remarkIf(row, "partitioned", Remark.Kind.PARTITIONED, table, null);
    }

    /** MariaDB's JSON is a text that must be a document. */
    private void check(Row row) throws SQLException {
        String constraint = row.text("constraint");
        if (new SqlWords(true, true).of(row.text("clause")).equals(List.of("json_valid", constraint))) {
            documents.add(List.of(row.text("name"), constraint));
        } else {
            remark(Remark.Kind.CHECK, name(row), constraint);
        }
    }

    private void column(Row row) throws SQLException {
        QualifiedName table = name(row);
        String column = row.text("column");
        String extra = row.text("extra").toLowerCase(Locale.ROOT);
        boolean numbered = extra.contains("auto_increment");
        boolean generated = extra.contains("virtual generated") || extra.contains("stored generated");
        if (generated) {
            remark(Remark.Kind.GENERATED_COLUMN, table, column);
        }
        remarkIf(row, "commented", Remark.Kind.COMMENT, table, column);
        boolean document = documents.contains(List.of(table.name(), column));
        String type = document ? "json" : row.text("type");
        picture()
                .column(
                        table,
                        new Column(
                                column,
                                MySqlTypeNames.of(type, row.text("spelling")),
                                row.flag("required") ? Arity.REQUIRED : Arity.OPTIONAL,
                                numbered,
                                numbered || generated ? null : defaultSql(row, type, extra),
                                false));
    }

    /** MariaDB shows the SQL, MySQL the value of a literal and the SQL of an expression. */
    private @Nullable String defaultSql(Row row, String type, String extra) throws SQLException {
        String shown = row.textOrNull("default");
        if (shown == null || (mariaDb && shown.equals("NULL"))) {
            return null;
        }
        boolean sql = mariaDb
                || extra.contains("default_generated")
                || shown.toLowerCase(Locale.ROOT).startsWith("current_timestamp")
                || shown.startsWith("b'")
                || MySqlTypeNames.isNumber(type);
        if (extra.contains("on update")) {
            return shown + " " + extra.substring(extra.indexOf("on update"));
        }
        return sql ? shown : "'" + shown.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private void index(Row row) throws SQLException {
        QualifiedName table = name(row);
        String index = row.text("index");
        String column = row.textOrNull("column");
        if (column == null) {
            picture().dropIndex(table, index);
            withExpressions.add(List.of(table.name(), index));
            remark(Remark.Kind.EXPRESSION_INDEX, table, index);
        } else if (index.equals(PrimaryKeyConstraint.UNNAMED)) {
            picture().primaryKey(table, index, new IndexColumn(column, false, row.numberOrNull("length"), null));
        } else if (!withExpressions.contains(List.of(table.name(), index))) {
            String algorithm = row.text("algorithm");
            boolean words = algorithm.equals(TableIndex.FULLTEXT);
            IndexColumn indexColumn =
                    new IndexColumn(column, row.flag("descending"), words ? null : row.numberOrNull("length"), null);
            picture()
                    .index(
                            table,
                            new TableIndex(
                                    index,
                                    row.flag("unique"),
                                    List.of(indexColumn),
                                    words ? TableIndex.FULLTEXT : null,
                                    null));
        }
    }
}
