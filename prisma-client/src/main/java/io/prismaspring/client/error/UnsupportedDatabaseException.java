package io.prismaspring.client.error;

import org.springframework.dao.NonTransientDataAccessResourceException;

/** The DataSource is of a kind of database that the client does not know; Prisma has no code for that. */
public class UnsupportedDatabaseException extends NonTransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    public UnsupportedDatabaseException(String message) {
        super(message);
    }
}
