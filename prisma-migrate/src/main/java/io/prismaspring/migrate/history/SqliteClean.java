package io.prismaspring.migrate.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Lets Flyway empty a SQLite database: it drops nothing, and says nothing, where foreign keys are enforced. The
 * connection may be a pool's, so it gets its own setting back.
 */
final class SqliteClean implements Callback {

    private boolean enforced;

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_CLEAN, AFTER_CLEAN, AFTER_CLEAN_ERROR -> true;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        // SQLite ignores the setting there.
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (event == Event.BEFORE_CLEAN) {
                enforced = isEnforced(context.getConnection());
                enforce(context.getConnection(), false);
            } else {
                enforce(context.getConnection(), enforced);
            }
        } catch (SQLException e) {
            throw new FlywayException(e);
        }
    }

    private static boolean isEnforced(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA foreign_keys")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void enforce(Connection connection, boolean enforced) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys=" + (enforced ? "ON" : "OFF"));
        }
    }

    @Override
    public String getCallbackName() {
        return "foreign keys";
    }
}
