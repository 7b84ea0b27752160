package io.prismaspring.client.model;

import java.util.List;

/**
 * A primary key or unique key.
 *
 * @param name the constraint's or index's name in the database
 * @param columns in the key's order
 */
public record UniqueConstraint(String name, List<Column<?>> columns) {

    public UniqueConstraint {
        columns = List.copyOf(columns);
    }
}
