package io.prismaspring.migrate.database;

import java.util.ArrayList;
import java.util.List;

/** The rows that hold a value of an enum, over all columns of it, in a database that has not been migrated yet. */
public final class EnumValueRows {

    private record Use(QualifiedName table, Column column) {}

    private final Dialect dialect;
    private final List<Use> uses = new ArrayList<>();

    /** No column yet. */
    public EnumValueRows(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A column of the enum, with the names that it has now. */
    public void add(QualifiedName table, Column column) {
        uses.add(new Use(table, column));
    }

    /** Whether there is no column. */
    public boolean isEmpty() {
        return uses.isEmpty();
    }

    /** Counts the rows that hold the value, which is the database's spelling. */
    public String countQuery(String value) {
        RowCounts counts = new RowCounts(dialect, new FormerNames(List.of()));
        return RowCounts.sum(uses.stream()
                .map(use -> counts.holders(use.table(), use.column(), List.of(value)))
                .toList());
    }
}
