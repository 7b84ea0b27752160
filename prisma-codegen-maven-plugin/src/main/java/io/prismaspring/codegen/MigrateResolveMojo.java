package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.MigrationHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Mends a database's history of migrations after someone has looked at the database: begins it, or says how a migration
 * that stands in the way has ended. Runs no migration and changes no table but the history.
 */
@Mojo(name = "migrate-resolve", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateResolveMojo extends HistoryMojo {

    /** The version up to which a database without history has everything already. */
    @Parameter(property = "prisma.baseline")
    private @Nullable String baseline;

    /** The version of a failed migration that was completed by hand. */
    @Parameter(property = "prisma.applied")
    private @Nullable String applied;

    /** The version of a failed migration that was undone by hand: it is pending again. */
    @Parameter(property = "prisma.rolled-back")
    private @Nullable String rolledBack;

    /** The version of an applied migration whose file was edited, if the database is as the file says now. */
    @Parameter(property = "prisma.edited")
    private @Nullable String edited;

    @Override
    void run(Report report) {
        Resolution asked = asked();
        TargetDatabase database = target();
        showTarget(database, report);
        asked.action().accept(history(database), asked.version());
        report.value("resolved", asked.outcome());
        report.value("version", asked.version());
        report.line(asked.outcome(), asked.version());
    }

    private Resolution asked() {
        List<Resolution> asked = new ArrayList<>();
        add(asked, "baseline", baseline, MigrationHistory::baseline);
        add(asked, "applied", applied, MigrationHistory::markApplied);
        add(asked, "rolled-back", rolledBack, MigrationHistory::markRolledBack);
        add(asked, "edited", edited, MigrationHistory::acceptEdited);
        if (asked.size() != 1) {
            throw new GoalException("Say one thing to resolve: -Dprisma.baseline=VERSION of a database that has tables"
                    + " but no history, -Dprisma.applied=VERSION or -Dprisma.rolled-back=VERSION of a migration that"
                    + " failed, or -Dprisma.edited=VERSION of a file that was edited");
        }
        return asked.get(0);
    }

    private static void add(
            List<Resolution> asked,
            String outcome,
            @Nullable String version,
            BiConsumer<MigrationHistory, String> action) {
        if (version != null) {
            asked.add(new Resolution(outcome, version, action));
        }
    }

    private record Resolution(String outcome, String version, BiConsumer<MigrationHistory, String> action) {}
}
