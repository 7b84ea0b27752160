package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;

/** One key of an ordering. */
public record Order(Column<?> column, boolean descending) {

    void describe(Shape shape) {
        shape.part(column).part(descending);
    }
}
