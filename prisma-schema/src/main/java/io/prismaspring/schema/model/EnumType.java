package io.prismaspring.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@code enum} block.
 *
 * @param name the name in the schema
 * @param databaseName the name in the database ({@code @@map}); the same as {@code name} by default
 * @param databaseSchema the database schema of {@code @@schema}; null if the datasource lists none
 * @param values in the schema's order; never empty
 * @param documentation the {@code ///} comment without its slashes; null if there is none
 * @param position where the name stands
 */
public record EnumType(
        String name,
        String databaseName,
        @Nullable String databaseSchema,
        List<EnumValue> values,
        @Nullable String documentation,
        SourcePosition position) {

    public EnumType {
        values = List.copyOf(values);
    }

    /** The value of that schema name; the validated schema guarantees that references resolve. */
    public EnumValue value(String valueName) {
        return values.stream()
                .filter(v -> v.name().equals(valueName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("enum " + name + " has no value " + valueName));
    }
}
