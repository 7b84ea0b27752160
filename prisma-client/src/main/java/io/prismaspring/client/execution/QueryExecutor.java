package io.prismaspring.client.execution;

import io.prismaspring.client.error.ErrorTranslator;
import io.prismaspring.client.error.InvalidValueException;
import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.client.error.UnsupportedFeatureException;
import io.prismaspring.client.error.WriteConflictException;
import io.prismaspring.client.execution.PlanCache.Planned;
import io.prismaspring.client.model.Column;
import io.prismaspring.client.model.ColumnType;
import io.prismaspring.client.model.Model;
import io.prismaspring.client.query.Condition;
import io.prismaspring.client.query.Grouping;
import io.prismaspring.client.query.Read;
import io.prismaspring.client.query.Selection;
import io.prismaspring.client.query.UniqueKey;
import io.prismaspring.client.sql.Dialect;
import io.prismaspring.client.sql.ReadCompiler;
import io.prismaspring.client.sql.Statement;
import io.prismaspring.client.sql.UnfitValueException;
import io.prismaspring.client.write.Change;
import io.prismaspring.client.write.NewRow;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries out every operation on the connection that Spring has bound to the thread, or on one of the pool. An
 * operation of several statements runs in one transaction. Safe for use by many threads.
 */
public final class QueryExecutor {

    private static final ColumnType<?>[] ONE_LONG = {ColumnType.LONG};
    private static final int UPSERT_ATTEMPTS = 5;
    private static final int MERGE_ATTEMPTS = 100;

    private final Connections connections;
    private final TransactionRunner transactions;
    private final Dialect dialect;
    private final Clock clock;
    private final ErrorTranslator errors;
    private final boolean logsValues;
    private final PlanCache plans;

    /**
     * An executor on a database.
     *
     * @param transactions joins the thread's transaction or begins one
     * @param clock gives {@code now()}
     * @param logsValues whether the log of statements shows bound values
     */
    public QueryExecutor(
            DataSource dataSource,
            TransactionRunner transactions,
            Dialect dialect,
            Clock clock,
            ErrorTranslator errors,
            boolean logsValues) {
        this.connections = new Connections(dataSource);
        this.transactions = transactions;
        this.dialect = dialect;
        this.clock = clock;
        this.errors = errors;
        this.logsValues = logsValues;
        this.plans = new PlanCache(dialect.supportsArrays());
    }

    /** How many shapes of queries have a plan now. */
    public int cachedPlans() {
        return plans.size();
    }

    /** How many plans were made so far. */
    public long compiledPlans() {
        return plans.compiled();
    }

    /** All results of a read. */
    @SuppressWarnings("unchecked") // the read's selection makes results of its type
    public <R> List<R> read(String operation, Read<R> read) {
        requireTransaction(operation, read);
        return (List<R>) inSession(operation, session -> load(session, read));
    }

    /** The results of a read, one after the other; the stream must be closed. */
    public <R> Stream<R> stream(String operation, Read<R> read) {
        requireTransaction(operation, read);
        if (read.isReversed()) {
            return read(operation, read).stream();
        }
        Planned<ReadPlan> planned = ReadPlans.get(plans, dialect, read, true);
        Connections.Held held = connections.connect(operation);
        try {
            StreamedRead<R> streamed = new StreamedRead<>(
                    session(operation, held), held.connection(), planned, () -> connections.release(held));
            return streamed.stream();
        } catch (RuntimeException | Error e) {
            connections.release(held);
            throw e;
        }
    }

    private static void requireTransaction(String operation, Read<?> read) {
        if (read.lock() != null && !TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(operation
                    + " locks rows outside a transaction, which would release them at once; call it inside db.transaction"
                    + " or a @Transactional method");
        }
    }

    /** The results of all groups. */
    @SuppressWarnings("unchecked") // the grouping's selection makes results of its type
    public <R> List<R> group(String operation, Grouping<R> grouping) {
        Planned<ReadPlan> planned = ReadPlans.get(plans, dialect, grouping);
        return (List<R>) inSession(operation, s -> new RowLoader(s, planned.values()).load(planned.plan()));
    }

    private List<@Nullable Object> load(Session session, Read<?> read) {
        Planned<ReadPlan> planned = ReadPlans.get(plans, dialect, read);
        return new RowLoader(session, planned.values()).load(planned.plan());
    }

    /** The rows of a query of the application's own. */
    public <T> List<T> rawQuery(String sql, @Nullable Object[] arguments, RawRows<T> rows) {
        return inSession("queryRaw", session -> session.rawQuery(sql, arguments, rows));
    }

    /** Runs a statement of the application's own and gives the number of rows that it changed. */
    public long executeRaw(String sql, @Nullable Object[] arguments) {
        return inWriteSession("executeRaw", session -> session.rawUpdate(sql, arguments));
    }

    /** The number of rows of a read. */
    public long count(String operation, Read<?> read) {
        return first(operation, "count", read, ReadCompiler::compileCount);
    }

    /** Whether a read has rows. */
    public boolean exists(String operation, Read<?> read) {
        return first(operation, "exists", read, ReadCompiler::compileExists) > 0;
    }

    /** The first column of the first row; 0 if there is none. */
    private long first(
            String operation, String kind, Read<?> read, BiFunction<ReadCompiler, Read<?>, Statement> compile) {
        Planned<Statement> planned = plans.get(
                shape -> {
                    shape.part(kind);
                    read.describe(shape);
                },
                shape -> compile.apply(new ReadCompiler(dialect, shape), read));
        long[] result = {0};
        return inSession(operation, session -> {
            session.query(
                    read.model(),
                    planned.plan(),
                    ONE_LONG,
                    planned.values(),
                    List.of(),
                    row -> result[0] = row.getLong(0));
            return result[0];
        });
    }

    /**
     * Inserts a row and gives the record, or what the read-back selects of it.
     *
     * @param readBack what is returned; null for the record without relations
     */
    public <T> T create(String operation, NewRow row, @Nullable Selection<T> readBack) {
        if (row.relations().isEmpty() && readBack == null) {
            return inWriteSession(operation, s -> new Inserter(s, plans).insertAndReadRecord(row));
        }
        return inTransaction(operation, s -> insert(s, row, readBack));
    }

    private <T> T insert(Session session, NewRow row, @Nullable Selection<T> readBack) {
        BufferedRow inserted =
                new Inserter(session, plans).insertAndRead(List.of(row)).get(0);
        return result(session, row.model(), inserted, readBack);
    }

    /** What an operation returns for a row that it wrote: the record itself, or what is read back of it. */
    private <T> T result(Session session, Model<?> model, BufferedRow row, @Nullable Selection<T> readBack) {
        if (readBack == null) {
            return Results.record(model, row);
        }
        List<Condition> key = new ArrayList<>();
        for (Column<?> column : model.primaryKey()) {
            key.add(Results.equal(column, row.get(column.index())));
        }
        List<@Nullable Object> results = load(session, Read.of(model, Condition.allOf(key), readBack));
        if (results.isEmpty()) {
            throw MissingRow.afterwards(session, model);
        }
        return Results.single(results);
    }

    /** Inserts rows and gives their number; rows that are skipped must not write to relations. */
    public long createMany(String operation, List<NewRow> rows, boolean skipDuplicates) {
        if (rows.isEmpty()) {
            return 0;
        }
        if (!skipDuplicates) {
            inTransaction(operation, s -> {
                new Inserter(s, plans).insert(rows, false);
                return rows;
            });
            return rows.size();
        }
        requireNoRelations(operation, rows);
        return inTransaction(operation, s -> new Inserter(s, plans).insertAbsent(rows));
    }

    private static void requireNoRelations(String operation, List<NewRow> rows) {
        if (rows.stream().anyMatch(row -> !row.relations().isEmpty())) {
            throw new IllegalArgumentException(operation
                    + " with skipDuplicates cannot write to relations: it would be open what becomes of them when the row"
                    + " itself is skipped. Set the foreign-key fields, or create the rows one by one");
        }
    }

    /** Inserts rows and gives what is selected of each, in the rows' order. */
    public <T> List<T> createManyAndReturn(
            String operation, List<NewRow> rows, boolean skipDuplicates, @Nullable Selection<T> readBack) {
        if (rows.isEmpty()) {
            return List.of();
        }
        if (skipDuplicates) {
            requireNoRelations(operation, rows);
        }
        return inTransaction(operation, s -> {
            Inserter inserter = new Inserter(s, plans);
            List<BufferedRow> inserted =
                    skipDuplicates ? inserter.insertAbsentAndRead(rows) : inserter.insertAndRead(rows);
            return results(s, rows.get(0).model(), inserted, readBack);
        });
    }

    /** What an operation returns for rows that it wrote, in their order. */
    private <T> List<T> results(
            Session session, Model<?> model, List<BufferedRow> rows, @Nullable Selection<T> readBack) {
        if (readBack == null || rows.isEmpty()) {
            return rows.stream().map(row -> Results.<T>record(model, row)).toList();
        }
        RowsByKey<T> selected = new RowsByKey<>(model, rows, readBack);
        for (Read<Object[]> read : selected.reads()) {
            load(session, read).forEach(result -> selected.add((Object[]) Objects.requireNonNull(result)));
        }
        return selected.inOrder();
    }

    /** Changes the key's row and what is related to it. */
    public <T> T update(
            String operation, Model<?> model, UniqueKey key, Change change, @Nullable Selection<T> readBack) {
        boolean single = change.relations().isEmpty()
                && !change.assignments().isEmpty()
                && readBack == null
                && dialect.supportsUpdateReturning()
                && !ReferentialActions.followUpdate(model, change.assignments());
        if (single && (dialect.checksRanges() || !change.computes())) {
            return inWriteSession(operation, s -> {
                Object changed = new Updater(s, plans).updateAndReadRecord(model, key, change.assignments());
                if (changed == null) {
                    throw new MissingRow(s, plans).before(model, key);
                }
                return Results.record(changed);
            });
        }
        return inTransaction(operation, s -> result(s, model, changed(s, model, key, change), readBack));
    }

    private BufferedRow changed(Session session, Model<?> model, UniqueKey key, Change change) {
        Inserter inserter = new Inserter(session, plans);
        BufferedRow changed = new RowChanger(session, plans, inserter).change(model, key, change);
        if (changed == null) {
            throw new MissingRow(session, plans).before(model, key);
        }
        return changed;
    }

    /** Changes the rows that match and gives their number. */
    public long updateMany(String operation, Model<?> model, Condition condition, Change change) {
        if (change.assignments().isEmpty()) {
            return count(operation, Read.of(model, condition, new Selection.WholeRecord<>(model)));
        }
        if (!dialect.checksRanges() && change.computes()) {
            // Reading the rows finds what is out of range, and undoes it.
            return inTransaction(operation, s -> (long) new Updater(s, plans)
                    .updateAndRead(model, condition, change.assignments())
                    .size());
        }
        Function<Session, Long> update = s -> new Updater(s, plans).updateMany(model, condition, change.assignments());
        return ReferentialActions.followUpdate(model, change.assignments())
                ? inTransaction(operation, update)
                : inWriteSession(operation, update);
    }

    /** Changes the rows that match and gives what is selected of each afterwards. */
    public <R> List<R> updateManyAndReturn(
            String operation, Model<?> model, Condition condition, Change change, @Nullable Selection<R> readBack) {
        if (!dialect.supportsUpdateReturning()) {
            throw new UnsupportedFeatureException("updateManyAndReturn", dialect.databaseName());
        }
        if (change.assignments().isEmpty()) {
            return read(operation, Read.of(model, condition, readBack == null ? wholeRecord(model) : readBack));
        }
        Function<Session, List<R>> update = s -> results(
                s, model, new Updater(s, plans).updateAndRead(model, condition, change.assignments()), readBack);
        return readBack == null && !ReferentialActions.followUpdate(model, change.assignments())
                ? inWriteSession(operation, update)
                : inTransaction(operation, update);
    }

    @SuppressWarnings("unchecked") // without a selection the result is the model's record
    private static <R> Selection<R> wholeRecord(Model<?> model) {
        return (Selection<R>) new Selection.WholeRecord<>(model);
    }

    /** Changes the key's row, or inserts one if there is none. */
    public <T> T upsert(String operation, UniqueKey key, NewRow row, Change change, @Nullable Selection<T> readBack) {
        if (isNative(key, row, change)) {
            Function<Session, BufferedRow> upsert = s -> {
                new Inserter(s, plans).prepare(List.of(row));
                return Objects.requireNonNull(new Updater(s, plans).upsert(row, key.columns(), change.assignments()));
            };
            return untilKeyIsSeen(() -> readBack == null && (dialect.checksRanges() || !change.computes())
                    ? inWriteSession(operation, s -> upserted(s, key, row, change))
                    : inTransaction(operation, s -> result(s, row.model(), upsert.apply(s), readBack)));
        }
        return upsertInSteps(operation, key, row, change, readBack);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // T is the model's record
    private <T> T upserted(Session session, UniqueKey key, NewRow row, Change change) {
        new Inserter(session, plans).prepare(List.of(row));
        Object record = new Updater(session, plans).upsertAndReadRecord(row, key.columns(), change.assignments());
        return Results.record(Objects.requireNonNull(record));
    }

    /**
     * A MERGE looks first and inserts then: somebody may have inserted the key in between, or be about to, and then the
     * next attempt sees it.
     */
    private <T> T untilKeyIsSeen(Supplier<T> upsert) {
        for (int attempt = 1; ; attempt++) {
            try {
                return upsert.get();
            } catch (UniqueConstraintException | WriteConflictException e) {
                boolean undone = e instanceof WriteConflictException
                        && TransactionSynchronizationManager.isActualTransactionActive();
                if (dialect.upsert() != Dialect.Upsert.MERGE || undone || attempt == MERGE_ATTEMPTS) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    /** One statement can do it if the row to insert has the key that is looked up and nothing else is written. */
    private boolean isNative(UniqueKey key, NewRow row, Change change) {
        return key.exact()
                && row.relations().isEmpty()
                && change.relations().isEmpty()
                && !change.assignments().isEmpty()
                && !ReferentialActions.followUpdate(row.model(), change.assignments())
                && (dialect.upsert() != Dialect.Upsert.ON_DUPLICATE_KEY || isOnlyKey(key, row))
                && row.has(key);
    }

    /** ON DUPLICATE KEY names no key: it would change the row that has another key of the new one. */
    private static boolean isOnlyKey(UniqueKey key, NewRow row) {
        return row.model().uniqueConstraints().stream()
                .noneMatch(other -> !other.columns().equals(key.columns()) && row.mayRepeat(other));
    }

    private <T> T upsertInSteps(
            String operation, UniqueKey key, NewRow row, Change change, @Nullable Selection<T> readBack) {
        boolean joined = TransactionSynchronizationManager.isActualTransactionActive();
        for (int attempt = 1; ; attempt++) {
            try {
                return inTransaction(
                        operation,
                        s -> new RowFinder(s, plans).find(row.model(), key) == null
                                ? insert(s, row, readBack)
                                : result(s, row.model(), changed(s, row.model(), key, change), readBack));
            } catch (UniqueConstraintException e) {
                // Somebody inserted the row meanwhile; a transaction of our own may look again.
                if (joined || attempt == UPSERT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Deletes the key's row and gives it as it was. */
    public <T> T delete(String operation, Model<?> model, UniqueKey key, @Nullable Selection<T> readBack) {
        if (readBack == null) {
            Function<Session, T> delete = s -> Results.record(model, deleted(s, model, key));
            return dialect.supportsDeleteReturning() && !ReferentialActions.followDelete(model)
                    ? inWriteSession(operation, delete)
                    : inTransaction(operation, delete);
        }
        return inTransaction(operation, s -> {
            List<@Nullable Object> before = load(s, Read.of(model, key.condition(), readBack));
            deleted(s, model, key);
            return Results.<T>single(before);
        });
    }

    private BufferedRow deleted(Session session, Model<?> model, UniqueKey key) {
        BufferedRow row = new Updater(session, plans).delete(model, key);
        if (row == null) {
            throw new MissingRow(session, plans).before(model, key);
        }
        return row;
    }

    /** Deletes the rows that match and gives their number. */
    public long deleteMany(String operation, Model<?> model, Condition condition) {
        Function<Session, Long> delete = s -> new Updater(s, plans).deleteMany(model, condition);
        return ReferentialActions.followDelete(model)
                ? inTransaction(operation, delete)
                : inWriteSession(operation, delete);
    }

    /** A write of one statement: it needs a transaction only if the connection waits for somebody to commit. */
    private <T> T inWriteSession(String operation, Function<Session, T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return inSession(operation, work);
        }
        Connections.Held held = connections.connect(operation);
        try {
            if (held.connection().getAutoCommit()) {
                return apply(work, session(operation, held));
            }
        } catch (SQLException e) {
            throw errors.translate(operation, e);
        } finally {
            connections.release(held);
        }
        return inTransaction(operation, work);
    }

    @SuppressWarnings("NullAway") // the work's result is null where a selected column is NULL
    private <T> T inTransaction(String operation, Function<Session, T> work) {
        return transactions.run(operation, () -> inSession(operation, work));
    }

    private <T> T inSession(String operation, Function<Session, T> work) {
        Connections.Held held = connections.connect(operation);
        try {
            return apply(work, session(operation, held));
        } finally {
            connections.release(held);
        }
    }

    private static <T> T apply(Function<Session, T> work, Session session) {
        try {
            return work.apply(session);
        } catch (UnfitValueException e) {
            throw new InvalidValueException(session.operation() + ": " + e.getMessage(), e);
        }
    }

    private Session session(String operation, Connections.Held held) {
        return new Session(connections, held, dialect, errors, logsValues, operation, clock);
    }
}
