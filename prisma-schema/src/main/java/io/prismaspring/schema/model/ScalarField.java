package io.prismaspring.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * A field with a column.
 *
 * @param name the name in the schema
 * @param databaseName the column ({@code @map}); the same as {@code name} by default
 * @param type scalar, enum or unsupported
 * @param arity required, optional or list
 * @param nativeType the {@code @db.…} attribute; null if there is none
 * @param defaultValue the {@code @default}; null if there is none
 * @param updatedAt whether {@code @updatedAt} stands on it
 * @param ignored whether {@code @ignore} keeps it out of the client
 * @param documentation the {@code ///} comment; null if there is none
 * @param position where the name stands
 */
public record ScalarField(
        String name,
        String databaseName,
        FieldType type,
        Arity arity,
        @Nullable NativeType nativeType,
        @Nullable DefaultValue defaultValue,
        boolean updatedAt,
        boolean ignored,
        @Nullable String documentation,
        SourcePosition position)
        implements Field {

    /** Whether the default is a call of that function, such as {@code autoincrement}. */
    public boolean hasDefaultFunction(String function) {
        return defaultValue instanceof DefaultValue.Function call && call.name().equals(function);
    }
}
