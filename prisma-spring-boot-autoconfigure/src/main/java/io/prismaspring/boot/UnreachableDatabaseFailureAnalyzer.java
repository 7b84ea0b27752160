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

    /** H2's own: unknown database, file in use by another process, broken connection. */
    private static final Set<String> H2_SQL_STATES = Set.of("90013", "90020", "90067", "90146", "90149");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        SQLException origin = origin(cause);
        if (!isConnectionFailure(origin.getSQLState())) {
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

    private static boolean isConnectionFailure(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (SQL_STATE_CLASSES.contains(state.substring(0, 2)) || H2_SQL_STATES.contains(state));
    }
}
