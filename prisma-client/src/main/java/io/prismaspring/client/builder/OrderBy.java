package io.prismaspring.client.builder;

import io.prismaspring.client.model.Aggregate;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Order.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An ordering; the first key counts most.
 *
 * @param <S> this type, for chaining
 */
public abstract class OrderBy<S extends OrderBy<S>> {

    private final List<Order> orders = new ArrayList<>();
    private final @Nullable S target;
    private final @Nullable Aggregate aggregate;

    protected OrderBy() {
        this(null, null);
    }

    /** An ordering whose columns stand for an aggregate of theirs; keys are added to the target. */
    protected OrderBy(@Nullable S target, @Nullable Aggregate aggregate) {
        this.target = target;
        this.aggregate = aggregate;
    }

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S receiver() {
        return target == null ? (S) this : target;
    }

    protected final Direction by(Column<?> column) {
        return new Direction(aggregate == null || column.aggregate() != null ? column : column.aggregated(aggregate));
    }

    /** The keys of the row that a to-one relation leads to; without that row they are NULL. */
    protected final <T extends OrderBy<T>> S toOne(Relation relation, T nested, UnaryOperator<T> ordering) {
        for (Order order : ordering.apply(nested).toOrders()) {
            add(new Order(new Expression.Through(relation, order.expression()), order.descending(), order.nulls()));
        }
        return receiver();
    }

    protected final ToManyOrder toMany(Relation relation) {
        return new ToManyOrder(relation);
    }

    /** How well the columns match a full-text query. */
    protected final Direction relevance(String search, List<Column<String>> columns) {
        return new Direction(new Expression.Relevance(columns, search));
    }

    /** The number of rows where the column is not NULL, to order groups by. */
    protected final Direction countOf(Column<?> column) {
        return by(column.aggregated(Aggregate.COUNT, ColumnType.LONG));
    }

    /** The averages of columns, to order groups by. */
    protected final Numbers.Kinds<Direction, Direction, Direction, Direction> averages() {
        return Numbers.averages(this::by, this::by);
    }

    /** The sums of columns, to order groups by. */
    protected final Numbers.Kinds<Direction, Direction, Direction, Direction> sums() {
        return Numbers.sums(this::by, this::by, this::by, this::by);
    }

    /** The keys so far. */
    public final List<Order> toOrders() {
        return List.copyOf(orders);
    }

    private void add(Order order) {
        ((OrderBy<S>) receiver()).orders.add(order);
    }

    /** What rows can be ordered by of a to-many relation. */
    public final class ToManyOrder {
        private final Relation relation;

        private ToManyOrder(Relation relation) {
            this.relation = relation;
        }

        /** The number of related rows. */
        public Direction count() {
            return new Direction(new Expression.RelationCount(relation, Condition.EVERYTHING));
        }
    }

    /** Which way a key goes. */
    public final class Direction {
        private final Expression expression;
        private final Nulls nulls;

        private Direction(Expression expression) {
            this(expression, Nulls.DEFAULT);
        }

        private Direction(Expression expression, Nulls nulls) {
            this.expression = expression;
            this.nulls = nulls;
        }

        /** Rows without a value first, whichever way the key goes. */
        public Direction nullsFirst() {
            return new Direction(expression, Nulls.FIRST);
        }

        /** Rows without a value last, whichever way the key goes. */
        public Direction nullsLast() {
            return new Direction(expression, Nulls.LAST);
        }

        /** Smallest first. */
        public S asc() {
            add(new Order(expression, false, nulls));
            return receiver();
        }

        /** Largest first. */
        public S desc() {
            add(new Order(expression, true, nulls));
            return receiver();
        }
    }
}
