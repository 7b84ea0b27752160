package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * There is no connection to the database: it cannot be reached (P1001), does not answer in time (P1002), does not exist
 * (P1003), cannot be spoken to over TLS (P1011), has closed the connection (P1017) or takes no more of them (P2037).
 */
public class ConnectionException extends DataAccessResourceFailureException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String code;

    public ConnectionException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
