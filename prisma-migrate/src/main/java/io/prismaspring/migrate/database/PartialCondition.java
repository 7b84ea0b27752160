package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The condition of a partial index: SQL as it stands, or an object such as {@code { active: true, deletedAt: null }}. */
final class PartialCondition {

    private static final String VALUE = "\"(?:\\\\.|[^\"\\\\])*\"|[\\w.+-]+";
    private static final Pattern ENTRY =
            Pattern.compile("(\\w+)\\s*:\\s*(?:\\{\\s*(not|equals)\\s*:\\s*(" + VALUE + ")\\s*}|(" + VALUE + "))");

    private PartialCondition() {}

    static String sql(String where, Model model) {
        if (!where.startsWith("{")) {
            return where;
        }
        List<String> conditions = new ArrayList<>();
        Matcher matcher = ENTRY.matcher(where);
        while (matcher.find()) {
            boolean negated = "not".equals(matcher.group(2));
            String value = matcher.group(4) == null ? matcher.group(3) : matcher.group(4);
            String column = Dialect.quote(model.scalarField(matcher.group(1)).databaseName());
            conditions.add(
                    value.equals("null")
                            ? column + (negated ? " IS NOT NULL" : " IS NULL")
                            : column + (negated ? " != " : " = ") + literal(value));
        }
        return String.join(" AND ", conditions);
    }

    private static String literal(String value) {
        return value.startsWith("\"")
                ? Dialect.string(value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1"))
                : value;
    }
}
