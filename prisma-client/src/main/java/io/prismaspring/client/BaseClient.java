package io.prismaspring.client;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What every generated {@code PrismaClient} has besides its repositories. Safe for use by many threads. */
public abstract class BaseClient {

    private final PrismaRuntime runtime;

    protected BaseClient(PrismaRuntime runtime) {
        this.runtime = runtime;
    }

    /**
     * A query in SQL of one's own: {@code db.queryRaw("select id from \"Post\" where views > ?", 10).as(Row.class)}.
     *
     * @param arguments values for the {@code ?}, in order: what fields have in Java, and lists where the database has arrays
     */
    public RawQuery queryRaw(String sql, @Nullable Object... arguments) {
        return new RawQuery(runtime, sql, arguments.clone());
    }

    /**
     * Runs a statement of one's own and gives the number of rows that it changed.
     *
     * @param arguments values for the {@code ?}, in order
     * @throws io.prismaspring.client.error.RawQueryException if the database refuses the statement (P2010)
     */
    public long executeRaw(String sql, @Nullable Object... arguments) {
        return runtime.run(
                "executeRaw", Operation.Kind.RAW, null, o -> runtime.executor().executeRaw(sql, arguments));
    }

    /** Runs the work in the thread's transaction, or in a new one; any exception rolls it back and is passed on. */
    public void transaction(Runnable work) {
        transaction(options -> options, work);
    }

    /** Runs the work in the thread's transaction, or in a new one; any exception rolls it back and is passed on. */
    public <T> T transaction(Supplier<T> work) {
        return transaction(options -> options, work);
    }

    /** As {@link #transaction(UnaryOperator, Supplier)}, without a result. */
    public void transaction(UnaryOperator<TransactionOptions> options, Runnable work) {
        transaction(options, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * As {@link #transaction(Supplier)}, with options.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException if an isolation is asked that the
     *     transaction to be joined does not have
     * @throws io.prismaspring.client.error.TransactionExpiredException if it takes longer than its timeout
     * @throws io.prismaspring.client.error.WriteConflictException if it is in another one's way, each time
     */
    public <T> T transaction(UnaryOperator<TransactionOptions> options, Supplier<T> work) {
        return runtime.transaction(options.apply(new TransactionOptions()), work);
    }
}
