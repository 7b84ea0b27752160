package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Datasource;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Drops everything in a database, applies all migrations, and seeds it. Asks at the console first, and refuses a database
 * that is not on this machine unless told.
 */
@Mojo(name = "migrate-reset", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateResetMojo extends SeededMojo {

    /** Asks no question. */
    @Parameter(property = "prisma.force", defaultValue = "false")
    private boolean force;

    /** Takes a database that is not on this machine. */
    @Parameter(property = "prisma.allow-remote", defaultValue = "false")
    private boolean allowRemote;

    private Question question = Question.AT_CONSOLE;

    @Override
    void run(Report report) throws IOException {
        TargetDatabase database = target();
        if (!allowRemote && !database.isLocal()) {
            throw new GoalException(
                    "%s is not on this machine, and everything in it would be lost; if that is meant, say"
                                    .formatted(database)
                            + " -Dprisma.allow-remote=true");
        }
        MigrationHistory history = history(database);
        Seeding seeding = seeding();
        List<String> schemas = schemas();
        if (!force) {
            ask(database);
        }
        showTarget(database, report);
        history.clean(schemas);
        report.line("dropped", "everything");
        deploy(history, report);
        if (!seeding.isEmpty()) {
            seeding.run(database, report);
        }
    }

    private void ask(TargetDatabase database) {
        Optional<String> answer = interactive()
                ? question.ask("Everything in %s will be lost. Type yes to go on: ".formatted(database))
                : Optional.empty();
        if (answer.isEmpty()) {
            throw new GoalException(
                    "Everything in %s would be lost, and there is no console to ask at; if that is meant,"
                                    .formatted(database)
                            + " say -Dprisma.force");
        }
        if (!answer.get().strip().equalsIgnoreCase("yes")) {
            throw new GoalException("Nothing was changed");
        }
    }

    /** Those that the datasource lists: the migrations made them. */
    private List<String> schemas() throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        Datasource datasource =
                ValidSchema.of(PrismaSchema.parse(source.files())).schema().datasource();
        return datasource == null ? List.of() : datasource.schemas();
    }
}
