package io.prismaspring.client;

import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The operations that read one model or view, whose rows unique keys identify. Safe for use by many threads.
 *
 * @param <R> the record
 * @param <Q> the query that returns records
 * @param <W> the filter
 * @param <U> the unique keys
 * @param <K> one of the unique keys
 * @param <M> the fields
 * @param <H> the filter of groups
 * @param <O> the ordering
 */
public abstract class KeyedRepository<
                R,
                Q extends Query<R>,
                W extends Filter<W, W, ?>,
                U,
                K extends Filter<K, W, ?>,
                M extends Fields,
                H extends Filter<H, H, ?>,
                O extends OrderBy<O>>
        extends ReadRepository<R, Q, W, M, H, O> {

    final U unique;

    protected KeyedRepository(
            PrismaRuntime runtime,
            Model<R> model,
            Supplier<Q> newQuery,
            Supplier<W> newWhere,
            U unique,
            M fields,
            Supplier<H> newHaving,
            Supplier<O> newOrderBy) {
        super(runtime, model, newQuery, newWhere, fields, newHaving, newOrderBy);
        this.unique = unique;
    }

    /** The row of the key. */
    public Optional<R> findUnique(Function<? super U, K> key) {
        Read<R> read = unique("findUnique", key);
        return run("findUnique", Operation.Kind.READ, o -> optional(executor.read(o.toString(), o.restricted(read))));
    }

    /** The row of the key, as the query selects it; also empty if that is a column that is NULL. */
    public <T> Optional<T> findUnique(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = unique("findUnique", key, query);
        return run("findUnique", Operation.Kind.READ, o -> optional(executor.read(o.toString(), o.restricted(read))));
    }

    /**
     * The row of the key.
     *
     * @throws RecordNotFoundException if there is none
     */
    public R findUniqueOrThrow(Function<? super U, K> key) {
        Read<R> read = unique("findUniqueOrThrow", key);
        return run(
                "findUniqueOrThrow",
                Operation.Kind.READ,
                o -> only(executor.read(o.toString(), o.restricted(read)), o, "has this key"));
    }

    /**
     * The row of the key, as the query selects it.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T findUniqueOrThrow(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = unique("findUniqueOrThrow", key, query);
        return run(
                "findUniqueOrThrow",
                Operation.Kind.READ,
                o -> only(executor.read(o.toString(), o.restricted(read)), o, "has this key"));
    }

    private <T> Read<T> unique(
            String operation, Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        Condition condition = model.resultOf(operation, key.apply(unique)).toCondition();
        Selection<T> selection = selection(operation, query);
        return Read.of(model, condition, selection);
    }

    private Read<R> unique(String operation, Function<? super U, K> key) {
        return Read.of(model, model.resultOf(operation, key.apply(unique)).toCondition(), wholeRecord);
    }
}
