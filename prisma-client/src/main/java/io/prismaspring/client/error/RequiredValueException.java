package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A column that must not be NULL would be. */
public class RequiredValueException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public RequiredValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2011";
    }
}
