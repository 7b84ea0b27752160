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
 * @param relationLoad how the relations below are read, and this one if it is related; null for what is usual
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
        @Nullable RelationLoad relationLoad,
        Selection<R> selection) {

    public Read {
        orderBy = List.copyOf(orderBy);
        distinct = List.copyOf(distinct);
    }

    /** All of the model's rows with that selection, under a condition. */
    public static <R> Read<R> of(Model<?> model, Condition where, Selection<R> selection) {
        return new Read<>(model, where, List.of(), null, null, 0, List.of(), null, null, selection);
    }

    /** The same read with one more condition. */
    public Read<R> and(Condition further) {
        Condition both = Condition.isEverything(where) ? further : new Condition.And(List.of(where, further));
        return new Read<>(model, both, orderBy, cursor, take, skip, distinct, lock, relationLoad, selection);
    }

    /** The same read for at most that many rows. */
    public Read<R> limitedTo(int rows) {
        return new Read<>(model, where, orderBy, cursor, rows, skip, distinct, lock, relationLoad, selection);
    }

    /**
     * The only key of the ordering, if it is the cursor's own column too: then the cursor's value is where the page begins,
     * and its row needs no look-up. Null otherwise, and if so many rows are skipped that the database should do it.
     */
    public @Nullable Column<?> seekColumn() {
        if (cursor == null || !cursor.exact() || cursor.columns().size() != 1 || skip > 1 || !distinct.isEmpty()) {
            return null;
        }
        Column<?> column = cursor.columns().get(0);
        List<Column<?>> key = model.primaryKey();
        boolean ordersByIt = orderBy.isEmpty()
                ? key.size() == 1 && key.get(0) == column
                : orderBy.size() == 1 && orderBy.get(0).expression() == column;
        return ordersByIt && !column.isNullable() && key.contains(column) && key.size() == 1 ? column : null;
    }

    /** Whether it reads all rows of its model as they come, as what a relation leads to. */
    public boolean isPlain() {
        return Condition.isEverything(where)
                && orderBy.isEmpty()
                && cursor == null
                && take == null
                && skip == 0
                && distinct.isEmpty()
                && lock == null;
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
        int page = take == null ? 0 : isReversed() ? 1 : 2;
        int load = relationLoad == null ? 0 : relationLoad == RelationLoad.JOIN ? 1 : 2;
        shape.part(model).part(page + 3 * Math.min(skip, 2) + 9 * load).part(distinct.size() << 16 | orderBy.size());
        shape.part(lock == null ? "free" : lock);
        for (Column<?> column : distinct) {
            shape.part(column);
        }
        shape.value(this, take == null ? 0 : Math.abs(Math.max(take, -Integer.MAX_VALUE)))
                .further(skip);
        if (cursor != null) {
            cursor.columns().forEach(shape::part);
            cursor.values().forEach(shape::further);
        }
        for (Order order : orderBy) {
            order.describe(shape);
        }
        where.describe(shape);
        selection.describe(shape);
    }
}
