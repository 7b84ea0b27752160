package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** The database cannot take a value as one of the column's type. */
public class InvalidValueException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public InvalidValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2007";
    }
}
