package io.prismaspring.it.migrate.faults;

import java.util.function.IntConsumer;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Counts the points at which migrations can be stopped, and tells of each when it is reached. */
final class Points implements Callback {

    private final IntConsumer listener;
    private int next;

    Points(IntConsumer listener) {
        this.listener = listener;
    }

    int count() {
        return next;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return switch (event) {
            case BEFORE_EACH_MIGRATE_STATEMENT, AFTER_EACH_MIGRATE, AFTER_MIGRATE -> true;
            default -> false;
        };
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        listener.accept(next++);
    }

    @Override
    public String getCallbackName() {
        return "points";
    }
}
