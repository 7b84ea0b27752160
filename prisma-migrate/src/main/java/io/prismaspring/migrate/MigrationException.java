package io.prismaspring.migrate;

/**
 * A migration could not be made; the message says where, what, and what to do, in one line unless it lists a schema's
 * errors. Nothing was written.
 */
public final class MigrationException extends RuntimeException {

    public MigrationException(String message) {
        super(message);
    }

    public MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
