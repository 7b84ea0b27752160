package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.history.MigrationStatus;
import io.prismaspring.migrate.history.MigrationStatus.State;
import io.prismaspring.migrate.history.StatusProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Shows which migrations a database has, which are pending, and what is wrong with the others. Changes nothing; fails
 * unless the database is up to date.
 */
@Mojo(name = "migrate-status", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateStatusMojo extends HistoryMojo {

    @Override
    void run(Report report) {
        TargetDatabase database = target();
        showTarget(database, report);
        MigrationHistory history = history(database);
        List<MigrationStatus> migrations = history.status();
        report.value("migrations", new ArrayList<MigrationStatus>());
        migrations.forEach(migration -> show(migration, report));
        if (history.needsBaseline()) {
            throw new GoalException("The database has tables, but no history of migrations: if they are what the"
                    + " migrations up to a version make, run prisma:migrate-resolve -Dprisma.baseline=VERSION");
        }
        Optional<String> problem = StatusProblems.first(migrations);
        if (problem.isPresent()) {
            throw new GoalException(problem.get());
        }
        int pending = (int) migrations.stream()
                .filter(migration -> migration.state() == State.PENDING)
                .count();
        if (pending > 0) {
            throw new GoalException("%s %s pending; run prisma:migrate-deploy"
                    .formatted(Counted.of(pending, "migration"), pending == 1 ? "is" : "are"));
        }
        report.line("done", "the database is up to date");
    }
}
