package io.prismaspring.migrate.database;

import java.util.List;

/**
 * A primary key.
 *
 * @param name the constraint's name
 * @param columns in order; never empty
 */
public record PrimaryKeyConstraint(String name, List<String> columns) {

    public PrimaryKeyConstraint {
        columns = List.copyOf(columns);
    }
}
