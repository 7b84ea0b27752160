package io.prismaspring.schema.model;

import org.jspecify.annotations.Nullable;

/**
 * One field of a key or an index.
 *
 * @param field the field's schema name
 * @param sort the direction; null if the schema gives none
 * @param length the prefix length (MySQL); null if the schema gives none
 * @param operatorClass the operator class (PostgreSQL), such as {@code JsonbPathOps} or {@code raw:text}; null if none
 */
public record IndexField(
        String field,
        @Nullable SortOrder sort,
        @Nullable Integer length,
        @Nullable String operatorClass) {

    /** A field without options. */
    public static IndexField of(String field) {
        return new IndexField(field, null, null, null);
    }
}
