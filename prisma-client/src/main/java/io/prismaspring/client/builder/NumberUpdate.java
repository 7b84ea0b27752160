package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.write.Assignment;

/**
 * What can be done to a number without reading it first; the database does it, in one step with the rest of the update.
 * NULL stays NULL.
 *
 * @param <S> the update that this belongs to
 * @param <T> the column's Java type
 */
public final class NumberUpdate<S extends UpdateBuilder<S>, T extends Number> {

    private final S owner;
    private final Column<T> column;

    NumberUpdate(S owner, Column<T> column) {
        this.owner = owner;
        this.column = column;
    }

    /** Adds the number. */
    public S increment(T by) {
        return assign(Assignment.Operation.INCREMENT, by);
    }

    /** Subtracts the number. */
    public S decrement(T by) {
        return assign(Assignment.Operation.DECREMENT, by);
    }

    /** Multiplies by the number. */
    public S multiply(T by) {
        return assign(Assignment.Operation.MULTIPLY, by);
    }

    /** Divides by the number, as the database divides. */
    public S divide(T by) {
        return assign(Assignment.Operation.DIVIDE, by);
    }

    private S assign(Assignment.Operation operation, T number) {
        if (number == null) {
            throw new IllegalArgumentException(column + ": the number must not be null");
        }
        return owner.assign(column, operation, number);
    }
}
