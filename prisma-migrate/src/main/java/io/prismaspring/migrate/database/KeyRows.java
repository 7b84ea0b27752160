package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AlterTable;
import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows of before stand in the way of new keys. */
final class KeyRows {

    private final DatabaseSchema before;
    private final List<MigrationStep> steps;
    private final RowCounts counts;

    KeyRows(DatabaseSchema before, List<MigrationStep> steps, RowCounts counts) {
        this.before = before;
        this.steps = steps;
        this.counts = counts;
    }

    /** Not if one of the columns is new and empty, for NULL is never equal. */
    boolean mayHaveDuplicates(QualifiedName table, List<String> columns) {
        return columns.stream().noneMatch(c -> isEmpty(table, c));
    }

    /** Counts the rows that are not unique. */
    String duplicates(QualifiedName table, List<String> columns) {
        List<String> old = present(table, columns);
        return old.isEmpty() ? counts.rows(table) : counts.duplicates(table, old);
    }

    /** Counts the rows that a primary key cannot have. */
    String unfit(QualifiedName table, List<String> columns) {
        List<String> old = present(table, columns);
        return old.isEmpty()
                ? counts.rows(table)
                : RowCounts.sum(List.of(counts.duplicates(table, old), counts.nulls(table, old)));
    }

    /** Whether the key is new, its table is not, and rows have values in its columns. */
    boolean mayBeOrphans(QualifiedName table, ForeignKey key) {
        return before.table(table)
                        .filter(t -> t.foreignKeys().stream().noneMatch(k -> refersAlike(k, key)))
                        .isPresent()
                && key.columns().stream().noneMatch(c -> isEmpty(table, c));
    }

    /** Counts the rows that refer to nothing; null if that depends on values that come with the migration. */
    @Nullable
    String orphans(QualifiedName table, ForeignKey key) {
        if (present(table, key.columns()).size() < key.columns().size()) {
            return present(table, key.columns()).isEmpty() ? counts.rows(table) : null;
        }
        boolean targetIsThere = present(key.target(), key.targetColumns()).size()
                == key.targetColumns().size();
        return targetIsThere ? counts.orphans(table, key) : counts.given(table, key.columns());
    }

    private static boolean refersAlike(ForeignKey some, ForeignKey other) {
        return some.columns().equals(other.columns())
                && some.target().equals(other.target())
                && some.targetColumns().equals(other.targetColumns());
    }

    private List<String> present(QualifiedName table, List<String> columns) {
        return columns.stream()
                .filter(c -> before.table(table).flatMap(t -> t.column(c)).isPresent())
                .toList();
    }

    /** Whether the column comes with this migration, without a value. */
    private boolean isEmpty(QualifiedName table, String column) {
        boolean isFilled =
                steps.stream().anyMatch(step -> step instanceof FillColumn fill && fill.fills(table, column));
        return !isFilled && present(table, List.of(column)).isEmpty() && !hasValue(table, column);
    }

    private boolean hasValue(QualifiedName table, String column) {
        return steps.stream()
                .flatMap(MigrationStep::inWords)
                .filter(AlterTable.class::isInstance)
                .map(AlterTable.class::cast)
                .filter(alter -> alter.name().equals(table))
                .flatMap(alter -> alter.to().column(column).stream())
                .anyMatch(c -> c.isRequired() || c.hasDatabaseValue());
    }
}
