package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on a required column of numbers or dates. */
public final class ComparableFilter<S extends Filter<S, ?, M>, T, M>
        extends OrderedFieldFilter<S, T, M, ComparableFilter<S, T, M>> {

    ComparableFilter(S owner, Column<T> column, M fields) {
        super(owner, column, fields);
    }
}
