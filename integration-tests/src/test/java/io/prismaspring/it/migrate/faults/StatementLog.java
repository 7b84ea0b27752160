package io.prismaspring.it.migrate.faults;

import java.util.List;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Writes down the statements of migrations. */
final class StatementLog extends BaseCallback {

    private final List<String> statements;

    StatementLog(List<String> statements) {
        this.statements = statements;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE_STATEMENT;
    }

    @Override
    public void handle(Event event, Context context) {
        statements.add(context.getStatement().getSql());
    }
}
