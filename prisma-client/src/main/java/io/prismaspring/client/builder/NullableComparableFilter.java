package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on an optional column of numbers or dates. */
public final class NullableComparableFilter<S extends Filter<S, ?, M>, T, M>
        extends OrderedFieldFilter<S, T, M, NullableComparableFilter<S, T, M>> {

    NullableComparableFilter(S owner, Column<T> column, M fields) {
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
