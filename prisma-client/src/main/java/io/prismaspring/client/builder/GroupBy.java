package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Expression;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Groups of one model's rows in the making. NULL makes a group of its own.
 *
 * @param <R> the Java type of one group's result
 * @param <M> the model's fields
 * @param <W> the model's filter
 * @param <H> the filter of groups
 * @param <O> the model's ordering
 */
public final class GroupBy<
        R, M extends Fields, W extends Filter<W, W, ?>, H extends Filter<H, H, ?>, O extends OrderBy<O>> {

    private final Model<?> model;
    private final M fields;
    private final Supplier<W> newWhere;
    private final Supplier<H> newHaving;
    private final Supplier<O> newOrderBy;
    private final List<Column<?>> keys = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Condition> having = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private @Nullable Integer take;
    private int skip;
    private @Nullable Selection<?> selection;

    /** Made by the repository. */
    public GroupBy(Model<?> model, M fields, Supplier<W> newWhere, Supplier<H> newHaving, Supplier<O> newOrderBy) {
        this.model = model;
        this.fields = fields;
        this.newWhere = newWhere;
        this.newHaving = newHaving;
        this.newOrderBy = newOrderBy;
    }

    /** The fields whose values make a group. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final GroupBy<R, M, W, H, O> by(Function<? super M, ? extends Column<?>>... columns) {
        for (Function<? super M, ? extends Column<?>> column : columns) {
            Column<?> key = column.apply(fields);
            if (key.aggregate() != null) {
                throw new IllegalArgumentException("groups are made by fields, not by " + key);
            }
            keys.add(key);
        }
        return this;
    }

    /** Only rows that match; called twice, both must hold. */
    public GroupBy<R, M, W, H, O> where(UnaryOperator<W> filter) {
        W where = filter.apply(newWhere.get());
        if (!where.hasNoConditions()) {
            conditions.add(where.toCondition());
        }
        return this;
    }

    /** Only groups that match; called twice, both must hold. */
    public GroupBy<R, M, W, H, O> having(UnaryOperator<H> filter) {
        H matching = filter.apply(newHaving.get());
        if (!matching.hasNoConditions()) {
            having.add(matching.toCondition());
        }
        return this;
    }

    /** The order of the groups: by their fields or by aggregates. */
    public GroupBy<R, M, W, H, O> orderBy(UnaryOperator<O> ordering) {
        orders.addAll(ordering.apply(newOrderBy.get()).toOrders());
        return this;
    }

    /** At most that many groups; the last ones of the ordering if negative. Needs an ordering. */
    public GroupBy<R, M, W, H, O> take(int groups) {
        take = groups;
        return this;
    }

    /** Passes over that many groups. Needs an ordering. */
    public GroupBy<R, M, W, H, O> skip(int groups) {
        if (groups < 0) {
            throw new IllegalArgumentException(model + ": skip must be 0 or more, but is " + groups);
        }
        skip = groups;
        return this;
    }

    /** What comes back for each group: its fields and aggregates. */
    @SuppressWarnings("unchecked") // the selection gives results of the new type
    public <T> GroupBy<T, M, W, H, O> select(Function<? super M, ? extends Selection<T>> projection) {
        selection = projection.apply(fields);
        return (GroupBy<T, M, W, H, O>) this;
    }

    /**
     * The grouping as it stands.
     *
     * @throws IllegalArgumentException if something is read, tested or ordered by that a group does not have
     */
    @SuppressWarnings("unchecked") // the selection gives results of the type
    public Grouping<R> grouping() {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(model + ".groupBy: by(…) names no field");
        }
        if (selection == null) {
            throw new IllegalArgumentException(model + ".groupBy: select(…) says what comes back for each group");
        }
        if (orders.isEmpty() && (take != null || skip > 0)) {
            throw new IllegalArgumentException(model + ".groupBy: take and skip need orderBy");
        }
        orders.forEach(o -> requireOfGroup(o.expression(), "orderBy"));
        having.forEach(this::requireOfGroup);
        requireOfGroup(selection);
        return new Grouping<>(
                new Read<>(model, Condition.allOf(conditions), orders, null, take, skip, List.of(), null, null, (Selection<R>)
                        selection),
                keys,
                Condition.allOf(having));
    }

    private void requireOfGroup(Expression expression, String where) {
        if (!(expression instanceof Column<?> column) || (column.aggregate() == null && !keys.contains(column))) {
            throw new IllegalArgumentException(model + ".groupBy: " + where + " names "
                    + (expression instanceof Column<?> ? expression : "something")
                    + ", which is neither a field of by(…) nor an aggregate");
        }
    }

    private void requireOfGroup(Selection<?> selected) {
        if (selected instanceof Selection.Combined<?> combined) {
            combined.parts().forEach(this::requireOfGroup);
        } else if (selected instanceof Column<?> column) {
            requireOfGroup((Expression) column, "select");
        } else {
            throw new IllegalArgumentException(model + ".groupBy: a group has no relations to select");
        }
    }

    private void requireOfGroup(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.conditions().forEach(this::requireOfGroup);
        } else if (condition instanceof Condition.Or or) {
            or.conditions().forEach(this::requireOfGroup);
        } else if (condition instanceof Condition.Not not) {
            requireOfGroup(not.condition());
        } else if (condition instanceof Condition.OfColumn of) {
            requireOfGroup((Expression) of.column(), "having");
            if (condition instanceof Condition.ColumnComparison comparison) {
                requireOfGroup((Expression) comparison.right(), "having");
            }
        } else {
            throw new IllegalArgumentException(model + ".groupBy: having cannot test relations");
        }
    }
}
