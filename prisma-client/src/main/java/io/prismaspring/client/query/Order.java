package io.prismaspring.client.query;

/**
 * One key of an ordering.
 *
 * @param nulls where rows without a value stand
 */
public record Order(Expression expression, boolean descending, Nulls nulls) {

    /** Where rows without a value stand. */
    public enum Nulls {
        /** Where the database puts them. */
        DEFAULT,
        FIRST,
        LAST
    }

    /** A key with NULLs where the database puts them. */
    public Order(Expression expression, boolean descending) {
        this(expression, descending, Nulls.DEFAULT);
    }

    void describe(Shape shape) {
        shape.part(descending).part(nulls);
        expression.describe(shape);
    }
}
