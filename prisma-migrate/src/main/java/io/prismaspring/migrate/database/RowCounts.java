package io.prismaspring.migrate.database;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Queries that count rows in a database that has not been migrated yet. Names are those after the renames. */
final class RowCounts {

    private final Dialect dialect;
    private final FormerNames names;

    RowCounts(Dialect dialect, FormerNames names) {
        this.dialect = dialect;
        this.names = names;
    }

    /** All rows. */
    String rows(QualifiedName table) {
        return "SELECT COUNT(*) FROM " + table(table);
    }

    /** Those that meet a condition. */
    String rows(QualifiedName table, String condition) {
        return rows(table) + " WHERE " + condition;
    }

    /** Those with a value in the column. */
    String values(QualifiedName table, String column) {
        return "SELECT COUNT(" + column(table, column) + ") FROM " + table(table);
    }

    /** Those without a value in one of the columns. */
    String nulls(QualifiedName table, List<String> columns) {
        return rows(table, joined(table, columns, " IS NULL", " OR "));
    }

    /** Those that share their values in the columns with another row, to which NULL is never equal. */
    String duplicates(QualifiedName table, List<String> columns) {
        return "SELECT COALESCE(SUM(n), 0) FROM (SELECT COUNT(*) AS n FROM " + table(table) + " WHERE "
                + joined(table, columns, " IS NOT NULL", " AND ") + " GROUP BY " + joined(table, columns, "", ", ")
                + " HAVING COUNT(*) > 1) duplicates";
    }

    /** Those that refer to no row. */
    String orphans(QualifiedName table, ForeignKey key) {
        List<String> equal = new ArrayList<>();
        for (int i = 0; i < key.columns().size(); i++) {
            equal.add("target." + column(key.target(), key.targetColumns().get(i)) + " = source."
                    + column(table, key.columns().get(i)));
        }
        String given = key.columns().stream()
                .map(c -> "source." + column(table, c) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        return rows(table) + " source WHERE " + given + " AND NOT EXISTS (SELECT 1 FROM " + table(key.target())
                + " target WHERE " + String.join(" AND ", equal) + ")";
    }

    /** Those with a value in each of the columns. */
    String given(QualifiedName table, List<String> columns) {
        return rows(table, joined(table, columns, " IS NOT NULL", " AND "));
    }

    /** Those that hold another text than these. */
    String others(QualifiedName table, String column, List<String> values) {
        return rows(
                table,
                column(table, column) + " NOT IN ("
                        + values.stream().map(dialect::textLiteral).collect(Collectors.joining(", ")) + ")");
    }

    /** Those that hold one of the texts. */
    String holders(QualifiedName table, Column column, List<String> values) {
        String condition = values.stream()
                .map(v -> dialect.holds(column, column(table, column.name()), dialect.textLiteral(v)))
                .collect(Collectors.joining(" OR "));
        return rows(table, condition);
    }

    /** The sum of several counts. */
    static String sum(List<String> counts) {
        return counts.size() == 1
                ? counts.get(0)
                : "SELECT " + counts.stream().map(c -> "(" + c + ")").collect(Collectors.joining(" + "));
    }

    String column(QualifiedName table, String column) {
        return dialect.identifier(names.column(table, column));
    }

    private String table(QualifiedName table) {
        return dialect.identifier(names.table(table));
    }

    private String joined(QualifiedName table, List<String> columns, String suffix, String separator) {
        return columns.stream().map(c -> column(table, c) + suffix).collect(Collectors.joining(separator));
    }
}
