package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;

/** A statement took longer than it may, and was cancelled. */
public class OperationTimeoutException extends QueryTimeoutException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public OperationTimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P1008";
    }
}
