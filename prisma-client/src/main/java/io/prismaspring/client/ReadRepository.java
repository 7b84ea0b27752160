package io.prismaspring.client;

import io.prismaspring.client.builder.Fields;
import io.prismaspring.client.builder.Filter;
import io.prismaspring.client.builder.GroupBy;
import io.prismaspring.client.builder.OrderBy;
import io.prismaspring.client.builder.Query;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.execution.QueryExecutor;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The operations that read the rows of one model or view. Every call joins the transaction that Spring has bound to the
 * thread. Safe for use by many threads.
 *
 * <p>All methods throw Spring's {@link org.springframework.dao.DataAccessException}s.
 *
 * @param <R> the record
 * @param <Q> the query that returns records
 * @param <W> the filter
 * @param <M> the fields
 * @param <H> the filter of groups
 * @param <O> the ordering
 */
public abstract class ReadRepository<
        R,
        Q extends Query<R>,
        W extends Filter<W, W, ?>,
        M extends Fields,
        H extends Filter<H, H, ?>,
        O extends OrderBy<O>> {

    final QueryExecutor executor;
    final Model<R> model;
    final Supplier<W> newWhere;
    private final PrismaRuntime runtime;
    private final Supplier<Q> newQuery;
    private final M fields;
    private final Supplier<H> newHaving;
    private final Supplier<O> newOrderBy;
    final Selection<R> wholeRecord;

    protected ReadRepository(
            PrismaRuntime runtime,
            Model<R> model,
            Supplier<Q> newQuery,
            Supplier<W> newWhere,
            M fields,
            Supplier<H> newHaving,
            Supplier<O> newOrderBy) {
        this.runtime = runtime;
        this.executor = runtime.executor();
        this.model = model;
        this.newQuery = newQuery;
        this.newWhere = newWhere;
        this.fields = fields;
        this.newHaving = newHaving;
        this.newOrderBy = newOrderBy;
        this.wholeRecord = new Selection.WholeRecord<>(model);
    }

    /** All rows. */
    public List<R> findMany() {
        return findMany(q -> q);
    }

    /** The rows of the query, as it selects them. */
    public <T> List<T> findMany(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = applied("findMany", query).read();
        return run("findMany", Operation.Kind.READ, o -> executor.read(o.toString(), o.restricted(read)));
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
        Read<T> read = applied("stream", query).read();
        return run("stream", Operation.Kind.READ, o -> executor.stream(o.toString(), o.restricted(read)));
    }

    /** The first row of the query, as it selects it; also empty if that is a column that is NULL. */
    public <T> Optional<T> findFirst(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = first(query);
        return run("findFirst", Operation.Kind.READ, o -> optional(executor.read(o.toString(), o.restricted(read))));
    }

    /**
     * The first row of the query, as it selects it.
     *
     * @throws RecordNotFoundException if there is none
     */
    public <T> T findFirstOrThrow(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = first(query);
        return run(
                "findFirstOrThrow",
                Operation.Kind.READ,
                o -> only(executor.read(o.toString(), o.restricted(read)), o, "matches"));
    }

    private <T> Read<T> first(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = applied("findFirst", query).read();
        Integer take = read.take();
        // A page that was asked for stays one of at least one row; the last row of an ordering stays the last.
        return take == null || take > 1 ? read.limitedTo(1) : read;
    }

    /** The first result; what is selected of a row may be null. */
    static <T> Optional<T> optional(List<T> results) {
        return results.isEmpty() ? Optional.empty() : Optional.ofNullable(results.get(0));
    }

    final <T> T only(List<T> results, Operation operation, String what) {
        if (results.isEmpty()) {
            throw new RecordNotFoundException(operation + ": no " + model + " " + what);
        }
        return results.get(0);
    }

    /** The number of all rows. */
    public long count() {
        return count(w -> w);
    }

    /** The number of rows that match. */
    public long count(UnaryOperator<W> filter) {
        Read<R> read = all("count", filter);
        return run("count", Operation.Kind.READ, o -> executor.count(o.toString(), o.restricted(read)));
    }

    /** Whether any row matches. */
    public boolean exists(UnaryOperator<W> filter) {
        Read<R> read = all("exists", filter);
        return run("exists", Operation.Kind.READ, o -> executor.exists(o.toString(), o.restricted(read)));
    }

    /** What the query selects of all rows that match: aggregates. A page limits the rows first. */
    public <T> T aggregate(Function<? super Q, ? extends Query<T>> query) {
        Read<T> read = applied("aggregate", query).read();
        if (!read.distinct().isEmpty() || read.lock() != null) {
            throw new IllegalArgumentException(
                    operation("aggregate") + " takes neither distinct nor forUpdate; use groupBy, or read the rows");
        }
        return run("aggregate", Operation.Kind.READ, o -> {
            Grouping<T> all = new Grouping<>(o.restricted(read), List.of(), Condition.EVERYTHING);
            return executor.group(o.toString(), all).get(0);
        });
    }

    /** What the query selects of each group of rows. */
    public <T> List<T> groupBy(Function<GroupBy<R, M, W, H, O>, GroupBy<T, M, W, H, O>> query) {
        GroupBy<T, M, W, H, O> applied = query.apply(new GroupBy<>(model, fields, newWhere, newHaving, newOrderBy));
        Grouping<T> groups = model.resultOf("groupBy", applied).grouping();
        return run("groupBy", Operation.Kind.READ, o -> {
            Read<T> read = o.restricted(groups.read());
            return executor.group(o.toString(), new Grouping<>(read, groups.by(), groups.having()));
        });
    }

    private Read<R> all(String operation, UnaryOperator<W> filter) {
        Condition condition =
                model.resultOf(operation, filter.apply(newWhere.get())).toCondition();
        return Read.of(model, condition, wholeRecord);
    }

    final <T> Selection<T> selection(String operation, Function<? super Q, ? extends Query<T>> query) {
        Query<T> applied = applied(operation, query);
        if (applied.isRestricted()) {
            throw new IllegalArgumentException(
                    operation(operation) + " is about one row: only include and select apply to its query");
        }
        return applied.selection();
    }

    /** What is read of a row that was written; null for the record itself, which the write returns. */
    final <T> @Nullable Selection<T> readBack(String operation, Function<? super Q, ? extends Query<T>> query) {
        Selection<T> selection = selection(operation, query);
        return selection instanceof Selection.WholeRecord<?> record && record.isPlain() ? null : selection;
    }

    private <T> Query<T> applied(String operation, Function<? super Q, ? extends Query<T>> query) {
        return model.resultOf(operation, query.apply(newQuery.get()));
    }

    final <T> T run(String name, Operation.Kind kind, Function<Operation, T> work) {
        return runtime.run(name, kind, model, work);
    }

    final String operation(String name) {
        return model.name() + "." + name;
    }
}
