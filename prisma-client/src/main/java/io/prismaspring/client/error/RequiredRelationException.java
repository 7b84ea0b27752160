package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A change would leave a row without a row that it requires. */
public class RequiredRelationException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public RequiredRelationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2014";
    }
}
