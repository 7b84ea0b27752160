package io.prismaspring.schema.model;

/** The type of a field that has a column. */
public sealed interface FieldType {

    /** A built-in scalar. */
    record Scalar(ScalarType type) implements FieldType {}

    /**
     * An enum of this schema.
     *
     * @param name the enum's schema name
     */
    record EnumReference(String name) implements FieldType {}

    /**
     * {@code Unsupported("…")}: migrated, but absent from the client.
     *
     * @param databaseType the database's own type text
     */
    record Unsupported(String databaseType) implements FieldType {}
}
