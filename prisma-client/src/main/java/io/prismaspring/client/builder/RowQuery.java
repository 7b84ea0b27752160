package io.prismaspring.client.builder;

import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Expression.RelationCount;
import io.prismaspring.client.query.Lock;
import io.prismaspring.client.query.Order;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.RelationLoad;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A read of the rows of one model or view in the making.
 *
 * @param <R> the Java type of one result
 * @param <Q> this type, for chaining
 * @param <W> the model's filter
 * @param <O> the model's ordering
 * @param <I> the model's includes
 * @param <M> the model's fields
 */
public abstract class RowQuery<
                R,
                Q extends RowQuery<R, Q, W, O, I, M>,
                W extends Filter<W, W, ?>,
                O extends OrderBy<O>,
                I extends Include<I>,
                M extends Fields>
        extends Query<R> {

    private final Model<?> model;
    private final Supplier<W> newWhere;
    private final Supplier<O> newOrderBy;
    private final Supplier<I> newInclude;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Selection.Related<?>> includes = new ArrayList<>();
    private final List<RelationCount> counts = new ArrayList<>();
    private final List<Column<?>> distinct = new ArrayList<>();
    private final M fields;
    private @Nullable Lock lock;
    private @Nullable RelationLoad relationLoad;
    private @Nullable UniqueKey cursor;
    private @Nullable Integer take;
    private int skip;
    private @Nullable Selection<?> projection;

    protected RowQuery(Model<?> model, Supplier<W> newWhere, Supplier<O> newOrderBy, Supplier<I> newInclude, M fields) {
        this.model = model;
        this.newWhere = newWhere;
        this.newOrderBy = newOrderBy;
        this.newInclude = newInclude;
        this.fields = fields;
    }

    @SuppressWarnings("unchecked") // Q is this type by declaration
    private Q self() {
        return (Q) this;
    }

    /** Only rows that match; called twice, both must hold. */
    public final Q where(UnaryOperator<W> filter) {
        W where = model.resultOf("where", filter.apply(newWhere.get()));
        if (!where.hasNoConditions()) {
            conditions.add(where.toCondition());
        }
        return self();
    }

    /** The order of the rows; called twice, the second ordering decides where the first does not. */
    public final Q orderBy(UnaryOperator<O> ordering) {
        for (Order order :
                model.resultOf("orderBy", ordering.apply(newOrderBy.get())).toOrders()) {
            if (order.expression() instanceof Column<?> column && column.aggregate() != null) {
                throw new IllegalArgumentException(
                        model + ": " + column + " is an aggregate, by which only groups can be ordered");
            }
            orders.add(order);
        }
        return self();
    }

    /** Begins at that key's row. */
    final Q startAt(UniqueKey key) {
        cursor = key;
        return self();
    }

    /** At most that many rows; the last ones of the ordering if negative, still in the order asked for. */
    public final Q take(int rows) {
        take = rows;
        return self();
    }

    /**
     * Passes over that many rows.
     *
     * @throws IllegalArgumentException if negative
     */
    public final Q skip(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(model + ": skip must be 0 or more, but is " + rows);
        }
        skip = rows;
        return self();
    }

    /**
     * Of rows with the same values in these fields only the first one of the ordering, from the cursor on; skip and take
     * count what is left. NULL is a value like any other.
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Q distinct(Function<? super M, ? extends Column<?>>... columns) {
        for (Function<? super M, ? extends Column<?>> column : columns) {
            distinct.add(column.apply(fields));
        }
        return self();
    }

    /**
     * Locks the rows against changes and other locks until the transaction ends.
     *
     * @throws IllegalStateException when it is executed outside a transaction
     */
    public final Q forUpdate() {
        lock = new Lock(true, Lock.Wait.WAIT);
        return self();
    }

    /**
     * Locks the rows against changes until the transaction ends.
     *
     * @throws IllegalStateException when it is executed outside a transaction
     */
    public final Q forShare() {
        lock = new Lock(false, Lock.Wait.WAIT);
        return self();
    }

    /** Passes over rows that others have locked; only after {@link #forUpdate} or {@link #forShare}. */
    public final Q skipLocked() {
        return waiting(Lock.Wait.SKIP_LOCKED, "skipLocked");
    }

    /** Fails if others have locked one of the rows; only after {@link #forUpdate} or {@link #forShare}. */
    public final Q noWait() {
        return waiting(Lock.Wait.NO_WAIT, "noWait");
    }

    private Q waiting(Lock.Wait wait, String name) {
        if (lock == null) {
            throw new IllegalStateException(model + ": " + name + " belongs behind forUpdate() or forShare()");
        }
        lock = new Lock(lock.exclusive(), wait);
        return self();
    }

    /**
     * How the relations of this query are read, at all levels below where it is not said again. In the query of a relation
     * itself: how that one is read, and those below. It changes no result.
     */
    public final Q relationLoad(RelationLoad how) {
        relationLoad = how;
        return self();
    }

    /** Loads related rows into the records, or counts them. */
    public final Q include(UnaryOperator<I> relations) {
        I include = model.resultOf("include", relations.apply(newInclude.get()));
        includes.addAll(include.included());
        counts.addAll(include.counts());
        return self();
    }

    /** Returns a record of the application for each row, made of the fields and relations that its components name. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // the generated as() names the type
    protected final <X> X projectTo(Class<?> type) {
        return project(RecordProjection.of(model, type));
    }

    /** Returns that selection for each row instead of the record, and this query under its new result type. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the generated select() names the type
    protected final <X> X project(Selection<?> selection) {
        projection = selection;
        return (X) this;
    }

    @Override
    @SuppressWarnings("unchecked") // R is the record until project() and its caller's cast change both
    public final Selection<R> selection() {
        if (projection == null) {
            return (Selection<R>) new Selection.WholeRecord<>(model, includes, counts);
        }
        if (!includes.isEmpty() || !counts.isEmpty()) {
            throw new IllegalStateException(
                    model + ": include and select exclude each other; select the relation's fields inside select");
        }
        return (Selection<R>) projection;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a page has no ordering, neither one that was asked nor that of a key
     */
    @Override
    public final Read<R> read() {
        if (orders.isEmpty() && (take != null || skip > 0) && model.primaryKey().isEmpty()) {
            throw new IllegalArgumentException(
                    model + ": take and skip need orderBy, because no unique key orders a " + model + " otherwise");
        }
        return new Read<>(model, Condition.allOf(conditions), orders, cursor, take, skip, distinct, lock, relationLoad, selection());
    }

    @Override
    public final boolean isRestricted() {
        return !conditions.isEmpty()
                || !orders.isEmpty()
                || cursor != null
                || take != null
                || skip > 0
                || !distinct.isEmpty()
                || lock != null;
    }
}
