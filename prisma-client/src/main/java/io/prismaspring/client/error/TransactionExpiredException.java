package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;

/** A transaction took longer than it may, and was rolled back. */
public class TransactionExpiredException extends QueryTimeoutException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public TransactionExpiredException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2028";
    }
}
