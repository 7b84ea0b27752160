package io.prismaspring.client;

import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.CreateManyOptions;
import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.builder.UpdateBuilder;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one model; generated repositories give the types. Every call joins the transaction that Spring has
 * bound to the thread, and one that takes several statements runs in a transaction. Safe for use by many threads.
 *
 * <p>All methods throw Spring's {@link org.springframework.dao.DataAccessException}s.
 *
 * @param <R> the record
 * @param <Q> the query that returns records
 * @param <W> the filter
 * @param <U> the unique keys
 * @param <K> one of the unique keys
 * @param <F> the first stage of creating a row
 * @param <C> the last one
 * @param <D> the change of a row
 * @param <M> the fields
 * @param <H> the filter of groups
 * @param <O> the ordering
 */
public abstract class Repository<
                R,
                Q extends Query<R>,
                W extends Filter<W, W, ?>,
                U,
                K extends Filter<K, W, ?>,
                F,
                C extends CreateBuilder<C>,
                D extends UpdateBuilder<D>,
                M extends Fields,
                H extends Filter<H, H, ?>,
                O extends OrderBy<O>>
        extends UpdateRepository<R, Q, W, U, K, D, M, H, O> {

    private final Supplier<F> newRow;

    protected Repository(
            PrismaRuntime runtime,
            Model<R> model,
            Supplier<Q> newQuery,
            Supplier<W> newWhere,
            U unique,
            Supplier<F> newRow,
            Supplier<D> newChange,
            M fields,
            Supplier<H> newHaving,
            Supplier<O> newOrderBy) {
        super(runtime, model, newQuery, newWhere, unique, newChange, fields, newHaving, newOrderBy);
        this.newRow = newRow;
    }

    /** Inserts a row. */
    public R create(Function<? super F, C> data) {
        return created(data, null);
    }

    /** Inserts a row and gives what the query selects of it; the query has no condition, ordering or page. */
    public <T> T create(Function<? super F, C> data, Function<? super Q, ? extends Query<T>> query) {
        return created(data, readBack("create", query));
    }

    private <T> T created(Function<? super F, C> data, @Nullable Selection<T> selection) {
        List<NewRow> rows = List.of(row("create", data.apply(newRow.get())));
        return run(
                "create",
                Operation.Kind.CREATE,
                o -> executor.create(o.toString(), o.extended(rows).get(0), selection));
    }

    /**
     * Inserts a row for each item, in one transaction and in batches.
     *
     * @return the number of rows
     */
    public <I> long createMany(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        return createMany(items, data, o -> o);
    }

    /**
     * Inserts a row for each item, in one transaction; in batches unless duplicates are skipped, which takes a statement for
     * each row. Rows that may be skipped cannot write to relations.
     *
     * @return the number of rows that were inserted
     */
    public <I> long createMany(
            Collection<I> items, BiFunction<? super F, ? super I, C> data, UnaryOperator<CreateManyOptions> options) {
        boolean skip = options.apply(new CreateManyOptions()).skipsDuplicates();
        List<NewRow> rows = rows(items, data);
        return run("createMany", Operation.Kind.CREATE, o -> executor.createMany(o.toString(), o.extended(rows), skip));
    }

    /** Inserts a row for each item, in one transaction, and gives the records in the items' order. */
    public <I> List<R> createManyAndReturn(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        List<NewRow> rows = rows(items, data);
        return run(
                "createManyAndReturn",
                Operation.Kind.CREATE,
                o -> executor.createManyAndReturn(o.toString(), o.extended(rows), false, null));
    }

    /** Inserts a row for each item, in one transaction, and gives what the query selects of each in the items' order. */
    public <I, T> List<T> createManyAndReturn(
            Collection<I> items,
            BiFunction<? super F, ? super I, C> data,
            Function<? super Q, ? extends Query<T>> query) {
        return createManyAndReturn(items, data, o -> o, query);
    }

    /**
     * Inserts a row for each item, in one transaction, and gives what the query selects of each that was inserted. Rows that
     * may be skipped cannot write to relations.
     */
    public <I, T> List<T> createManyAndReturn(
            Collection<I> items,
            BiFunction<? super F, ? super I, C> data,
            UnaryOperator<CreateManyOptions> options,
            Function<? super Q, ? extends Query<T>> query) {
        boolean skip = options.apply(new CreateManyOptions()).skipsDuplicates();
        @Nullable Selection<T> selection = readBack("createManyAndReturn", query);
        List<NewRow> rows = rows(items, data);
        return run(
                "createManyAndReturn",
                Operation.Kind.CREATE,
                o -> executor.createManyAndReturn(o.toString(), o.extended(rows), skip, selection));
    }

    private NewRow row(String operation, @Nullable C data) {
        return model.resultOf(operation, data).toNewRow();
    }

    private <I> List<NewRow> rows(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        List<NewRow> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(row("createMany", data.apply(newRow.get(), item))));
        return rows;
    }

    /** Changes the row of the key, or inserts one if there is none, and gives it afterwards. */
    public R upsert(Function<? super U, K> key, Function<? super F, C> create, UnaryOperator<D> update) {
        return upserted(key, create, update, null);
    }

    /** Changes the row of the key, or inserts one if there is none, and gives what the query selects of it. */
    public <T> T upsert(
            Function<? super U, K> key,
            Function<? super F, C> create,
            UnaryOperator<D> update,
            Function<? super Q, ? extends Query<T>> query) {
        return upserted(key, create, update, readBack("upsert", query));
    }

    private <T> T upserted(
            Function<? super U, K> key,
            Function<? super F, C> create,
            UnaryOperator<D> update,
            @Nullable Selection<T> selection) {
        UniqueKey uniqueKey = model.resultOf("upsert", key.apply(unique)).toUniqueKey();
        List<NewRow> rows = List.of(row("upsert", create.apply(newRow.get())));
        Change change = change("upsert", update);
        return run(
                "upsert",
                Operation.Kind.UPSERT,
                o -> executor.upsert(
                        o.toString(), o.restricted(uniqueKey), o.extended(rows).get(0), o.extended(change), selection));
    }
}
