package io.prismaspring.migrate;

import io.prismaspring.migrate.database.Lint;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What leads from one schema to another on one database.
 *
 * @param provider the database
 * @param steps in the order in which they run; empty if nothing changes
 * @param scripts the SQL of the steps, warnings in a comment on top: one script unless steps need one of their own; none if
 *     nothing changes
 * @param warnings what may lose data or fail on a table with rows
 * @param lint steps that keep others waiting while they work through a big table
 * @param likelyRenames what is dropped and added here, but may be the same under another name
 * @param summary the steps in words, one line each, such as {@code + table Comment}
 */
public record MigrationPlan(
        DatabaseProvider provider,
        List<MigrationStep> steps,
        List<MigrationScript> scripts,
        List<Warning> warnings,
        List<Lint> lint,
        List<LikelyRename> likelyRenames,
        List<String> summary) {

    public MigrationPlan {
        steps = List.copyOf(steps);
        scripts = List.copyOf(scripts);
        warnings = List.copyOf(warnings);
        lint = List.copyOf(lint);
        likelyRenames = List.copyOf(likelyRenames);
        summary = List.copyOf(summary);
    }

    /** All scripts, one after the other; empty if nothing changes. */
    public String sql() {
        return scripts.stream().map(MigrationScript::sql).collect(Collectors.joining("\n"));
    }

    /**
     * Whether a script must not run in a transaction: SQLite ignores there that foreign keys are not to be enforced, and
     * dropping a table would delete the rows that refer to it; PostgreSQL builds no index there while others write.
     */
    public boolean runsWithoutTransaction() {
        return scripts.stream().anyMatch(script -> !script.transactional());
    }

    /** The same plan with some of its warnings. */
    MigrationPlan withWarnings(List<Warning> some) {
        return new MigrationPlan(provider, steps, scripts, some, lint, likelyRenames, summary);
    }

    /** Whether the database stays as it is. */
    public boolean isEmpty() {
        return steps.isEmpty();
    }
}
