package io.prismaspring.client;

import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.ManyOptions;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.builder.UpdateBuilder;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Change;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations that read, change and delete the rows of one model. It stands for itself where rows cannot be created,
 * because a column that the client does not know needs a value ({@code @ignore}, {@code Unsupported}). Safe for use by
 * many threads.
 *
 * @param <R> the record
 * @param <Q> the query that returns records
 * @param <W> the filter
 * @param <U> the unique keys
 * @param <K> one of the unique keys
 * @param <D> the change of a row
 * @param <M> the fields
 * @param <H> the filter of groups
 * @param <O> the ordering
 */
public abstract class UpdateRepository<
                R,
                Q extends Query<R>,
                W extends Filter<W, W, ?>,
                U,
                K extends Filter<K, W, ?>,
                D extends UpdateBuilder<D>,
                M extends Fields,
                H extends Filter<H, H, ?>,
                O extends OrderBy<O>>
        extends KeyedRepository<R, Q, W, U, K, M, H, O> {

    private final Supplier<D> newChange;

    protected UpdateRepository(
            PrismaRuntime runtime,
            Model<R> model,
            Supplier<Q> newQuery,
            Supplier<W> newWhere,
            U unique,
            Supplier<D> newChange,
            M fields,
            Supplier<H> newHaving,
            Supplier<O> newOrderBy) {
        super(runtime, model, newQuery, newWhere, unique, fields, newHaving, newOrderBy);
        this.newChange = newChange;
    }

    /**
     * Changes the row of the key and gives it afterwards.
     *
     * @throws RecordNotFoundException if there is none
     */
    public R update(Function<? super U, K> key, UnaryOperator<D> data) {
        return updated(key, data, null);
    }

    /**
     * Changes the row of the key and gives what the query selects of it.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T update(
            Function<? super U, K> key, UnaryOperator<D> data, Function<? super Q, ? extends Query<T>> query) {
        return updated(key, data, readBack("update", query));
    }

    private <T> T updated(Function<? super U, K> key, UnaryOperator<D> data, @Nullable Selection<T> selection) {
        UniqueKey uniqueKey = model.resultOf("update", key.apply(unique)).toUniqueKey();
        Change change = change("update", data);
        return run(
                "update",
                Operation.Kind.UPDATE,
                o -> executor.update(o.toString(), model, o.restricted(uniqueKey), o.extended(change), selection));
    }

    /**
     * Changes all rows that match and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #updateAll} changes all rows
     */
    public long updateMany(UnaryOperator<W> filter, UnaryOperator<D> data) {
        return updateMany(filter, data, o -> o);
    }

    /**
     * Changes rows that match, as many as the options allow, and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #updateAll} changes all rows
     */
    public long updateMany(UnaryOperator<W> filter, UnaryOperator<D> data, UnaryOperator<ManyOptions> options) {
        return updateMany("updateMany", restricted("updateMany", "updateAll(data)", filter), data, options);
    }

    /** Changes all rows and gives their number. */
    public long updateAll(UnaryOperator<D> data) {
        return updateMany("updateAll", Condition.EVERYTHING, data, o -> o);
    }

    private long updateMany(
            String name, Condition condition, UnaryOperator<D> data, UnaryOperator<ManyOptions> options) {
        Integer limit = options.apply(new ManyOptions()).limit();
        Change change = scalars(name, data);
        return run(name, Operation.Kind.UPDATE, o -> {
            Condition rows = limited(o.restricted(condition), limit);
            return executor.updateMany(o.toString(), model, rows, o.extended(change));
        });
    }

    /**
     * Changes all rows that match and gives them as they are afterwards, in no order.
     *
     * @throws IllegalArgumentException if the filter adds no condition
     * @throws io.prismaspring.client.error.UnsupportedFeatureException on MySQL and MariaDB
     */
    public List<R> updateManyAndReturn(UnaryOperator<W> filter, UnaryOperator<D> data) {
        return updateManyAndReturn(filter, data, o -> o);
    }

    /**
     * Changes rows that match, as many as the options allow, and gives them as they are afterwards, in no order.
     *
     * @throws IllegalArgumentException if the filter adds no condition
     * @throws io.prismaspring.client.error.UnsupportedFeatureException on MySQL and MariaDB
     */
    public List<R> updateManyAndReturn(
            UnaryOperator<W> filter, UnaryOperator<D> data, UnaryOperator<ManyOptions> options) {
        return updatedMany(filter, data, options, null);
    }

    /**
     * Changes rows that match, as many as the options allow, and gives what the query selects of them afterwards.
     *
     * @throws IllegalArgumentException if the filter adds no condition
     * @throws io.prismaspring.client.error.UnsupportedFeatureException on MySQL and MariaDB
     */
    public <T> List<T> updateManyAndReturn(
            UnaryOperator<W> filter,
            UnaryOperator<D> data,
            UnaryOperator<ManyOptions> options,
            Function<? super Q, ? extends Query<T>> query) {
        return updatedMany(filter, data, options, readBack("updateManyAndReturn", query));
    }

    private <T> List<T> updatedMany(
            UnaryOperator<W> filter,
            UnaryOperator<D> data,
            UnaryOperator<ManyOptions> options,
            @Nullable Selection<T> selection) {
        Condition condition = restricted("updateManyAndReturn", "updateAll(data)", filter);
        Integer limit = options.apply(new ManyOptions()).limit();
        Change change = scalars("updateManyAndReturn", data);
        return run("updateManyAndReturn", Operation.Kind.UPDATE, o -> {
            Condition rows = limited(o.restricted(condition), limit);
            return executor.updateManyAndReturn(o.toString(), model, rows, o.extended(change), selection);
        });
    }

    private Condition limited(Condition condition, @Nullable Integer limit) {
        return limit == null ? condition : new Condition.Limited(model, condition, limit);
    }

    final Change change(String operation, UnaryOperator<D> data) {
        return model.resultOf(operation, data.apply(newChange.get())).toChange();
    }

    private Change scalars(String operation, UnaryOperator<D> data) {
        Change change = change(operation, data);
        if (!change.relations().isEmpty()) {
            throw new IllegalArgumentException(
                    operation(operation) + " changes many rows and cannot write to their relations");
        }
        return change;
    }

    /**
     * Deletes the row of the key and gives it as it was.
     *
     * @throws RecordNotFoundException if there is none
     */
    public R delete(Function<? super U, K> key) {
        return deleted(key, null);
    }

    /**
     * Deletes the row of the key and gives what the query selects of it, as it was.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T delete(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        return deleted(key, readBack("delete", query));
    }

    private <T> T deleted(Function<? super U, K> key, @Nullable Selection<T> selection) {
        UniqueKey uniqueKey = model.resultOf("delete", key.apply(unique)).toUniqueKey();
        return run("delete", Operation.Kind.DELETE, o -> {
            UniqueKey row = o.restricted(uniqueKey);
            return o.isUpdating()
                    ? executor.update(o.toString(), model, row, o.extended(new Change()), selection)
                    : executor.delete(o.toString(), model, row, selection);
        });
    }

    /**
     * Deletes all rows that match and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #deleteAll} deletes all rows
     */
    public long deleteMany(UnaryOperator<W> filter) {
        return deleteMany(filter, o -> o);
    }

    /**
     * Deletes rows that match, as many as the options allow, and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #deleteAll} deletes all rows
     */
    public long deleteMany(UnaryOperator<W> filter, UnaryOperator<ManyOptions> options) {
        Condition condition = restricted("deleteMany", "deleteAll()", filter);
        return deleteMany(
                "deleteMany", condition, options.apply(new ManyOptions()).limit());
    }

    /** Deletes all rows and gives their number. */
    public long deleteAll() {
        return deleteMany("deleteAll", Condition.EVERYTHING, null);
    }

    private long deleteMany(String name, Condition condition, @Nullable Integer limit) {
        return run(name, Operation.Kind.DELETE, o -> {
            Condition rows = limited(o.restricted(condition), limit);
            return o.isUpdating()
                    ? executor.updateMany(o.toString(), model, rows, o.extended(new Change()))
                    : executor.deleteMany(o.toString(), model, rows);
        });
    }

    private Condition restricted(String operation, String instead, UnaryOperator<W> filter) {
        W where = model.resultOf(operation, filter.apply(newWhere.get()));
        Condition condition = where.toCondition();
        if (condition.equals(Condition.EVERYTHING)) {
            throw new IllegalArgumentException(operation(operation) + ": the filter adds no condition; call " + instead
                    + " if all rows are meant");
        }
        return condition;
    }
}
