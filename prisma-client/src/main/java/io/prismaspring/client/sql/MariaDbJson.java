package io.prismaspring.client.sql;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition.JsonOperator;
import io.prismaspring.client.query.Condition.JsonTest;

/** Tests of parts of MariaDB's documents, which are text with functions for JSON. */
final class MariaDbJson {

    private MariaDbJson() {}

    static void append(SqlBuilder sql, String alias, JsonTest test, int position) {
        JsonOperator operator = test.operator();
        if (operator == JsonOperator.EQUAL || operator == JsonOperator.NOT_EQUAL) {
            sql.append(operator == JsonOperator.EQUAL ? "JSON_EQUALS(" : "NOT JSON_EQUALS(");
            part(sql, alias, test, position);
            sql.append(", ").parameter(position + 1, ColumnType.JSON).append(")");
        } else if (operator.isOfStrings()) {
            strings(sql, alias, test, position);
        } else if (operator.isOfArrays()) {
            arrays(sql, alias, test, position);
        } else {
            comparison(sql, alias, test, position);
        }
    }

    private static void comparison(SqlBuilder sql, String alias, JsonTest test, int position) {
        boolean number = test.value().isNumber();
        sql.append("(JSON_TYPE(");
        part(sql, alias, test, position);
        sql.append(number ? ") IN ('INTEGER', 'DOUBLE') AND CAST(" : ") = 'STRING' AND JSON_UNQUOTE(");
        part(sql, alias, test, position);
        sql.append(number ? " AS DOUBLE)" : ")");
        sql.append(
                switch (test.operator()) {
                    case LESS -> " < ";
                    case LESS_OR_EQUAL -> " <= ";
                    case GREATER -> " > ";
                    default -> " >= ";
                });
        sql.append(number ? "CAST(" : "JSON_UNQUOTE(").parameter(position + 1, ColumnType.JSON);
        sql.append(number ? " AS DOUBLE))" : "))");
    }

    private static void strings(SqlBuilder sql, String alias, JsonTest test, int position) {
        String fold = test.ignoreCase() ? "LOWER" : "BINARY";
        sql.append("(JSON_TYPE(");
        part(sql, alias, test, position);
        sql.append(") = 'STRING' AND " + fold + "(JSON_UNQUOTE(");
        part(sql, alias, test, position);
        sql.append(")) LIKE " + fold + "(");
        sql.parameter(position + 1, ColumnType.STRING, PostgresJson.form(test.operator()));
        sql.append(")").append(sql.dialect().likeEscapeClause()).append(")");
    }

    private static void arrays(SqlBuilder sql, String alias, JsonTest test, int position) {
        sql.append("(JSON_TYPE(");
        part(sql, alias, test, position);
        sql.append(") = 'ARRAY' AND ");
        if (test.operator() == JsonOperator.ARRAY_CONTAINS) {
            sql.append("JSON_CONTAINS(");
            part(sql, alias, test, position);
            sql.append(", ").parameter(position + 1, ColumnType.JSON).append("))");
            return;
        }
        sql.append("JSON_EQUALS(JSON_EXTRACT(");
        part(sql, alias, test, position);
        if (test.operator() == JsonOperator.ARRAY_STARTS_WITH) {
            sql.append(", '$[0]'), ");
        } else {
            sql.append(", CONCAT('$[', JSON_LENGTH(");
            part(sql, alias, test, position);
            sql.append(") - 1, ']')), ");
        }
        sql.parameter(position + 1, ColumnType.JSON).append("))");
    }

    private static void part(SqlBuilder sql, String alias, JsonTest test, int position) {
        if (test.path().isEmpty()) {
            sql.column(alias, test.column());
            return;
        }
        sql.append("JSON_EXTRACT(").column(alias, test.column()).append(", ");
        sql.parameter(position, ColumnType.STRING, Parameter.Form.JSON_PATH).append(")");
    }
}
