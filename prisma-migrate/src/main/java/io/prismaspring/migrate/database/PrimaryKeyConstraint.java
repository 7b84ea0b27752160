package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.TableIndex.IndexColumn;
import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name; {@link #UNNAMED} where the database gives it none
 * @param columns in order; never empty
 */
public record PrimaryKeyConstraint(String name, List<IndexColumn> columns) {

    /** What MySQL calls every primary key. */
    public static final String UNNAMED = "PRIMARY";

    public PrimaryKeyConstraint {
        columns = List.copyOf(columns);
    }

    /** The columns' names. */
    public List<String> columnNames() {
        return columns.stream().map(IndexColumn::name).toList();
    }
}
