package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.introspection.SqlWords;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.ScalarType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column's default in the schema language; what that has no words for is SQL in {@code dbgenerated}. */
final class PulledDefault {

    private static final Pattern MOMENT = Pattern.compile("(?<date>\\d{4}-\\d\\d-\\d\\d)?[ T]?"
            + "(?<time>\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?)? ?(?<offset>Z|[-+]\\d\\d(:?\\d\\d)?)?");

    private final Column column;
    private final PulledType type;
    private final Function<String, Optional<String>> enumValue;
    private final Dialect dialect;

    /**
     * Prepares a default.
     *
     * @param enumValue the schema's name of an enum's value, empty for what is none
     */
    PulledDefault(Column column, PulledType type, Function<String, Optional<String>> enumValue, Dialect dialect) {
        this.column = column;
        this.type = type;
        this.enumValue = enumValue;
        this.dialect = dialect;
    }

    /** The whole attribute; empty if the column has no default. */
    String attribute() {
        if (column.autoincrement()) {
            return "@default(autoincrement())";
        }
        String sql = column.defaultSql();
        if (sql == null) {
            return "";
        }
        return "@default(" + value(sql).orElseGet(() -> "dbgenerated(" + SchemaText.string(unwrapped(sql)) + ")") + ")";
    }

    /** SQLite and MySQL put an expression into parentheses, which the migration adds again. */
    private static String unwrapped(String sql) {
        return sql.strip();
    }

    private Optional<String> value(String sql) {
        ScalarType scalar = type.scalar();
        boolean texts = scalar == null || scalar == ScalarType.STRING;
        List<String> words = new SqlWords(dialect.provider() == DatabaseProvider.MYSQL, true).of(sql);
        if (scalar == ScalarType.DATE_TIME
                && !column.isList()
                && new SqlWords(false, false).same(sql, dialect.now(column.type()))) {
            return Optional.of("now()");
        }
        if (column.isList()) {
            return list(words);
        }
        return words.size() == 1 || (!texts && words.size() == 2 && words.get(0).equals("-"))
                ? literal(String.join("", words))
                : Optional.empty();
    }

    private Optional<String> list(List<String> words) {
        if (words.size() < 3 || !words.subList(0, 2).equals(List.of("array", "["))) {
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        for (String word : words.subList(2, words.size() - 1)) {
            if (!word.equals(",")) {
                Optional<String> value = literal(word);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                values.add(value.get());
            }
        }
        return Optional.of("[" + String.join(", ", values) + "]");
    }

    /** One word: a string begins with a quote. */
    private Optional<String> literal(String word) {
        boolean quoted = word.startsWith("'");
        String text = quoted ? word.substring(1) : word;
        ScalarType scalar = type.scalar();
        if (scalar == null) {
            return quoted && !type.name().startsWith("Unsupported") ? enumValue.apply(text) : Optional.empty();
        }
        return switch (scalar) {
            case STRING, JSON -> quoted ? Optional.of(SchemaText.string(text)) : Optional.empty();
            case BOOLEAN -> truth(text);
            case INT, BIG_INT -> text.matches("-?\\d+") ? Optional.of(text) : Optional.empty();
            case FLOAT, DECIMAL -> text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(text) : Optional.empty();
            case BYTES -> quoted ? bytes(text) : Optional.empty();
            case DATE_TIME -> quoted ? moment(text) : Optional.empty();
        };
    }

    private static Optional<String> truth(String text) {
        return switch (text) {
            case "1", "true", "t", "b1" -> Optional.of("true");
            case "0", "false", "f", "b0" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static Optional<String> bytes(String text) {
        String hex = text.startsWith("\\x") ? text.substring(2) : text;
        return hex.matches("([0-9a-fA-F]{2})*")
                ? Optional.of(SchemaText.string(
                        Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex))))
                : Optional.empty();
    }

    private static Optional<String> moment(String text) {
        Matcher matcher = MOMENT.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return Optional.empty();
        }
        try {
            String date = matcher.group("date");
            OffsetDateTime moment = OffsetDateTime.of(
                            date == null ? LocalDate.EPOCH : LocalDate.parse(date),
                            matcher.group("time") == null ? LocalTime.MIDNIGHT : LocalTime.parse(matcher.group("time")),
                            matcher.group("offset") == null ? ZoneOffset.UTC : ZoneOffset.of(matcher.group("offset")))
                    .withOffsetSameInstant(ZoneOffset.UTC);
            String iso = (date == null ? moment.with(LocalDate.EPOCH) : moment).toString();
            return Optional.of(SchemaText.string(iso.replaceFirst("(T\\d\\d:\\d\\d)Z$", "$1:00Z")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
