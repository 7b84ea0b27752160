package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A number is too large or too small for its column. */
public class ValueOutOfRangeException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public ValueOutOfRangeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2020";
    }
}
