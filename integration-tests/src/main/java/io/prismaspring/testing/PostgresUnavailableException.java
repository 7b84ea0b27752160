package io.prismaspring.testing;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** One way to a PostgreSQL server is closed. */
final class PostgresUnavailableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    PostgresUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
