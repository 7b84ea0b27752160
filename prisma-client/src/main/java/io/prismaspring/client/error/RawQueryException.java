package io.prismaspring.client.error;

import java.sql.SQLException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

/** The database refused SQL of the application's own (Prisma's P2010). */
public class RawQueryException extends InvalidDataAccessResourceUsageException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final String state;

    public RawQueryException(String message, SQLException cause) {
        super(message, cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    @Override
    public String code() {
        return "P2010";
    }

    /** The database's SQLSTATE. */
    public String state() {
        return state;
    }
}
