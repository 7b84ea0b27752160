package io.prismaspring.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;

/** How {@link BaseClient#transaction} runs its work. Unset options are those of the database and of Spring. */
public final class TransactionOptions {

    private Isolation isolation = Isolation.DEFAULT;
    private @Nullable Duration timeout;
    private int retries;
    private boolean readOnly;
    private Propagation propagation = Propagation.REQUIRED;

    TransactionOptions() {}

    /** The isolation level. */
    public TransactionOptions isolation(Isolation level) {
        isolation = level;
        return this;
    }

    /** How long the whole transaction may take, in full seconds; it is rolled back after that. */
    public TransactionOptions timeout(Duration duration) {
        if (duration.toSeconds() < 1) {
            throw new IllegalArgumentException("a transaction's timeout must be at least one second: " + duration);
        }
        timeout = duration;
        return this;
    }

    /** How often the work is run again after a conflict with another transaction; 0 by default. */
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
     * Inside a transaction, a savepoint: if the work fails, only what it did is undone, and the outer transaction may go
     * on. Outside, a transaction as always.
     */
    public TransactionOptions nested() {
        propagation = Propagation.NESTED;
        return this;
    }

    /** A transaction of its own on another connection, even inside a transaction. */
    public TransactionOptions requiresNew() {
        propagation = Propagation.REQUIRES_NEW;
        return this;
    }

    Propagation propagation() {
        return propagation;
    }

    Isolation isolation() {
        return isolation;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    int retries() {
        return retries;
    }

    boolean isReadOnly() {
        return readOnly;
    }
}
