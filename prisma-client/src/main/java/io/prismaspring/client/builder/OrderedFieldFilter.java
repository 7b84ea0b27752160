package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Operator;
import java.util.function.Function;

/** Conditions on a column whose values have an order. */
public abstract class OrderedFieldFilter<S extends Filter<S, ?, M>, T, M, X extends OrderedFieldFilter<S, T, M, X>>
        extends FieldFilter<S, T, M, X> {

    OrderedFieldFilter(S owner, Column<T> column, M fields) {
        super(owner, column, fields);
    }

    /** Less than the value. */
    public final S lt(T value) {
        return compare(Operator.LESS, value);
    }

    /** Less than another column of the row. */
    public final S lt(Function<? super M, Column<T>> other) {
        return compare(Operator.LESS, other);
    }

    /** Less than or equal to the value. */
    public final S lte(T value) {
        return compare(Operator.LESS_OR_EQUAL, value);
    }

    /** Less than or equal to another column of the row. */
    public final S lte(Function<? super M, Column<T>> other) {
        return compare(Operator.LESS_OR_EQUAL, other);
    }

    /** Greater than the value. */
    public final S gt(T value) {
        return compare(Operator.GREATER, value);
    }

    /** Greater than another column of the row. */
    public final S gt(Function<? super M, Column<T>> other) {
        return compare(Operator.GREATER, other);
    }

    /** Greater than or equal to the value. */
    public final S gte(T value) {
        return compare(Operator.GREATER_OR_EQUAL, value);
    }

    /** Greater than or equal to another column of the row. */
    public final S gte(Function<? super M, Column<T>> other) {
        return compare(Operator.GREATER_OR_EQUAL, other);
    }
}
