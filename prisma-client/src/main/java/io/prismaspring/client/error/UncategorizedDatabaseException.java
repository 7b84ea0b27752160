package io.prismaspring.client.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.UncategorizedDataAccessException;

/** An error of the database that has no class of its own. */
public class UncategorizedDatabaseException extends UncategorizedDataAccessException implements PrismaError {

    private static final long serialVersionUID = 1L;

    private final @Nullable String sql;
    private final @Nullable String sqlState;
    private final int vendorCode;

    public UncategorizedDatabaseException(String message, @Nullable String sql, SQLException cause) {
        super(message, cause);
        this.sql = sql;
        this.sqlState = cause.getSQLState();
        this.vendorCode = cause.getErrorCode();
    }

    /** The statement, with placeholders for its values; null if it was a commit. */
    public @Nullable String sql() {
        return sql;
    }

    /** The SQLSTATE; null if the database has none. */
    public @Nullable String sqlState() {
        return sqlState;
    }

    /** The database's own number of the error; 0 if it has none. */
    public int vendorCode() {
        return vendorCode;
    }

    @Override
    public String code() {
        return "P2039";
    }
}
