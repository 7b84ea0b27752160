package io.prismaspring.migrate;

/** A migration could not be made; the message is one line that says where, what, and what to do. Nothing was written. */
public final class MigrationException extends RuntimeException {

    public MigrationException(String message) {
        super(message);
    }

    public MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
