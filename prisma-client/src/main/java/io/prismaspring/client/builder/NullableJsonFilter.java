package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Conditions on an optional document. */
public final class NullableJsonFilter<S extends Filter<S, ?, ?>> extends JsonFilter<S> {

    NullableJsonFilter(S owner, Column<JsonNode> column) {
        super(owner, column, List.of());
    }

    /** The column is NULL: there is no document. */
    public S isNull() {
        return nullCheck(true);
    }

    /** There is a document, be it JSON's null. */
    public S isNotNull() {
        return nullCheck(false);
    }
}
