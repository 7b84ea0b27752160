package io.prismaspring.client.error;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/**
 * Recognises errors that are about the connection, the user's rights or time and not about what a statement says. By
 * SQLSTATE, which is the standard's or, in class 57 and 53, PostgreSQL's; where that says too little by the codes of
 * MariaDB and MySQL (four digits), H2 (five) and SQLite (below 256), which do not overlap.
 */
public final class ConnectionErrors {

    private static final int SQLITE_INTERRUPT = 9;

    private ConnectionErrors() {}

    /**
     * The exception for a connection that was not to be had.
     *
     * @param operation what wanted it
     * @param failure what Spring or the pool said, with the driver's error among its causes
     */
    public static DataAccessException connecting(String operation, Exception failure) {
        SQLException error = sqlCause(failure);
        if (error != null) {
            return connecting(operation, error);
        }
        return failure instanceof DataAccessException known
                ? known
                : new ConnectionException("P1001", operation + ": " + failure.getMessage(), failure);
    }

    /** The first error of the database among the causes. */
    private static @Nullable SQLException sqlCause(@Nullable Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    private static DataAccessException connecting(String operation, SQLException error) {
        if (error instanceof SQLTransientConnectionException) {
            // A pool tells in this way that it waited in vain; its cause is why it had nothing to give.
            SQLException reason =
                    error.getNextException() != null ? error.getNextException() : sqlCause(error.getCause());
            if (reason != null) {
                return connecting(operation, reason);
            }
            if (error.getSQLState() == null) {
                return new PoolTimeoutException(
                        operation + ": all connections of the pool are in use (" + error.getMessage()
                                + "); make transactions shorter or the pool larger",
                        error);
            }
        }
        return refused(operation, error);
    }

    private static DataAccessException refused(String operation, SQLException error) {
        DataAccessException denied = denied(operation, error);
        if (denied != null) {
            return denied;
        }
        if (isTooMany(error)) {
            return tooMany(operation, error);
        }
        String words = ": " + error.getMessage();
        if (isUnknownDatabase(error)) {
            return new ConnectionException("P1003", operation + ": the database does not exist" + words, error);
        }
        if (hasCause(error, SSLException.class)) {
            return new ConnectionException(
                    "P1011", operation + ": the database cannot be reached over TLS" + words, error);
        }
        String code = hasCause(error, SocketTimeoutException.class) ? "P1002" : "P1001";
        return new ConnectionException(code, operation + ": the database cannot be reached" + words, error);
    }

    /** The exception for a statement's error; null if it is of another kind. */
    static @Nullable DataAccessException ofStatement(String operation, SQLException error) {
        if (isTimeout(error)) {
            return new OperationTimeoutException(
                    operation + ": the database cancelled the statement, which took longer than it may", error);
        }
        String state = state(error);
        if (state.equals("25P03") || state.equals("25P04")) {
            return new TransactionExpiredException(
                    operation + ": the transaction took longer than the database allows", error);
        }
        if (isClosed(error)) {
            return new ConnectionException("P1017", operation + ": the connection to the database was closed", error);
        }
        return isTooMany(error) ? tooMany(operation, error) : denied(operation, error);
    }

    private static ConnectionException tooMany(String operation, SQLException error) {
        return new ConnectionException(
                "P2037", operation + ": the database takes no more connections: " + error.getMessage(), error);
    }

    private static @Nullable DataAccessException denied(String operation, SQLException error) {
        return switch (error.getErrorCode()) {
            case 1045, 1698, 28000 -> unknownUser(operation, error);
            case 1044, 1142, 1143, 1227, 90096 -> mayNot(operation, error);
            default ->
                switch (state(error)) {
                    case "28P01" -> unknownUser(operation, error);
                    case "28000", "42501" -> mayNot(operation, error);
                    default -> null;
                };
        };
    }

    private static DataAccessException unknownUser(String operation, SQLException error) {
        return new DatabaseAccessDeniedException(
                "P1000", operation + ": the database refuses the user or the password: " + error.getMessage(), error);
    }

    private static DataAccessException mayNot(String operation, SQLException error) {
        return new DatabaseAccessDeniedException(
                "P1010", operation + ": the database does not allow its user to do this", error);
    }

    private static boolean isUnknownDatabase(SQLException error) {
        return state(error).equals("3D000")
                || switch (error.getErrorCode()) {
                    case 1049, 90013, 90146, 90149 -> true;
                    default -> false;
                };
    }

    private static boolean isTooMany(SQLException error) {
        return state(error).equals("53300")
                || switch (error.getErrorCode()) {
                    case 1040, 1203, 1226 -> true;
                    default -> false;
                };
    }

    private static boolean isTimeout(SQLException error) {
        return error instanceof SQLTimeoutException
                || state(error).equals("57014")
                || switch (error.getErrorCode()) {
                    case 1317, 1969, 3024, 57014 -> true;
                    case SQLITE_INTERRUPT -> error.getSQLState() == null;
                    default -> false;
                };
    }

    private static boolean isClosed(SQLException error) {
        String state = state(error);
        return state.startsWith("08")
                || state.equals("57P01")
                || state.equals("57P02")
                || state.equals("57P03")
                || switch (error.getErrorCode()) {
                    case 1927, 90067, 90098, 90121 -> true;
                    default -> false;
                };
    }

    private static String state(SQLException error) {
        return Objects.requireNonNullElse(error.getSQLState(), "");
    }

    private static boolean hasCause(Throwable error, Class<? extends Throwable> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
