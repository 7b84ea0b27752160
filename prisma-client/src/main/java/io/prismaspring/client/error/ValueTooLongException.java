package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A value is too long for its column. */
public class ValueTooLongException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public ValueTooLongException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2000";
    }
}
