package io.prismaspring.client.builder;

import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
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
public class ToOneWrite<F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> {

    private final F first;
    private final U unique;

    /** Made by generated code: where creating begins, and the unique keys. */
    public ToOneWrite(F first, U unique) {
        this.first = first;
        this.unique = unique;
    }

    final NewRow row(Function<? super F, C> data) {
        return data.apply(first).toNewRow();
    }

    private UniqueKey key(Function<? super U, K> key) {
        return key.apply(unique).toUniqueKey();
    }

    /** Creates the related row. */
    public final ToOneChoice create(Function<? super F, C> data) {
        NewRow row = row(data);
        return ToOneChoice.write(relation -> new RelationWrite.Create(relation, row));
    }

    /** Refers to an existing row; {@link io.prismaspring.client.error.RecordNotFoundException} if there is none. */
    public final ToOneChoice connect(Function<? super U, K> key) {
        UniqueKey row = key(key);
        return ToOneChoice.write(relation -> new RelationWrite.Connect(relation, row));
    }

    /** Refers to an existing row, or creates it if there is none. */
    public final ToOneChoice connectOrCreate(Function<? super U, K> key, Function<? super F, C> data) {
        UniqueKey existing = key(key);
        NewRow row = row(data);
        return ToOneChoice.write(relation -> new RelationWrite.ConnectOrCreate(relation, existing, row));
    }

    /** Sets the foreign key itself, in the relation's order; the database checks that it leads somewhere. */
    public final ToOneChoice foreignKey(Object... values) {
        return ToOneChoice.foreignKey(List.of(values));
    }
}
