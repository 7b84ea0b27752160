package io.prismaspring.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * How {@link BaseClient#transaction} runs its work. Unset options are those of the database and of Spring. In a
 * transaction that is joined the timeout, the retries and {@link #readOnly()} of the outermost one count.
 */
public final class TransactionOptions {

    private static final long NANOS_OF_SECOND = 1_000_000_000;

    private Isolation isolation = Isolation.DEFAULT;
    private Propagation propagation = Propagation.REQUIRED;
    private @Nullable Duration timeout;
    private int retries;
    private boolean readOnly;

    TransactionOptions() {}

    /** The isolation level. A transaction that is joined must have it already. */
    public TransactionOptions isolation(Isolation level) {
        isolation = level;
        return this;
    }

    /** How long the transaction may take, each attempt by itself; it is rolled back after that. At least a second. */
    public TransactionOptions timeout(Duration duration) {
        if (duration.toSeconds() < 1) {
            throw new IllegalArgumentException("a transaction's timeout must be at least one second: " + duration);
        }
        timeout = duration;
        return this;
    }

    /**
     * How often the work is run again after a conflict with another transaction, a deadlock for example; 0 by default. The
     * pause before it doubles from about 10 ms to about a second.
     */
    public TransactionOptions retries(int times) {
        if (times < 0) {
            throw new IllegalArgumentException("retries must be 0 or more, but is " + times);
        }
        retries = times;
        return this;
    }

    /** Tells the driver and the database that nothing is written. */
    public TransactionOptions readOnly() {
        readOnly = true;
        return this;
    }

    /**
     * Within another transaction, undoes only the work itself if it fails, by a savepoint, so that the other one can go on;
     * otherwise a transaction as usual.
     */
    public TransactionOptions nested() {
        propagation = Propagation.NESTED;
        return this;
    }

    /** A transaction of its own, on another connection, even within another one, which waits meanwhile. */
    public TransactionOptions requiresNew() {
        propagation = Propagation.REQUIRES_NEW;
        return this;
    }

    Isolation isolation() {
        return isolation;
    }

    /** Whether the work can become part of a transaction that is there. */
    boolean joins() {
        return propagation != Propagation.REQUIRES_NEW;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    int retries() {
        return retries;
    }

    /** The same for Spring, which counts in seconds. */
    TransactionDefinition definition() {
        DefaultTransactionDefinition definition = new DefaultTransactionDefinition(propagation.value());
        definition.setIsolationLevel(isolation.value());
        definition.setReadOnly(readOnly);
        if (timeout != null) {
            definition.setTimeout(
                    Math.toIntExact(timeout.plusNanos(NANOS_OF_SECOND - 1).toSeconds()));
        }
        return definition;
    }
}
