package io.prismaspring.boot;

/** The application's database is of a kind that the client does not know. */
final class UnsupportedDatabaseException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** The cause's message names the database and those that are supported. */
    UnsupportedDatabaseException(IllegalArgumentException cause) {
        super(cause.getMessage(), cause);
    }
}
