package io.prismaspring.boot;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains that no connection could be made, whoever tried first: the pool, Flyway or the client. Other SQL errors are
 * left to others.
 */
final class UnreachableDatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** Connection exception, invalid authorization, invalid catalog name: classes of the SQL standard. */
    private static final Set<String> SQL_STATE_CLASSES = Set.of("08", "28", "3D");

    /**
     * H2's own: unknown database, file in use by another process, broken connection; a file that cannot be read, made or
     * understood.
     */
    private static final Set<String> H2_SQL_STATES =
            Set.of("90013", "90020", "90067", "90146", "90149", "90028", "90030", "90031", "90062");

    /** SQLite's own, which has no SQLSTATEs: a file that cannot be opened, or that is no database. */
    private static final Set<Integer> SQLITE_CODES = Set.of(14, 26);

    /** Unknown database; the SQLSTATE of MySQL and MariaDB for it is that of a syntax error. */
    private static final int MYSQL_UNKNOWN_DATABASE = 1049;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        SQLException origin = origin(cause);
        if (!isConnectionFailure(origin)) {
            return null;
        }
        return new FailureAnalysis(
                "The application cannot connect to its database: " + origin.getMessage(),
                "Start the database, or correct spring.datasource.url, spring.datasource.username and"
                        + " spring.datasource.password.",
                cause);
    }

    /** The driver's error: a pool wraps it into one that says less. */
    private static SQLException origin(SQLException error) {
        SQLException origin = error;
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException deeper) {
                origin = deeper;
            }
        }
        return origin;
    }

    private static boolean isConnectionFailure(SQLException error) {
        String state = error.getSQLState();
        if (state == null) {
            return SQLITE_CODES.contains(error.getErrorCode());
        }
        return state.length() == 5
                && (SQL_STATE_CLASSES.contains(state.substring(0, 2))
                        || H2_SQL_STATES.contains(state)
                        || (state.equals("42000") && error.getErrorCode() == MYSQL_UNKNOWN_DATABASE));
    }
}
