package io.prismaspring.client.query;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query that reads rows of one model.
 *
 * @param where the condition; {@link Condition#EVERYTHING} for all rows
 * @param orderBy the ordering, first key first; empty for the database's own order
 * @param cursor the row to begin at, itself included; null to begin at the first
 * @param take how many rows: the last ones of the ordering if negative; null for all
 * @param skip how many rows to pass over, 0 or more
 * @param distinct of rows with the same values in these columns only the first one counts; empty for all rows
 * @param lock how the rows are locked; null if they are not
 * @param selection what comes back for each row
 * @param <R> the Java type of one result
 */
public record Read<R>(
        Model<?> model,
        Condition where,
        List<Order> orderBy,
        @Nullable UniqueKey cursor,
        @Nullable Integer take,
        int skip,
        List<Column<?>> distinct,
        @Nullable Lock lock,
        Selection<R> selection) {

    public Read {
        orderBy = List.copyOf(orderBy);
        distinct = List.copyOf(distinct);
    }

    /** All of the model's rows with that selection, under a condition. */
    public static <R> Read<R> of(Model<?> model, Condition where, Selection<R> selection) {
        return new Read<>(model, where, List.of(), null, null, 0, List.of(), null, selection);
    }

    /** The same read with one more condition. */
    public Read<R> and(Condition further) {
        Condition both = where.equals(Condition.EVERYTHING) ? further : new Condition.And(List.of(where, further));
        return new Read<>(model, both, orderBy, cursor, take, skip, distinct, lock, selection);
    }

    /** The same read for at most that many rows. */
    public Read<R> limitedTo(int rows) {
        return new Read<>(model, where, orderBy, cursor, rows, skip, distinct, lock, selection);
    }

    /** Whether the rows are read backwards and turned round afterwards. */
    public boolean isReversed() {
        return take != null && take < 0;
    }

    /**
     * Adds this read's parts and values to the shape. Its own values are the absolute {@code take}, {@code skip} and the
     * cursor's values, from {@link Shape#positionOf} on.
     */
    public void describe(Shape shape) {
        shape.part(model)
                .part(take == null ? "all" : isReversed() ? "last" : "first")
                .part(skip > 0)
                .part(lock == null ? "free" : lock)
                .part(distinct.size());
        distinct.forEach(shape::part);
        shape.value(this, take == null ? 0 : Math.abs(Math.max(take, -Integer.MAX_VALUE)))
                .further(skip);
        if (cursor != null) {
            cursor.columns().forEach(shape::part);
            cursor.values().forEach(shape::further);
        }
        shape.part(orderBy.size());
        orderBy.forEach(o -> o.describe(shape));
        where.describe(shape);
        selection.describe(shape);
    }
}
