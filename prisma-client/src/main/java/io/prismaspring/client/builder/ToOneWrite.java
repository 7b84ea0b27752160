package io.prismaspring.client.builder;

import java.util.List;
import java.util.function.Function;

/**
 * The ways to give a row the row that a to-one relation leads to; exactly one is chosen.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 */
public final class ToOneWrite<F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> {

    private final F first;
    private final U unique;

    /** Made by generated code: where creating begins, and the unique keys. */
    public ToOneWrite(F first, U unique) {
        this.first = first;
        this.unique = unique;
    }

    /** Creates the related row. */
    public ToOneChoice create(Function<? super F, C> data) {
        return new ToOneChoice(null, data.apply(first).toNewRow(), List.of());
    }

    /** Refers to an existing row; {@link io.prismaspring.client.error.RecordNotFoundException} if there is none. */
    public ToOneChoice connect(Function<? super U, K> key) {
        return new ToOneChoice(key.apply(unique).toUniqueKey(), null, List.of());
    }

    /** Refers to an existing row, or creates it if there is none. */
    public ToOneChoice connectOrCreate(Function<? super U, K> key, Function<? super F, C> data) {
        return new ToOneChoice(
                key.apply(unique).toUniqueKey(), data.apply(first).toNewRow(), List.of());
    }

    /** Sets the foreign key itself, in the relation's order; the database checks that it leads somewhere. */
    public ToOneChoice foreignKey(Object... values) {
        return new ToOneChoice(null, null, List.of(values));
    }
}
