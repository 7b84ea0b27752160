package io.prismaspring.client.builder;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The ways to write to the row that a to-one relation leads to from an existing row which cannot be without it; exactly
 * one is chosen.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 * @param <W> the other model's filter
 * @param <D> the change of the other model's row
 */
public class RequiredToOneUpdate<
                F,
                C extends CreateBuilder<C>,
                U,
                K extends Filter<K, ?, ?>,
                W extends Filter<W, W, ?>,
                D extends UpdateBuilder<D>>
        extends ToOneWrite<F, C, U, K> {

    private final Supplier<W> newWhere;
    private final Supplier<D> newChange;

    /** Made by generated code: where creating begins, the unique keys, a filter and a change. */
    public RequiredToOneUpdate(F first, U unique, Supplier<W> newWhere, Supplier<D> newChange) {
        super(first, unique);
        this.newWhere = newWhere;
        this.newChange = newChange;
    }

    /** Changes the related row; {@link RecordNotFoundException} if there is none. */
    public final ToOneChoice update(UnaryOperator<D> data) {
        return update(w -> w, data);
    }

    /** Changes the related row; {@link RecordNotFoundException} if there is none that matches. */
    public final ToOneChoice update(UnaryOperator<W> filter, UnaryOperator<D> data) {
        Condition condition = filter.apply(newWhere.get()).toCondition();
        Change change = data.apply(newChange.get()).toChange();
        return ToOneChoice.write(relation -> new RelationWrite.Update(relation, null, condition, change));
    }

    /** Changes the related row, or creates one if there is none. */
    public final ToOneChoice upsert(Function<? super F, C> create, UnaryOperator<D> update) {
        return upsert(w -> w, create, update);
    }

    /** Changes the related row if it matches, or creates one in its place. */
    public final ToOneChoice upsert(UnaryOperator<W> filter, Function<? super F, C> create, UnaryOperator<D> update) {
        UniqueKey matching = matching(filter);
        NewRow row = row(create);
        Change change = update.apply(newChange.get()).toChange();
        return ToOneChoice.write(relation -> new RelationWrite.Upsert(relation, matching, row, change));
    }

    /** What the related row must satisfy; null if nothing was asked. */
    final @Nullable UniqueKey matching(UnaryOperator<W> filter) {
        W where = filter.apply(newWhere.get());
        return where.hasNoConditions() ? null : new UniqueKey(List.of(), List.of(), where.toCondition(), false);
    }
}
