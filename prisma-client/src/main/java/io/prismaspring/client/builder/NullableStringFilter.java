package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on an optional column of text. */
public final class NullableStringFilter<S extends Filter<S, ?, M>, M>
        extends TextFieldFilter<S, M, NullableStringFilter<S, M>> {

    NullableStringFilter(S owner, Column<String> column, M fields) {
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
