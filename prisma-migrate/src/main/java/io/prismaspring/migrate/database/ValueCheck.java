package io.prismaspring.migrate.database;

import java.util.List;

/**
 * A check that a column holds one of some values: an enum in a database without enum types.
 *
 * @param name the constraint's name
 * @param column the column's name
 * @param values what it may hold
 */
public record ValueCheck(String name, String column, List<String> values) {

    public ValueCheck {
        values = List.copyOf(values);
    }
}
