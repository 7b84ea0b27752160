package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.Consent;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.history.DatabaseProblem;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.schema.PrismaSchema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Brings a database to the schema at once, without a migration and without a history: for prototypes. Tables that the
 * schema lacks are dropped; what a schema cannot say, such as triggers and views, stays. Changes nothing as long as nobody
 * has agreed to the loss of rows.
 */
@Mojo(name = "db-push", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DbPushMojo extends DatabaseMojo {

    /**
     * What may be lost, or may fail on rows that are there: the names that the goal has shown, such as
     * {@code Post.title,Tone.WARM}, or {@code all}.
     */
    @Parameter(property = "prisma.accept-data-loss")
    private @Nullable String acceptDataLoss;

    @Override
    void run(Report report) throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        TargetDatabase database = target();
        HistoryMojo.showTarget(database, report);
        try (Connection connection = database.connect(ScriptConnection.properties(database.provider()))) {
            push(new DatabasePush(connection, valid.schema()), source.displayName(), report);
        } catch (SQLException e) {
            throw new GoalException("%s: %s".formatted(database, DatabaseProblem.of(e)));
        }
    }

    private void push(DatabasePush push, String schema, Report report) throws SQLException {
        MigrationPlan plan = push.plan();
        report.value("changes", plan.summary());
        if (plan.isEmpty()) {
            report.line("done", "the database is what " + schema + " says");
            return;
        }
        report.lines("changes", plan.summary());
        report.value("warnings", plan.warnings());
        plan.warnings().forEach(warning -> show(warning, report));
        Consent consent = Consent.of(acceptDataLoss);
        consent.check(List.of(plan));
        List<String> missing = consent.missing(List.of(plan));
        if (!missing.isEmpty()) {
            throw new GoalException("Nothing is changed. Agree to what may be lost or fail: -Dprisma.accept-data-loss="
                    + plan.warnings().stream().map(Warning::name).distinct().collect(Collectors.joining(",")));
        }
        push.apply(plan);
        report.line("done", Counted.of(plan.summary().size(), "change"));
    }

    private static void show(Warning warning, Report report) {
        report.line(warning.kind() == Warning.Kind.LOSES_DATA ? "loses" : "risks", warning.name());
        report.line("", warning.text());
    }
}
