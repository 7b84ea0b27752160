package io.prismaspring.codegen;

import io.prismaspring.migrate.DatabaseDiff;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Replays the migrations in an empty database and compares what they make with the schema, so that a migration that was
 * edited by hand cannot lie. What a schema cannot say, such as triggers and checks, is no difference. Fails if there is one.
 */
@Mojo(name = "migrate-verify", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class MigrateVerifyMojo extends ShadowMojo {

    /** The databases whose migrations are verified, as for {@code prisma:migrate-dev}. */
    @Parameter(property = "prisma.providers")
    private @Nullable List<String> providers;

    @Override
    void run(Report report) throws IOException {
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        Schema schema = ValidSchema.of(PrismaSchema.parse(source.files())).schema();
        report.value("differences", new ArrayList<Difference>());
        int differences = 0;
        for (DatabaseProvider provider : Providers.resolve(providers == null ? List.of() : providers, schema)) {
            MigrationPlan plan = DatabaseDiff.between(replayed(provider, schema), new OfSchema(schema), provider);
            report.lines(plan.isEmpty() ? "verified" : "differs", verdict(provider, plan));
            plan.summary().forEach(change -> report.add("differences", new Difference(provider.schemaName(), change)));
            differences += plan.summary().size();
        }
        if (differences > 0) {
            throw new GoalException(
                    "The migrations do not make what %s says: %s. Each line is what is missing to get there; correct the migration that is not applied anywhere yet, or write another with prisma:migrate-dev"
                            .formatted(source.displayName(), Counted.of(differences, "difference")));
        }
    }

    private static List<String> verdict(DatabaseProvider provider, MigrationPlan plan) {
        List<String> lines = new ArrayList<>(List.of(provider.schemaName()));
        lines.addAll(plan.summary());
        return lines;
    }

    /** One line of the report for machines. */
    private record Difference(String database, String change) {}
}
