package io.prismaspring.migrate.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique key or an index.
 *
 * @param name the name in the database
 * @param unique whether it is a unique key
 * @param columns in order; never empty
 * @param algorithm the access method as SQL, such as {@code GIN} or {@link #FULLTEXT}; null for the default one
 * @param condition the partial index's condition as SQL; null if it covers every row
 * @param handMade whether it is a unique key that a person has made in the other way than a migration makes it: as a
 *     constraint of PostgreSQL or SQLite, an index of H2
 */
public record TableIndex(
        String name,
        boolean unique,
        List<IndexColumn> columns,
        @Nullable String algorithm,
        @Nullable String condition,
        boolean handMade) {

    /**
     * A column of an index.
     *
     * @param name the column's name
     * @param descending whether it is sorted from high to low
     * @param length how many characters are covered; null for all
     * @param operatorClass PostgreSQL's operator class as SQL; null if none
     */
    public record IndexColumn(
            String name,
            boolean descending,
            @Nullable Integer length,
            @Nullable String operatorClass) {

        /** A whole column without options. */
        public static IndexColumn of(String name) {
            return new IndexColumn(name, false, null, null);
        }
    }

    /** The access method of an index on words. */
    public static final String FULLTEXT = "FULLTEXT";

    public TableIndex {
        columns = List.copyOf(columns);
    }

    /** As a migration makes it. */
    public TableIndex(
            String name,
            boolean unique,
            List<IndexColumn> columns,
            @Nullable String algorithm,
            @Nullable String condition) {
        this(name, unique, columns, algorithm, condition, false);
    }

    /** The same index under another name. */
    public TableIndex withName(String other) {
        return new TableIndex(other, unique, columns, algorithm, condition, handMade);
    }

    /** The same index as another was made: under its name, in its way. */
    public TableIndex madeAs(TableIndex other) {
        return new TableIndex(other.name, unique, columns, algorithm, condition, other.handMade);
    }

    /** The same index on other columns. */
    public TableIndex withColumns(List<IndexColumn> others) {
        return new TableIndex(name, unique, others, algorithm, condition, handMade);
    }

    /** The columns' names. */
    public List<String> columnNames() {
        return columns.stream().map(IndexColumn::name).toList();
    }

    /** Whether the two differ in nothing but the name. */
    public boolean sameButForName(TableIndex other) {
        return madeAs(other).equals(other);
    }
}
