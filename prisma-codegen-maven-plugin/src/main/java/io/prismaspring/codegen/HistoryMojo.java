package io.prismaspring.codegen;

import io.prismaspring.codegen.target.ApplicationFlyway;
import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.AppliedMigration;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.history.MigrationStatus;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that work on a database's history of migrations. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class HistoryMojo extends DatabaseMojo {

    /**
     * Where Flyway's migrations are unless the application's {@code spring.flyway.locations} says so; a folder below with
     * the database's name, such as {@code postgresql}, is taken first.
     */
    @Parameter(property = "prisma.migrations", defaultValue = "src/main/resources/db/migration")
    private File migrations;

    final Path migrations() {
        return migrations.toPath();
    }

    final ApplicationFlyway flyway() {
        return new ApplicationFlyway(application(), resourceFolders(), migrations());
    }

    final MigrationHistory history(TargetDatabase database) {
        return new MigrationHistory(flyway().configuration(database));
    }

    /** Applies what is pending and tells of each migration. */
    static void deploy(MigrationHistory history, Report report) {
        report.value("applied", new ArrayList<AppliedMigration>());
        int count = history.deploy(migration -> {
            report.add("applied", migration);
            report.line("applied", migration.script() + " in " + migration.millis() + " ms");
        });
        report.line("done", count == 0 ? "nothing was pending" : Counted.of(count, "migration"));
    }

    static void show(MigrationStatus migration, Report report) {
        report.add("migrations", migration);
        report.line(
                migration.state().name().toLowerCase(Locale.ROOT),
                migration.script() + (migration.installedOn() == null ? "" : "  " + migration.installedOn()));
    }

    static void showTarget(TargetDatabase database, Report report) {
        report.value("database", database.toString());
        report.line("database", database.toString());
    }
}
