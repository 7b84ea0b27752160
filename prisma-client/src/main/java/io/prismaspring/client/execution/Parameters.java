package io.prismaspring.client.execution;

import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.Parameter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Binds a statement's parameters. */
final class Parameters {

    /** By the number of digits that a column keeps of a second. */
    private static final int[] NANOS_OF_LAST_DIGIT = {
        1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1
    };

    private Parameters() {}

    /**
     * Binds all parameters.
     *
     * @param values the query's values
     * @param parentKeys the keys of the parents whose related rows are read, one list for each key column
     */
    static void bind(
            Dialect dialect,
            Connection connection,
            PreparedStatement statement,
            List<Parameter> parameters,
            List<@Nullable Object> values,
            List<List<Object>> parentKeys)
            throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            ColumnType<?> type = parameter.type();
            int index = i + 1;
            if (parameter.form() == Parameter.Form.PARENT_KEY) {
                List<Object> column = parentKeys.get(parameter.position() % parentKeys.size());
                int row = Math.min(parameter.position() / parentKeys.size(), column.size() - 1);
                dialect.bind(statement, index, type, column.get(row));
                continue;
            }
            if (parameter.form() == Parameter.Form.PARENT_KEYS) {
                dialect.bindArray(connection, statement, index, type, parentKeys.get(parameter.position()));
                continue;
            }
            Object value = values.get(parameter.position());
            switch (parameter.form()) {
                case ARRAY ->
                    dialect.bindArray(connection, statement, index, type, stored(type, (List<?>) required(value)));
                case LOWER_CASE_ARRAY ->
                    dialect.bindArray(connection, statement, index, type, lowerCase((List<?>) required(value)));
                case CONTAINS -> statement.setString(index, "%" + escaped(dialect, value) + "%");
                case STARTS_WITH -> statement.setString(index, escaped(dialect, value) + "%");
                case ENDS_WITH -> statement.setString(index, "%" + escaped(dialect, value));
                case JSON_LIST -> statement.setString(index, jsonList(dialect, type, (List<?>) required(value)));
                case JSON_PATH -> statement.setString(index, jsonPath((List<?>) required(value)));
                case SUM_WITH_NEXT ->
                    statement.setLong(index, number(value) + number(values.get(parameter.position() + 1)));
                default -> dialect.bind(statement, index, type, stored(type, value));
            }
        }
    }

    /** A value as the column keeps it: databases would round a fraction of a second where Prisma cuts it. */
    @SuppressWarnings({"JavaInstantGetSecondsGetNano", "JavaLocalTimeGetNano"}) // only the fraction is cut
    static @Nullable Object stored(ColumnType<?> type, @Nullable Object value) {
        if (value instanceof Instant instant) {
            int nanos = cut(instant.getNano(), type.fractionDigits());
            return nanos == instant.getNano() ? instant : Instant.ofEpochSecond(instant.getEpochSecond(), nanos);
        }
        if (value instanceof List<?> list && type.kind() == ColumnType.Kind.LIST) {
            return stored(type.element(), list);
        }
        return value instanceof LocalTime time ? time.withNano(cut(time.getNano(), type.fractionDigits())) : value;
    }

    private static int cut(int nanos, int digits) {
        int unit = NANOS_OF_LAST_DIGIT[digits];
        return nanos / unit * unit;
    }

    private static List<?> stored(ColumnType<?> type, List<?> values) {
        return type.javaType() == Instant.class || type.javaType() == LocalTime.class
                ? values.stream().map(value -> stored(type, value)).toList()
                : values;
    }

    private static String jsonList(Dialect dialect, ColumnType<?> type, List<?> values) {
        List<Object> elements = new ArrayList<>(values.size());
        for (Object value : values) {
            elements.add(dialect.toJson(type, required(stored(type, value))));
        }
        return JsonMapper.shared().writeValueAsString(elements);
    }

    private static String jsonPath(List<?> keys) {
        StringBuilder path = new StringBuilder("$");
        for (Object key : keys) {
            String text = key.toString();
            boolean position = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
            path.append(
                    position
                            ? "[" + text + "]"
                            : ".\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
        }
        return path.toString();
    }

    private static Object required(@Nullable Object value) {
        return Objects.requireNonNull(value);
    }

    private static long number(@Nullable Object value) {
        return ((Number) required(value)).longValue();
    }

    private static String escaped(Dialect dialect, @Nullable Object value) {
        return dialect.escapeLike((String) required(value));
    }

    private static List<String> lowerCase(List<?> values) {
        return values.stream().map(v -> v.toString().toLowerCase(Locale.ROOT)).toList();
    }
}
