package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** A foreign key refers to no row, or rows still refer to the one that is deleted. */
public class ForeignKeyException extends DataIntegrityViolationException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public ForeignKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2003";
    }
}
