package io.prismaspring.client.error;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/** A search needs a full-text index that does not exist. */
public class MissingFulltextIndexException extends InvalidDataAccessResourceUsageException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public MissingFulltextIndexException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2030";
    }
}
