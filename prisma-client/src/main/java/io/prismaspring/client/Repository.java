package io.prismaspring.client;

import io.prismaspring.client.builder.CreateBuilder;
import io.prismaspring.client.builder.CreateManyOptions;
import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.GroupBy;
import io.prismaspring.client.builder.ManyOptions;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.builder.UpdateBuilder;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.execution.QueryExecutor;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one model; generated repositories give the types. Every call joins the transaction that Spring has
 * bound to the thread. Safe for use by many threads.
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
        O extends OrderBy<O>> {

    private final QueryExecutor executor;
    private final Model<R> model;
    private final Supplier<Q> newQuery;
    private final Supplier<W> newWhere;
    private final U unique;
    private final Supplier<F> newRow;
    private final Supplier<D> newChange;
    private final M fields;
    private final Supplier<H> newHaving;
    private final Supplier<O> newOrderBy;

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
        this.executor = runtime.executor();
        this.model = model;
        this.newQuery = newQuery;
        this.newWhere = newWhere;
        this.unique = unique;
        this.newRow = newRow;
        this.newChange = newChange;
        this.fields = fields;
        this.newHaving = newHaving;
        this.newOrderBy = newOrderBy;
    }

    /** All rows. */
    public List<R> findMany() {
        return findMany(q -> q);
    }

    /** The rows of the query, as it selects them. */
    public <T> List<T> findMany(Function<? super Q, ? extends Query<T>> query) {
        return executor.read(operation("findMany"), query.apply(newQuery.get()).read());
    }

    /** All rows, one after the other; see {@link #stream(Function)}. */
    public Stream<R> stream() {
        return stream(q -> q);
    }

    /**
     * The rows of the query, one after the other, in bounded memory; relations are loaded for some hundred rows at a time.
     * The stream holds a connection, and outside a transaction a transaction of its own, until it is closed; use it in a
     * try statement. On MySQL and MariaDB the driver reads all rows first if relations are loaded.
     */
    public <T> Stream<T> stream(Function<? super Q, ? extends Query<T>> query) {
        return executor.stream(operation("stream"), query.apply(newQuery.get()).read());
    }

    /** The first row of the query, as it selects it; also empty if that is a column that is NULL. */
    public <T> Optional<T> findFirst(Function<? super Q, ? extends Query<T>> query) {
        return optional(first("findFirst", query));
    }

    /**
     * The first row of the query, as it selects it.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T findFirstOrThrow(Function<? super Q, ? extends Query<T>> query) {
        return only(first("findFirstOrThrow", query), "findFirstOrThrow", "matches");
    }

    private <T> List<T> first(String operation, Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = query.apply(newQuery.get()).read();
        Integer take = read.take();
        // A page that was asked for stays one of at least one row; the last row of an ordering stays the last.
        Read<T> limited = take == null || take > 1 ? read.limitedTo(1) : read;
        return executor.read(operation(operation), limited);
    }

    /** The row of the key. */
    public Optional<R> findUnique(Function<? super U, K> key) {
        return findUnique(key, q -> q);
    }

    /** The row of the key, as the query selects it; also empty if that is a column that is NULL. */
    public <T> Optional<T> findUnique(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        return optional(unique("findUnique", key, query));
    }

    /**
     * The row of the key.
     *
     * @throws RecordNotFoundException if there is none
     */
    public R findUniqueOrThrow(Function<? super U, K> key) {
        return findUniqueOrThrow(key, q -> q);
    }

    /**
     * The row of the key, as the query selects it.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T findUniqueOrThrow(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        return only(unique("findUniqueOrThrow", key, query), "findUniqueOrThrow", "has this key");
    }

    private <T> List<T> unique(
            String operation, Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        Condition condition = key.apply(unique).toCondition();
        Selection<T> selection = selection(operation, query);
        return executor.read(operation(operation), Read.of(model, condition, selection));
    }

    /** The first result; what is selected of a row may be null. */
    private static <T> Optional<T> optional(List<T> results) {
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
    }

    private <T> T only(List<T> results, String operation, String what) {
        if (results.isEmpty()) {
            throw new RecordNotFoundException(operation(operation) + ": no " + model + " " + what);
        }
        return results.get(0);
    }

    /** The number of all rows. */
    public long count() {
        return count(w -> w);
    }

    /** The number of rows that match. */
    public long count(UnaryOperator<W> filter) {
        return executor.count(operation("count"), all(filter.apply(newWhere.get())));
    }

    /** Whether any row matches. */
    public boolean exists(UnaryOperator<W> filter) {
        return executor.exists(operation("exists"), all(filter.apply(newWhere.get())));
    }

    /** What the query selects of all rows that match: aggregates. A page limits the rows first. */
    public <T> T aggregate(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = query.apply(newQuery.get()).read();
        List<T> results = executor.group(operation("aggregate"), new Grouping<>(read, List.of(), Condition.EVERYTHING));
        return results.get(0);
    }

    /** What the query selects of each group of rows. */
    public <T> List<T> groupBy(Function<GroupBy<R, M, W, H, O>, GroupBy<T, M, W, H, O>> query) {
        GroupBy<T, M, W, H, O> groups = query.apply(new GroupBy<>(model, fields, newWhere, newHaving, newOrderBy));
        return executor.group(operation("groupBy"), groups.grouping());
    }

    private Read<R> all(W filter) {
        return Read.of(model, filter.toCondition(), new Selection.WholeRecord<>(model));
    }

    /** Inserts a row. */
    public R create(Function<? super F, C> data) {
        return executor.create(operation("create"), data.apply(newRow.get()).toNewRow(), null);
    }

    /** Inserts a row and gives what the query selects of it; the query has no condition, ordering or page. */
    public <T> T create(Function<? super F, C> data, Function<? super Q, ? extends Query<T>> query) {
        Selection<T> selection = selection("create", query);
        return executor.create(operation("create"), data.apply(newRow.get()).toNewRow(), selection);
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
        return executor.createMany(operation("createMany"), rows(items, data), skip);
    }

    /** Inserts a row for each item, in one transaction, and gives the records in the items' order. */
    public <I> List<R> createManyAndReturn(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        return executor.createManyAndReturn(operation("createManyAndReturn"), rows(items, data), null);
    }

    private <I> List<NewRow> rows(Collection<I> items, BiFunction<? super F, ? super I, C> data) {
        List<NewRow> rows = new ArrayList<>(items.size());
        items.forEach(item -> rows.add(data.apply(newRow.get(), item).toNewRow()));
        return rows;
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
        return updated(key, data, selection("update", query));
    }

    private <T> T updated(Function<? super U, K> key, UnaryOperator<D> data, @Nullable Selection<T> selection) {
        return executor.update(
                operation("update"),
                model,
                key.apply(unique).toUniqueKey(),
                data.apply(newChange.get()).toChange(),
                selection);
    }

    /**
     * Changes all rows that match and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #updateAll} changes all rows
     */
    public long updateMany(UnaryOperator<W> filter, UnaryOperator<D> data) {
        return updateMany("updateMany", restricted("updateMany", "updateAll(data)", filter), data);
    }

    /**
     * Changes rows that match, as many as the options allow, and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #updateAll} changes all rows
     */
    public long updateMany(UnaryOperator<W> filter, UnaryOperator<D> data, UnaryOperator<ManyOptions> options) {
        Condition condition = restricted("updateMany", "updateAll(data)", filter);
        return updateMany("updateMany", limited(condition, options), data);
    }

    /** Changes all rows and gives their number. */
    public long updateAll(UnaryOperator<D> data) {
        return updateMany("updateAll", Condition.EVERYTHING, data);
    }

    private long updateMany(String operation, Condition condition, UnaryOperator<D> data) {
        return executor.updateMany(operation(operation), model, condition, scalars(operation, data));
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
        Condition condition = restricted("updateManyAndReturn", "updateAll(data)", filter);
        return executor.updateManyAndReturn(
                operation("updateManyAndReturn"),
                model,
                limited(condition, options),
                scalars("updateManyAndReturn", data));
    }

    private Condition limited(Condition condition, UnaryOperator<ManyOptions> options) {
        Integer limit = options.apply(new ManyOptions()).limit();
        return limit == null ? condition : new Condition.Limited(model, condition, limit);
    }

    private Change scalars(String operation, UnaryOperator<D> data) {
        Change change = data.apply(newChange.get()).toChange();
        if (!change.relations().isEmpty()) {
            throw new IllegalArgumentException(
                    operation(operation) + " changes many rows and cannot write to their relations");
        }
        return change;
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
        return upserted(key, create, update, selection("upsert", query));
    }

    private <T> T upserted(
            Function<? super U, K> key,
            Function<? super F, C> create,
            UnaryOperator<D> update,
            @Nullable Selection<T> selection) {
        return executor.upsert(
                operation("upsert"),
                key.apply(unique).toUniqueKey(),
                create.apply(newRow.get()).toNewRow(),
                update.apply(newChange.get()).toChange(),
                selection);
    }

    /**
     * Deletes the row of the key and gives it as it was.
     *
     * @throws RecordNotFoundException if there is none
     */
    public R delete(Function<? super U, K> key) {
        return executor.delete(operation("delete"), model, key.apply(unique).toUniqueKey(), null);
    }

    /**
     * Deletes the row of the key and gives what the query selects of it, as it was.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T delete(Function<? super U, K> key, Function<? super Q, ? extends Query<T>> query) {
        Selection<T> selection = selection("delete", query);
        return executor.delete(operation("delete"), model, key.apply(unique).toUniqueKey(), selection);
    }

    /**
     * Deletes all rows that match and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #deleteAll} deletes all rows
     */
    public long deleteMany(UnaryOperator<W> filter) {
        return executor.deleteMany(operation("deleteMany"), model, restricted("deleteMany", "deleteAll()", filter));
    }

    /**
     * Deletes rows that match, as many as the options allow, and gives their number.
     *
     * @throws IllegalArgumentException if the filter adds no condition; {@link #deleteAll} deletes all rows
     */
    public long deleteMany(UnaryOperator<W> filter, UnaryOperator<ManyOptions> options) {
        Condition condition = restricted("deleteMany", "deleteAll()", filter);
        return executor.deleteMany(operation("deleteMany"), model, limited(condition, options));
    }

    /** Deletes all rows and gives their number. */
    public long deleteAll() {
        return executor.deleteMany(operation("deleteAll"), model, Condition.EVERYTHING);
    }

    private Condition restricted(String operation, String instead, UnaryOperator<W> filter) {
        W where = filter.apply(newWhere.get());
        if (where.hasNoConditions()) {
            throw new IllegalArgumentException(operation(operation) + ": the filter adds no condition; call " + instead
                    + " if all rows are meant");
        }
        return where.toCondition();
    }

    private <T> Selection<T> selection(String operation, Function<? super Q, ? extends Query<T>> query) {
        Query<T> applied = query.apply(newQuery.get());
        if (applied.isRestricted()) {
            throw new IllegalArgumentException(
                    operation(operation) + " is about one row: only include and select apply to its query");
        }
        return applied.selection();
    }

    private String operation(String name) {
        return model.name() + "." + name;
    }
}
