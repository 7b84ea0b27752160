package io.prismaspring.client;

import io.prismaspring.client.error.ConnectionErrors;
import io.prismaspring.client.error.ErrorTranslator;
import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.TransactionExpiredException;
import io.prismaspring.client.execution.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs work in Spring's transactions and translates the errors of beginning and committing. What
 * {@link org.springframework.transaction.support.TransactionTemplate} cannot do: work is run again after a conflict, and
 * a transaction over its time is not committed.
 */
final class Transactions implements TransactionRunner {

    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final DataSource dataSource;
    private final PlatformTransactionManager manager;
    private final ErrorTranslator errors;

    Transactions(DataSource dataSource, PlatformTransactionManager manager, ErrorTranslator errors) {
        this.dataSource = dataSource;
        this.manager = manager;
        this.errors = errors;
    }

    @Override
    public <T> T run(String operation, Supplier<T> work) {
        return run(operation, new TransactionOptions(), work);
    }

    /** Runs the work, again after a conflict if the options say so. */
    <T> T run(String operation, TransactionOptions options, Supplier<T> work) {
        requireIsolation(operation, options);
        for (int attempt = 0; ; attempt++) {
            TransactionStatus status = begin(operation, options);
            // Within a transaction of somebody else there is nothing to run again: it is theirs to repeat.
            boolean last = !status.isNewTransaction() || attempt >= options.retries();
            try {
                return finish(operation, status, options, work);
            } catch (ConcurrencyFailureException e) {
                if (last || !paused(attempt)) {
                    throw e;
                }
            }
        }
    }

    private TransactionStatus begin(String operation, TransactionOptions options) {
        try {
            return manager.getTransaction(options.definition());
        } catch (CannotCreateTransactionException e) {
            throw ConnectionErrors.connecting(operation, e);
        }
    }

    private <T> T finish(String operation, TransactionStatus status, TransactionOptions options, Supplier<T> work) {
        Optional<Duration> timeout = Optional.ofNullable(options.timeout()).filter(t -> status.isNewTransaction());
        long begin = System.nanoTime();
        Supplier<Boolean> expired = () ->
                timeout.filter(t -> System.nanoTime() - begin > t.toNanos()).isPresent();
        T result;
        try {
            result = work.get();
            // Spring looks at the time before a statement only; work that ends too late must not be committed either.
            if (expired.get()) {
                throw new TransactionExpiredException(tooLong(operation, timeout), null);
            }
        } catch (TransactionTimedOutException | QueryTimeoutException e) {
            rollBack(status, e);
            throw expired.get() && !(e instanceof TransactionExpiredException)
                    ? new TransactionExpiredException(tooLong(operation, timeout), e)
                    : e;
        } catch (Throwable e) {
            rollBack(status, e);
            throw e;
        }
        commit(operation, status);
        return result;
    }

    private static String tooLong(String operation, Optional<Duration> timeout) {
        return operation + ": the transaction took longer than its timeout of "
                + timeout.orElseThrow().toMillis() + " ms and was rolled back";
    }

    private void rollBack(TransactionStatus status, Throwable failure) {
        try {
            manager.rollback(status);
        } catch (RuntimeException | Error e) {
            failure.addSuppressed(e);
        }
    }

    private void commit(String operation, TransactionStatus status) {
        try {
            manager.commit(status);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException error && !(e instanceof PrismaError)) {
                throw errors.translate(operation, error);
            }
            throw e;
        }
    }

    /** A joined transaction keeps its level; work that relies on another one must not run there unnoticed. */
    private void requireIsolation(String operation, TransactionOptions options) {
        Isolation asked = options.isolation();
        if (asked == Isolation.DEFAULT
                || !options.joins()
                || !TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.hasResource(dataSource)) {
            return;
        }
        int level = isolation(operation);
        if (level != asked.value()) {
            throw new IllegalTransactionStateException(operation + ": the isolation " + asked
                    + " was asked within a transaction of the isolation " + name(level)
                    + ", which cannot change any more; ask for it in the outermost one, or add requiresNew()");
        }
    }

    private int isolation(String operation) {
        Connection connection = DataSourceUtils.getConnection(dataSource);
        try {
            return connection.getTransactionIsolation();
        } catch (SQLException e) {
            throw errors.translate(operation, e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private static String name(int level) {
        for (Isolation isolation : Isolation.values()) {
            if (isolation.value() == level) {
                return isolation.name();
            }
        }
        return String.valueOf(level);
    }

    /**
     * Waits about 10 ms, 20 ms, 40 ms …, at most a second, and by chance up to half of it less, so that those in each
     * other's way drift apart.
     *
     * @return false if the thread was interrupted, and is still
     */
    private static boolean paused(int attempt) {
        long longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt, 7));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
