package io.prismaspring.client.error;

import org.springframework.dao.EmptyResultDataAccessException;

/** A row that the operation needs does not exist. */
public class RecordNotFoundException extends EmptyResultDataAccessException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String code;

    public RecordNotFoundException(String message) {
        this("P2025", message, 1);
    }

    /** As above with another code ({@code P2018}: rows to be connected) and the number of rows that were expected. */
    public RecordNotFoundException(String code, String message, int expected) {
        super(message, expected);
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
