package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.NameLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The attributes of a table's keys and indexes. */
final class PulledKeys {

    private final String table;
    private final UnaryOperator<String> fieldName;
    private final Dialect dialect;
    private final NameLimit limit;

    /**
     * Prepares the keys of a table.
     *
     * @param fieldName the field's name of a column
     */
    PulledKeys(String table, UnaryOperator<String> fieldName, Dialect dialect) {
        this.table = table;
        this.fieldName = fieldName;
        this.dialect = dialect;
        this.limit = new NameLimit(Connector.of(dialect.provider()).longestIdentifier());
    }

    /** {@code @id}, for the field of its only column. */
    String id(PrimaryKeyConstraint key) {
        List<String> arguments = new ArrayList<>();
        options(key.columns().get(0)).forEach(arguments::add);
        mapOfKey(key, arguments);
        return "@id" + SchemaText.arguments(arguments);
    }

    /** {@code @@id}. */
    String blockId(PrimaryKeyConstraint key, @Nullable String clientName) {
        List<String> arguments = new ArrayList<>(List.of(fields(key.columns())));
        if (clientName != null) {
            arguments.add("name: " + SchemaText.string(clientName));
        }
        mapOfKey(key, arguments);
        return "@@id" + SchemaText.arguments(arguments);
    }

    private void mapOfKey(PrimaryKeyConstraint key, List<String> arguments) {
        if (dialect.namesPrimaryKeys() && !key.name().equals(limit.cut(table, "_pkey"))) {
            arguments.add("map: " + SchemaText.string(key.name()));
        }
    }

    /** {@code @unique}, for the field of its only column. */
    String unique(TableIndex index) {
        List<String> arguments = options(index.columns().get(0));
        common(index, "_key", arguments);
        return "@unique" + SchemaText.arguments(arguments);
    }

    /** {@code @@unique}, {@code @@index} or {@code @@fulltext}. */
    String block(TableIndex index, @Nullable String clientName) {
        boolean words = TableIndex.FULLTEXT.equals(index.algorithm());
        List<String> arguments = new ArrayList<>(List.of(fields(index.columns())));
        if (clientName != null && index.unique()) {
            arguments.add("name: " + SchemaText.string(clientName));
        }
        if (index.algorithm() != null && !words) {
            arguments.add("type: " + method(index.algorithm()));
        }
        common(index, index.unique() ? "_key" : "_idx", arguments);
        return (index.unique() ? "@@unique" : words ? "@@fulltext" : "@@index") + SchemaText.arguments(arguments);
    }

    private void common(TableIndex index, String suffix, List<String> arguments) {
        String assumed = limit.cut(table + "_" + String.join("_", index.columnNames()), suffix);
        if (!index.name().equals(assumed) && !index.name().startsWith("sqlite_autoindex_")) {
            arguments.add("map: " + SchemaText.string(index.name()));
        }
        if (index.condition() != null) {
            arguments.add("where: raw(" + SchemaText.string(index.condition()) + ")");
        }
    }

    private String fields(List<IndexColumn> columns) {
        return columns.stream()
                .map(c -> fieldName.apply(c.name()) + SchemaText.arguments(options(c)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> options(IndexColumn column) {
        List<String> options = new ArrayList<>();
        if (column.length() != null) {
            options.add("length: " + column.length());
        }
        if (column.operatorClass() != null) {
            options.add("ops: " + operatorClass(column.operatorClass()));
        }
        if (column.descending()) {
            options.add("sort: Desc");
        }
        return options;
    }

    private static String method(String algorithm) {
        return switch (algorithm) {
            case "SPGIST" -> "SpGist";
            default -> algorithm.charAt(0) + algorithm.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    /** The language's own name if it has one. */
    private static String operatorClass(String name) {
        boolean known = Set.of("jsonb_ops", "jsonb_path_ops", "array_ops", "inet_ops", "text_ops")
                        .contains(name)
                || name.endsWith("_minmax_ops")
                || name.endsWith("_minmax_multi_ops")
                || name.endsWith("_bloom_ops");
        if (!known) {
            return "raw(" + SchemaText.string(name) + ")";
        }
        StringBuilder words = new StringBuilder();
        for (String word : name.replace("minmax", "min_max")
                .replace("timestamptz", "timestamp_tz")
                .replace("timetz", "time_tz")
                .replace("varbit", "var_bit")
                .split("_", -1)) {
            words.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return words.toString();
    }
}
