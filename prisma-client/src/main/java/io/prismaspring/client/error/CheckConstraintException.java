package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A check constraint was violated. */
public class CheckConstraintException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public CheckConstraintException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2004";
    }
}
