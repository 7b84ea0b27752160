package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;

/** Conditions on a required column of text. */
public final class StringFilter<S extends Filter<S, ?, M>, M> extends TextFieldFilter<S, M, StringFilter<S, M>> {

    StringFilter(S owner, Column<String> column, M fields) {
        super(owner, column, fields);
    }
}
