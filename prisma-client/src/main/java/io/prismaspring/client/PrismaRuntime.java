package io.prismaspring.client;

import io.prismaspring.client.execution.QueryExecutor;
import io.prismaspring.client.sql.Dialects;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What all repositories of a client share: the DataSource, its dialect, the transactions. One for each DataSource; safe
 * for use by many threads. Connections are Spring's, so that everything joins the transaction of the thread.
 */
public final class PrismaRuntime {

    private final DataSource dataSource;
    private final PlatformTransactionManager transactionManager;
    private final QueryExecutor executor;

    /**
     * A runtime on a DataSource, with the system's clock. Opens one connection to find out the database's kind.
     *
     * @param transactionManager manages the transactions of that DataSource
     * @throws org.springframework.dao.DataAccessResourceFailureException if the database cannot be reached
     * @throws io.prismaspring.client.error.UnsupportedDatabaseException if the database is of a kind that is not supported
     */
    public PrismaRuntime(DataSource dataSource, PlatformTransactionManager transactionManager) {
        this(dataSource, transactionManager, Clock.systemUTC());
    }

    /**
     * A runtime on a DataSource.
     *
     * @param clock gives {@code now()} and {@code @updatedAt}
     */
    public PrismaRuntime(DataSource dataSource, PlatformTransactionManager transactionManager, Clock clock) {
        this.dataSource = dataSource;
        this.transactionManager = transactionManager;
        this.executor = new QueryExecutor(
                dataSource,
                new TransactionTemplate(transactionManager),
                Dialects.ofProduct(productName(dataSource)),
                clock);
    }

    private static String productName(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, m -> m.getDatabaseProductName());
        } catch (MetaDataAccessException e) {
            throw new DataAccessResourceFailureException(
                    "The database cannot be reached: "
                            + e.getMostSpecificCause().getMessage(),
                    e);
        }
    }

    public DataSource dataSource() {
        return dataSource;
    }

    /** Carries out operations; for repositories. */
    public QueryExecutor executor() {
        return executor;
    }

    /** Runs the work in the thread's transaction or in a new one; any exception rolls it back. */
    <T> T transaction(TransactionOptions options, Supplier<T> work) {
        TransactionTemplate template = new TransactionTemplate(transactionManager);
        template.setIsolationLevel(options.isolation().value());
        template.setPropagationBehavior(options.propagation().value());
        template.setReadOnly(options.isReadOnly());
        template.setTimeout(
                options.timeout() == null
                        ? TransactionDefinition.TIMEOUT_DEFAULT
                        : Math.toIntExact(options.timeout().toSeconds()));
        // Within a transaction of somebody else there is nothing to run again: it is theirs to repeat.
        boolean inside = TransactionSynchronizationManager.isActualTransactionActive()
                && options.propagation() != Propagation.REQUIRES_NEW;
        requireSameIsolation(options, inside);
        int retries = inside ? 0 : options.retries();
        for (int attempt = 0; ; attempt++) {
            try {
                return executed(template, inTime(options, work));
            } catch (ConcurrencyFailureException e) {
                if (attempt >= retries) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** A transaction that runs cannot change its isolation; to pass over the wish would be worse than to refuse it. */
    private static void requireSameIsolation(TransactionOptions options, boolean inside) {
        Integer current = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        if (inside
                && options.isolation() != Isolation.DEFAULT
                && (current == null || current != options.isolation().value())) {
            throw new IllegalTransactionStateException("db.transaction asks for the isolation " + options.isolation()
                    + " inside a transaction that has another; ask for it where the outermost transaction begins, or call"
                    + " requiresNew()");
        }
    }

    /** Spring looks at the timeout before a statement only; work that ends too late must not be committed either. */
    private static <T> Supplier<T> inTime(TransactionOptions options, Supplier<T> work) {
        Duration timeout = options.timeout();
        if (timeout == null
                || (TransactionSynchronizationManager.isActualTransactionActive()
                        && options.propagation() != Propagation.REQUIRES_NEW)) {
            return work;
        }
        long deadline = System.nanoTime() + timeout.toNanos();
        return () -> {
            T result = work.get();
            if (System.nanoTime() > deadline) {
                throw new TransactionTimedOutException("The transaction took longer than its timeout of "
                        + timeout.toMillis() + " ms and was rolled back");
            }
            return result;
        };
    }

    @SuppressWarnings("NullAway") // the work's own result, null included, is handed through
    private static <T> T executed(TransactionTemplate template, Supplier<T> work) {
        return template.execute(status -> work.get());
    }

    /** Waits about 10 ms, 20 ms, 40 ms …, at most a second, so that those in each other's way drift apart. */
    private static void pause(int attempt) {
        try {
            long longest = Math.min(1_000, 10L << Math.min(attempt, 7));
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to run a transaction again", e);
        }
    }
}
