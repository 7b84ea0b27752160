package io.prismaspring.client.sql;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.query.Condition.JsonOperator;
import io.prismaspring.client.query.Condition.JsonTest;
import java.util.List;

/** Tests of parts of PostgreSQL's jsonb documents (the manual's section 9.16). */
final class PostgresJson {

    private static final ColumnType<List<String>> PATH = ColumnType.listOf(ColumnType.STRING);

    private PostgresJson() {}

    static void append(SqlBuilder sql, String alias, JsonTest test, int position) {
        JsonOperator operator = test.operator();
        if (operator.isOfStrings()) {
            strings(sql, alias, test, position);
            return;
        }
        if (operator == JsonOperator.EQUAL || operator == JsonOperator.NOT_EQUAL) {
            part(sql, alias, test, position, " #> ");
            sql.append(operator == JsonOperator.EQUAL ? " = " : " <> ").parameter(position + 1, ColumnType.JSON);
            return;
        }
        sql.append("(");
        if (operator.isOfArrays()) {
            arrays(sql, alias, test, position);
        } else {
            part(sql, alias, test, position, " #> ");
            sql.append(comparison(operator)).parameter(position + 1, ColumnType.JSON);
        }
        ofType(sql, alias, test, position, operator.isOfArrays() ? "array" : typeName(test));
    }

    private static void strings(SqlBuilder sql, String alias, JsonTest test, int position) {
        sql.append(test.ignoreCase() ? "(LOWER(" : "(");
        part(sql, alias, test, position, " #>> ");
        sql.append(test.ignoreCase() ? ") LIKE LOWER(" : " LIKE ");
        sql.parameter(position + 1, ColumnType.STRING, form(test.operator()));
        sql.append(test.ignoreCase() ? ")" : "").append(sql.dialect().likeEscapeClause());
        ofType(sql, alias, test, position, "string");
    }

    private static void ofType(SqlBuilder sql, String alias, JsonTest test, int position, String type) {
        sql.append(" AND jsonb_typeof(");
        part(sql, alias, test, position, " #> ");
        sql.append(") = '" + type + "')");
    }

    private static void arrays(SqlBuilder sql, String alias, JsonTest test, int position) {
        part(sql, alias, test, position, " #> ");
        sql.append(
                switch (test.operator()) {
                    case ARRAY_STARTS_WITH -> " -> 0 = ";
                    case ARRAY_ENDS_WITH -> " -> -1 = ";
                    default -> " @> ";
                });
        sql.parameter(position + 1, ColumnType.JSON);
    }

    private static void part(SqlBuilder sql, String alias, JsonTest test, int position, String operator) {
        if (test.path().isEmpty() && operator.equals(" #> ")) {
            document(sql, alias, test);
        } else {
            sql.append("(");
            document(sql, alias, test);
            sql.append(operator);
            sql.parameter(position, PATH).append(")");
        }
    }

    private static void document(SqlBuilder sql, String alias, JsonTest test) {
        boolean text = "json".equals(test.column().type().databaseType());
        sql.column(alias, test.column()).append(text ? "::jsonb" : "");
    }

    private static String comparison(JsonOperator operator) {
        return switch (operator) {
            case LESS -> " < ";
            case LESS_OR_EQUAL -> " <= ";
            case GREATER -> " > ";
            default -> " >= ";
        };
    }

    private static String typeName(JsonTest test) {
        return switch (test.value().getNodeType()) {
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case ARRAY -> "array";
            case OBJECT -> "object";
            case NULL -> "null";
            default -> "string";
        };
    }

    static Parameter.Form form(JsonOperator operator) {
        return switch (operator) {
            case STRING_CONTAINS -> Parameter.Form.CONTAINS;
            case STRING_STARTS_WITH -> Parameter.Form.STARTS_WITH;
            default -> Parameter.Form.ENDS_WITH;
        };
    }
}
