package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on an optional column that knows only equality: booleans, enums, Bytes, Json. */
public final class NullableEqualityFilter<S extends Filter<S, ?, M>, T, M>
        extends FieldFilter<S, T, M, NullableEqualityFilter<S, T, M>> {

    NullableEqualityFilter(S owner, Column<T> column, M fields) {
        super(owner, column, fields);
    }

    /** The column is NULL. */
    public S isNull() {
        return nullCheck(true);
    }

    /** The column is not NULL. */
    public S isNotNull() {
        return nullCheck(false);
    }
}
