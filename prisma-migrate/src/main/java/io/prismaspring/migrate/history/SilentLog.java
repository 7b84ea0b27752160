package io.prismaspring.migrate.history;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Keeps Flyway from writing to the console: what matters of it is told by results and exceptions. Public because Flyway
 * makes it by name.
 */
public final class SilentLog implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}
