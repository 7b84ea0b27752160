package io.prismaspring.client.builder;

import io.prismaspring.client.model.Relation;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.NewRow;
import io.prismaspring.client.write.RelationWrite;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What can be written to the rows that a to-many relation leads to, whether from a new row or from an existing one.
 *
 * @param <S> this type, for chaining
 * @param <F> the first stage of creating the other model's row
 * @param <C> the last one
 * @param <U> the other model's unique keys
 * @param <K> one of its unique keys
 */
public abstract class RelatedRows<
        S extends RelatedRows<S, F, C, U, K>, F, C extends CreateBuilder<C>, U, K extends Filter<K, ?, ?>> {

    private final Relation relation;
    private final Supplier<F> first;
    private final U unique;
    private final List<RelationWrite> writes = new ArrayList<>();

    RelatedRows(Relation relation, Supplier<F> first, U unique) {
        this.relation = relation;
        this.first = first;
        this.unique = unique;
    }

    final List<RelationWrite> writes() {
        return writes;
    }

    final Relation relation() {
        return relation;
    }

    final UniqueKey key(Function<? super U, K> key) {
        return key.apply(unique).toUniqueKey();
    }

    final NewRow row(Function<? super F, C> data) {
        return data.apply(first.get()).toNewRow();
    }

    /** Creates a related row. */
    public final S create(Function<? super F, C> data) {
        return add(new RelationWrite.Create(relation, row(data)));
    }

    /** Creates a related row for each item. */
    public final <I> S createMany(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        return createMany(items, data, o -> o);
    }

    /** Creates a related row for each item; rows that may be skipped cannot write to relations of their own. */
    public final <I> S createMany(
            Collection<I> items, BiFunction<? super F, ? super I, C> data, UnaryOperator<CreateManyOptions> options) {
        List<NewRow> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(row(stage -> data.apply(stage, item))));
        if (options.apply(new CreateManyOptions()).skipsDuplicates()) {
            return add(new RelationWrite.CreateAbsent(relation, rows));
        }
        rows.forEach(r -> add(new RelationWrite.Create(relation, r)));
        return self();
    }

    /** Makes an existing row a related one; an error if there is none. */
    public final S connect(Function<? super U, K> key) {
        return add(new RelationWrite.Connect(relation, key(key)));
    }

    /** Makes an existing row a related one, or creates it if there is none. */
    public final S connectOrCreate(Function<? super U, K> key, Function<? super F, C> data) {
        return add(new RelationWrite.ConnectOrCreate(relation, key(key), row(data)));
    }

    final S add(RelationWrite write) {
        writes.add(write);
        return self();
    }

    @SuppressWarnings("unchecked") // S is this type by declaration
    private S self() {
        return (S) this;
    }
}
