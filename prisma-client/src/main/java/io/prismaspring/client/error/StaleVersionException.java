package io.prismaspring.client.error;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else has changed the row since its version was read ({@code /// @version}; Prisma's P2025). */
public class StaleVersionException extends OptimisticLockingFailureException implements PrismaError {

    private static final long serialVersionUID = 1L;

    public StaleVersionException(String message) {
        super(message);
    }

    @Override
    public String code() {
        return "P2025";
    }
}
