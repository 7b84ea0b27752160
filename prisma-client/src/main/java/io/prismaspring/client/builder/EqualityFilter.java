package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on a required column that knows only equality: booleans, enums, Bytes, Json. */
public final class EqualityFilter<S extends Filter<S, ?, M>, T, M>
        extends FieldFilter<S, T, M, EqualityFilter<S, T, M>> {

    EqualityFilter(S owner, Column<T> column, M fields) {
        super(owner, column, fields);
    }
}
