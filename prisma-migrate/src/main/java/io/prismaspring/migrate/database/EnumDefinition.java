package io.prismaspring.migrate.database;

import java.util.List;

/**
 * An enum type of the database.
 *
 * @param name the type's name
 * @param values the values as the database stores them, in order
 */
public record EnumDefinition(QualifiedName name, List<String> values) {

    public EnumDefinition {
        values = List.copyOf(values);
    }

    /** The values that the other definition lacks. */
    public List<String> valuesMissingIn(EnumDefinition other) {
        return values.stream().filter(v -> !other.values.contains(v)).toList();
    }
}
