package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.query.Order;
import java.util.ArrayList;
import java.util.List;

/**
 * An ordering; the first key counts most.
 *
 * @param <S> this type, for chaining
 */
public abstract class OrderBy<S extends OrderBy<S>> {

    private final List<Order> orders = new ArrayList<>();

    protected OrderBy() {}

    protected final Direction by(Column<?> column) {
        return new Direction(column);
    }

    /** The keys so far. */
    public final List<Order> toOrders() {
        return List.copyOf(orders);
    }

    /** Which way a key goes. */
    public final class Direction {
        private final Column<?> column;

        private Direction(Column<?> column) {
            this.column = column;
        }

        /** Smallest first. */
        public S asc() {
            return add(false);
        }

        /** Largest first. */
        public S desc() {
            return add(true);
        }

        @SuppressWarnings("unchecked") // S is the enclosing type by declaration
        private S add(boolean descending) {
            orders.add(new Order(column, descending));
            return (S) OrderBy.this;
        }
    }
}
