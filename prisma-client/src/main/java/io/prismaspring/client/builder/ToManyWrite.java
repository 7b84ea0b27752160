package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is written to the rows that a to-many relation leads to; any number of calls; rows are
 * created first, then connected.
 *
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 */
public final class ToManyWrite<F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> {

    private final Relation relation;
    private final java.util.function.Supplier<F> first;
    private final U unique;
    private final List<RelationWrite> writes = new ArrayList<>();

    /** Made by generated code: the relation, where creating begins, and the unique keys. */
    public ToManyWrite(Relation relation, java.util.function.Supplier<F> first, U unique) {
        this.relation = relation;
        this.first = first;
        this.unique = unique;
    }

    List<RelationWrite> writes() {
        return writes;
    }

    /** Creates a related row. */
    public ToManyWrite<F, C, U, K> create(Function<? super F, C> data) {
        return add(new RelationWrite.Create(relation, data.apply(first.get()).toNewRow()));
    }

    /** Makes an existing row a related one; an error if there is none. */
    public ToManyWrite<F, C, U, K> connect(Function<? super U, K> key) {
        return add(new RelationWrite.Connect(relation, key.apply(unique).toUniqueKey()));
    }

    /** Makes an existing row a related one, or creates it if there is none. */
    public ToManyWrite<F, C, U, K> connectOrCreate(Function<? super U, K> key, Function<? super F, C> data) {
        return add(new RelationWrite.ConnectOrCreate(
                relation,
                key.apply(unique).toUniqueKey(),
                data.apply(first.get()).toNewRow()));
    }

    private ToManyWrite<F, C, U, K> add(RelationWrite write) {
        writes.add(write);
        return this;
    }
}
