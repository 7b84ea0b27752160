package io.prismaspring.client.sql;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition.JsonOperator;
import io.prismaspring.client.query.Condition.JsonTest;

/** Tests of parts of documents that SQLite keeps as text. Documents are compared in their smallest form. */
final class SqliteJson {

    private SqliteJson() {}

    static void append(SqlBuilder sql, String alias, JsonTest test, int position) {
        JsonOperator operator = test.operator();
        sql.append("(");
        if (operator == JsonOperator.ARRAY_CONTAINS) {
            contains(sql, alias, test, position);
            return;
        }
        if (operator.isOfArrays()) {
            sql.append("JSON_TYPE(").column(alias, test.column()).append(", ");
            path(sql, test, position).append(") = 'array' AND ");
            sql.append("JSON_EXTRACT(").column(alias, test.column()).append(", ");
            path(sql, test, position);
            sql.append(operator == JsonOperator.ARRAY_STARTS_WITH ? " || '[0]') = " : " || '[#-1]') = ");
            value(sql, position).append(")");
            return;
        }
        if (operator.isOfStrings()) {
            strings(sql, alias, test, position);
            return;
        }
        if (operator != JsonOperator.EQUAL && operator != JsonOperator.NOT_EQUAL) {
            sql.append("JSON_TYPE(").column(alias, test.column()).append(", ");
            path(sql, test, position);
            sql.append(test.value().isNumber() ? ") IN ('integer', 'real') AND " : ") = 'text' AND ");
            sql.append("JSON_EXTRACT(").column(alias, test.column()).append(", ");
            path(sql, test, position).append(")");
            sql.append(
                    switch (operator) {
                        case LESS -> " < ";
                        case LESS_OR_EQUAL -> " <= ";
                        case GREATER -> " > ";
                        default -> " >= ";
                    });
            value(sql, position).append(")");
            return;
        }
        sql.column(alias, test.column()).append(" -> ");
        path(sql, test, position).append(operator == JsonOperator.EQUAL ? " = JSON(" : " <> JSON(");
        sql.parameter(position + 1, ColumnType.JSON).append("))");
    }

    /** No element is wanted that the array does not have. */
    private static void contains(SqlBuilder sql, String alias, JsonTest test, int position) {
        sql.append("JSON_TYPE(").column(alias, test.column()).append(", ");
        path(sql, test, position).append(") = 'array' AND NOT EXISTS (SELECT 1 FROM JSON_EACH(");
        sql.parameter(position + 1, ColumnType.JSON).append(") wanted WHERE NOT EXISTS (SELECT 1 FROM JSON_EACH(");
        path(sql.column(alias, test.column()).append(", "), test, position);
        sql.append(") element WHERE element.type = wanted.type AND element.value IS wanted.value)))");
    }

    private static void strings(SqlBuilder sql, String alias, JsonTest test, int position) {
        sql.append("JSON_TYPE(").column(alias, test.column()).append(", ");
        path(sql, test, position).append(") = 'text' AND ");
        sql.append(test.ignoreCase() ? "LOWER(JSON_EXTRACT(" : "JSON_EXTRACT(").column(alias, test.column());
        path(sql.append(", "), test, position).append(test.ignoreCase() ? ")) LIKE LOWER(" : ") LIKE ");
        sql.parameter(position + 1, ColumnType.STRING, PostgresJson.form(test.operator()));
        sql.append(test.ignoreCase() ? ")" : "")
                .append(sql.dialect().likeEscapeClause())
                .append(")");
    }

    private static SqlBuilder value(SqlBuilder sql, int position) {
        return sql.append("JSON_EXTRACT(")
                .parameter(position + 1, ColumnType.JSON)
                .append(", '$')");
    }

    private static SqlBuilder path(SqlBuilder sql, JsonTest test, int position) {
        return test.path().isEmpty()
                ? sql.append("'$'")
                : sql.parameter(position, ColumnType.STRING, Parameter.Form.JSON_PATH);
    }
}
