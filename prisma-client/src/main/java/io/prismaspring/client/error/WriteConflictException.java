package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;

/** Two transactions were in each other's way, or a lock was not to be had: run the transaction again. */
public class WriteConflictException extends PessimisticLockingFailureException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public WriteConflictException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2034";
    }
}
