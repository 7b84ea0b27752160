package io.prismaspring.client.builder;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.RelationWrite;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The ways to write to the row that a to-one relation leads to from an existing row; exactly one is chosen.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 * @param <W> the other model's filter
 * @param <D> the change of the other model's row
 */
public final class ToOneUpdate<
                F,
                C extends CreateBuilder<C>,
                U,
                K extends Filter<K, ?, ?>,
                W extends Filter<W, W, ?>,
                D extends UpdateBuilder<D>>
        extends RequiredToOneUpdate<F, C, U, K, W, D> {

    /** Made by generated code: where creating begins, the unique keys, a filter and a change. */
    public ToOneUpdate(F first, U unique, Supplier<W> newWhere, Supplier<D> newChange) {
        super(first, unique, newWhere, newChange);
    }

    /**
     * Relates the row no more; nothing happens if there is none.
     *
     * <p>If the other row cannot be without this one, the operation fails with a {@link
     * io.prismaspring.client.error.RequiredRelationException}.
     */
    public ToOneChoice disconnect() {
        return disconnect(w -> w);
    }

    /** Relates the row no more if it matches; nothing happens otherwise. */
    public ToOneChoice disconnect(UnaryOperator<W> filter) {
        UniqueKey matching = matching(filter);
        return ToOneChoice.write(relation -> new RelationWrite.Disconnect(relation, matching));
    }

    /** Deletes the related row; {@link RecordNotFoundException} if there is none. */
    public ToOneChoice delete() {
        return delete(w -> w);
    }

    /** Deletes the related row; {@link RecordNotFoundException} if there is none that matches. */
    public ToOneChoice delete(UnaryOperator<W> filter) {
        UniqueKey matching = matching(filter);
        return ToOneChoice.write(relation -> new RelationWrite.Delete(relation, matching));
    }
}
