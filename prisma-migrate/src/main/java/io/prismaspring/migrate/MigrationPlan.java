package io.prismaspring.migrate;

import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;

/**
 * What leads from one schema to another on one database.
 *
 * @param provider the database
 * @param steps in the order in which they run; empty if nothing changes
 * @param sql the whole script, warnings in a comment on top; empty if nothing changes
 * @param warnings what may lose data or fail on a table with rows, one sentence or two each
 * @param summary the steps in words, one line each, such as {@code + table Comment}
 */
public record MigrationPlan(
        DatabaseProvider provider, List<MigrationStep> steps, String sql, List<String> warnings, List<String> summary) {

    public MigrationPlan {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
        summary = List.copyOf(summary);
    }

    /**
     * Whether the script must not run in a transaction: SQLite ignores there that foreign keys are not to be enforced, and
     * dropping a table would delete the rows that refer to it.
     */
    public boolean runsWithoutTransaction() {
        return provider == DatabaseProvider.SQLITE
                && steps.stream().anyMatch(step -> step instanceof RedefineTables || step instanceof DropTable);
    }

    /** Whether the database stays as it is. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
