package io.prismaspring.client.error;

import org.springframework.dao.TransientDataAccessResourceException;

/** All connections of the pool were in use for as long as the pool waits. */
public class PoolTimeoutException extends TransientDataAccessResourceException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public PoolTimeoutException(String message, Throwable cause) {
        super(message, cause);
    }

    @Override
    public String code() {
        return "P2024";
    }
}
