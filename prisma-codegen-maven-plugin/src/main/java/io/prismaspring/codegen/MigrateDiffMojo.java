package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.DatabaseDiff;
import io.prismaspring.migrate.DatabaseState;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Compares any two of: nothing, a schema, the migrations, a database. Prints what leads from the one to the other, in words
 * or as SQL. Changes nothing.
 */
@Mojo(name = "migrate-diff", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class MigrateDiffMojo extends ShadowMojo {

    private static final String STATES =
            "use empty, schema, migrations, database, or the path of a schema file or folder";

    /**
     * Where to begin: {@code empty}, {@code schema} (the project's), {@code migrations} (replayed in a shadow database),
     * {@code database} (the one that {@code prisma.url} or the application names), or the path of a schema file or folder.
     */
    @Parameter(property = "prisma.from", defaultValue = "migrations")
    private String from;

    /** Where to get to; as {@code prisma.from}. */
    @Parameter(property = "prisma.to", defaultValue = "schema")
    private String to;

    /** Prints SQL instead of words. */
    @Parameter(property = "prisma.script", defaultValue = "false")
    private boolean script;

    /** A file to write to instead of the standard output. */
    @Parameter(property = "prisma.file")
    private @Nullable File file;

    /** Fails the build if there is a difference. */
    @Parameter(property = "prisma.exit-code", defaultValue = "false")
    private boolean exitCode;

    /** The kind of database, such as {@code h2}; without it that of the database compared, or of the schema's datasource. */
    @Parameter(property = "prisma.provider")
    private @Nullable String provider;

    @Override
    void run(Report report) throws IOException {
        Schema schema = schema();
        DatabaseProvider kind = kind(schema);
        MigrationPlan plan = DatabaseDiff.between(state(from, schema, kind), state(to, schema, kind), kind);
        report.value("from", from);
        report.value("to", to);
        report.value("changes", plan.summary());
        report.line("compared", from + " to " + to + " on " + kind.schemaName());
        String text = script ? plan.sql() : words(plan.summary());
        if (file == null) {
            report.data(script ? "sql" : "text", text);
        } else {
            AtomicFile.replace(file.toPath(), text);
            report.line("wrote", ProjectPaths.display(projectDirectory(), file.toPath()));
        }
        report.line(
                "done",
                plan.isEmpty() ? "no difference" : Counted.of(plan.summary().size(), "difference"));
        if (exitCode && !plan.isEmpty()) {
            throw new GoalException("There is a difference from %s to %s".formatted(from, to));
        }
    }

    private static String words(List<String> lines) {
        return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
    }

    private DatabaseProvider kind(Schema schema) {
        if (provider != null) {
            return Providers.resolve(List.of(provider), schema).get(0);
        }
        return Stream.of(from, to).anyMatch("database"::equals)
                ? target().provider()
                : Providers.resolve(List.of(), schema).get(0);
    }

    private DatabaseState state(String state, Schema schema, DatabaseProvider kind) throws IOException {
        return switch (state) {
            case "empty" -> DatabaseState.EMPTY;
            case "schema" -> new OfSchema(schema);
            case "migrations" -> replayed(kind, schema);
            case "database" -> database(schema);
            default -> new OfSchema(schemaAt(path(state)));
        };
    }

    private DatabaseState database(Schema schema) {
        TargetDatabase database = target();
        try (Connection connection = database.connect()) {
            return live(connection, schema);
        } catch (SQLException e) {
            throw unreadable(database, e);
        }
    }

    private Path path(String state) {
        Path path = projectDirectory().resolve(state);
        if (!Files.exists(path)) {
            throw new GoalException("There is nothing called %s to compare; %s".formatted(state, STATES));
        }
        return path;
    }

    /** The project's schema; where two others are compared, there need not be one. */
    private Schema schema() throws IOException {
        for (String state : List.of("schema", to, from)) {
            boolean isPath =
                    !List.of("empty", "schema", "migrations", "database").contains(state);
            if (isPath) {
                return schemaAt(path(state));
            }
            if (state.equals("schema")
                    && (Files.exists(schemaLocation()) || List.of(from, to).contains("schema"))) {
                return schemaAt(schemaLocation());
            }
        }
        return Schema.EMPTY;
    }

    private Schema schemaAt(Path location) throws IOException {
        return ValidSchema.of(PrismaSchema.parse(
                        SchemaSource.read(projectDirectory(), location).files()))
                .schema();
    }
}
