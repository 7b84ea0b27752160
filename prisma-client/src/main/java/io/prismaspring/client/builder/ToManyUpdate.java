package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What is written to the rows that a to-many relation leads to from an existing row; carried out in the order of the
 * calls. All but {@code connect}, {@code connectOrCreate} and {@code set} reach only rows that are related already.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 * @param <W> the other model's filter
 * @param <D> the change of the other model's row
 */
public final class ToManyUpdate<
                F,
                C extends CreateBuilder<C>,
                U,
                K extends Filter<K, ?, ?>,
                W extends Filter<W, W, ?>,
                D extends UpdateBuilder<D>>
        extends RelatedRows<ToManyUpdate<F, C, U, K, W, D>, F, C, U, K> {

    private final Supplier<W> newWhere;
    private final Supplier<D> newChange;

    /** Made by generated code: the relation, where creating begins, the unique keys, a filter and a change. */
    public ToManyUpdate(Relation relation, Supplier<F> first, U unique, Supplier<W> newWhere, Supplier<D> newChange) {
        super(relation, first, unique);
        this.newWhere = newWhere;
        this.newChange = newChange;
    }

    /** Makes these rows the related ones, and no others; with no keys none. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ToManyUpdate<F, C, U, K, W, D> set(Function<? super U, K>... keys) {
        List<UniqueKey> rows = new ArrayList<>();
        for (Function<? super U, K> key : keys) {
            rows.add(key(key));
        }
        return add(new RelationWrite.Replace(relation(), List.copyOf(rows)));
    }

    /** Makes these rows the related ones, and no others; with no keys none. */
    public <T> ToManyUpdate<F, C, U, K, W, D> set(Iterable<T> items, BiFunction<? super U, ? super T, K> key) {
        List<UniqueKey> rows = new ArrayList<>();
        items.forEach(item -> rows.add(key(u -> key.apply(u, item))));
        return add(new RelationWrite.Replace(relation(), List.copyOf(rows)));
    }

    /** Relates the row no more; nothing happens if it is not related. */
    public ToManyUpdate<F, C, U, K, W, D> disconnect(Function<? super U, K> key) {
        return add(new RelationWrite.Disconnect(relation(), key(key)));
    }

    /** Changes a related row; {@link io.prismaspring.client.error.RecordNotFoundException} if it is not related. */
    public ToManyUpdate<F, C, U, K, W, D> update(Function<? super U, K> key, UnaryOperator<D> data) {
        UniqueKey row = key(key);
        return add(new RelationWrite.Update(relation(), row, row.condition(), change(data)));
    }

    /**
     * Changes all related rows that match.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #updateAll} changes all related rows
     */
    public ToManyUpdate<F, C, U, K, W, D> updateMany(UnaryOperator<W> filter, UnaryOperator<D> data) {
        return add(new RelationWrite.UpdateMany(
                relation(), restricted("updateMany", "updateAll(data)", filter), scalars("updateMany", data)));
    }

    /** Changes all related rows. */
    public ToManyUpdate<F, C, U, K, W, D> updateAll(UnaryOperator<D> data) {
        return add(new RelationWrite.UpdateMany(relation(), Condition.EVERYTHING, scalars("updateAll", data)));
    }

    /** Changes a related row, or creates one if there is none. */
    public ToManyUpdate<F, C, U, K, W, D> upsert(
            Function<? super U, K> key, Function<? super F, C> create, UnaryOperator<D> update) {
        return add(new RelationWrite.Upsert(relation(), key(key), row(create), change(update)));
    }

    /** Deletes a related row; an error (P2017) if it is not related. */
    public ToManyUpdate<F, C, U, K, W, D> delete(Function<? super U, K> key) {
        return add(new RelationWrite.Delete(relation(), key(key)));
    }

    /**
     * Deletes all related rows that match.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #deleteAll} deletes all related rows
     */
    public ToManyUpdate<F, C, U, K, W, D> deleteMany(UnaryOperator<W> filter) {
        return add(new RelationWrite.DeleteMany(relation(), restricted("deleteMany", "deleteAll()", filter)));
    }

    /** Deletes all related rows. */
    public ToManyUpdate<F, C, U, K, W, D> deleteAll() {
        return add(new RelationWrite.DeleteMany(relation(), Condition.EVERYTHING));
    }

    private Change change(UnaryOperator<D> data) {
        return data.apply(newChange.get()).toChange();
    }

    private Change scalars(String operation, UnaryOperator<D> data) {
        Change change = change(data);
        if (!change.relations().isEmpty()) {
            throw new IllegalArgumentException(
                    relation() + "." + operation + " changes many rows and cannot write to their relations");
        }
        return change;
    }

    private Condition restricted(String operation, String instead, UnaryOperator<W> filter) {
        W where = filter.apply(newWhere.get());
        if (where.hasNoConditions()) {
            throw new IllegalArgumentException(relation() + "." + operation + ": the filter adds no condition; call "
                    + instead + " if all related rows are meant");
        }
        return where.toCondition();
    }
}
