package io.prismaspring.migrate.history;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;

/** Listens to Flyway: tells of each migration when it has ended, and knows where it was when something failed. */
final class MigrationProgress implements Callback {

    private static final int LONGEST = 120;

    private final Consumer<AppliedMigration> listener;
    private long started;
    private @Nullable MigrationInfo running;
    private int statement;
    private @Nullable String sql;

    MigrationProgress(Consumer<AppliedMigration> listener) {
        this.listener = listener;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_EACH_MIGRATE, BEFORE_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE -> true;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        switch (event) {
            case BEFORE_EACH_MIGRATE -> {
                running = context.getMigrationInfo();
                started = System.nanoTime();
                statement = 0;
                sql = null;
            }
            case BEFORE_EACH_MIGRATE_STATEMENT -> {
                statement++;
                sql = context.getStatement() == null
                        ? null
                        : context.getStatement().getSql();
            }
            default -> {
                MigrationInfo ended = context.getMigrationInfo();
                running = null;
                listener.accept(new AppliedMigration(
                        ended.getVersion() == null ? null : ended.getVersion().getVersion(),
                        ended.getScript(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started)));
            }
        }
    }

    @Override
    public String getCallbackName() {
        return "progress";
    }

    /** The migration that has begun and not ended; null if none. */
    @Nullable
    MigrationInfo running() {
        return running;
    }

    /** Such as {@code V2__x.sql failed at statement 3, CREATE TABLE b (…)}; empty if none was running. */
    String place() {
        if (running == null) {
            return "";
        }
        String file = running.getScript() + " failed";
        return statement == 0 ? file : file + " at statement " + statement + (sql == null ? "" : ", " + shortened(sql));
    }

    private static String shortened(String sql) {
        String line = sql.replaceAll("\\s+", " ").replaceFirst("[; ]+$", "").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
