package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/** A table (P2021) or column (P2022) of the schema is not in the database: a migration has not been applied. */
public class MissingTableException extends InvalidDataAccessResourceUsageException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String code;

    public MissingTableException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
