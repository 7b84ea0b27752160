package io.prismaspring.migrate.history;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a database said when it refused something, in one line. */
public final class DatabaseProblem {

    private DatabaseProblem() {}

    /** The database's own words if it is the reason, else the exception's. */
    public static String of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String code = sql.getSQLState() == null ? String.valueOf(sql.getErrorCode()) : sql.getSQLState();
                return line(sql.getMessage()) + " [" + code + "]";
            }
        }
        return line(problem.getMessage());
    }

    private static String line(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
