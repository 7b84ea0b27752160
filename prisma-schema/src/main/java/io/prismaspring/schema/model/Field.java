package io.prismaspring.schema.model;

import org.jspecify.annotations.Nullable;

/** A field of a model: one with a column, or a relation. */
public sealed interface Field permits ScalarField, RelationField {

    /** The name in the schema. */
    String name();

    /** Required, optional or list. */
    Arity arity();

    /** Whether {@code @ignore} keeps it out of the client. */
    boolean ignored();

    /** The {@code ///} comment; null if there is none. */
    @Nullable
    String documentation();

    /** Where the name stands. */
    SourcePosition position();
}
