package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.DatabasePush;
import io.prismaspring.migrate.history.DatabaseProblem;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.migrate.pull.PulledSchema;
import io.prismaspring.migrate.pull.SchemaPull;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes the schema of a database. A schema that is there is brought to what the database has; names, comments, order and
 * what only a client knows stay.
 */
@Mojo(name = "db-pull", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class DbPullMojo extends DatabaseMojo {

    /** Makes a new schema of one file, whatever the one that is there says. */
    @Parameter(property = "prisma.force", defaultValue = "false")
    private boolean force;

    /** Writes the schema to the standard output and leaves the files as they are. */
    @Parameter(property = "prisma.print", defaultValue = "false")
    private boolean print;

    /** The database schemas to look into; by default those of the datasource. */
    @Parameter(property = "prisma.schemas")
    private @Nullable List<String> schemas;

    @Override
    void run(Report report) throws IOException {
        Optional<SchemaSource> source = existing();
        TargetDatabase database = target();
        HistoryMojo.showTarget(database, report);
        List<SchemaFile> before = source.map(SchemaSource::files).orElse(List.of());
        List<String> named = schemas == null || schemas.isEmpty() ? schemasOf(before) : schemas;
        IntrospectedDatabase found = read(database, named);
        if (found.isEmpty()) {
            throw new GoalException(
                    "%s has no tables: write models, then prisma:db-push or prisma:migrate-dev makes them"
                            .formatted(database));
        }
        PulledSchema pulled = before.isEmpty() || force
                ? SchemaPull.fresh(found, database.provider(), named)
                : SchemaPull.onto(before, found, database.provider());
        report.value("warnings", pulled.warnings());
        pulled.warnings().forEach(warning -> report.line("warning", warning));
        if (print) {
            report.data("schema", pulled.files().stream().map(SchemaFile::text).collect(Collectors.joining("\n")));
        } else {
            write(before.isEmpty() || force, pulled.files(), before, report);
        }
        report.value("models", pulled.models());
        report.value("enums", pulled.enums());
        report.line("done", Counted.of(pulled.models(), "model") + ", " + Counted.of(pulled.enums(), "enum"));
    }

    /** The schema that is there; without force it must be one. */
    private Optional<SchemaSource> existing() throws IOException {
        Path location = schemaLocation();
        if (!Files.exists(location) || (Files.isDirectory(location) && isEmpty(location))) {
            return Optional.empty();
        }
        SchemaSource source = SchemaSource.read(projectDirectory(), location);
        if (!force) {
            ValidSchema.of(PrismaSchema.parse(source.files()));
        }
        return Optional.of(source);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.noneMatch(
                    file -> file.toString().endsWith(".prisma") && !file.endsWith(SchemaSource.MIGRATED));
        }
    }

    private static List<String> schemasOf(List<SchemaFile> files) {
        return PrismaSchema.parse(files).schema().map(DatabasePush::schemas).orElse(List.of());
    }

    private static IntrospectedDatabase read(TargetDatabase database, List<String> schemas) {
        try (Connection connection = database.connect()) {
            return Introspection.read(connection, schemas);
        } catch (SQLException e) {
            throw new GoalException("%s cannot be read: %s".formatted(database, DatabaseProblem.of(e)));
        }
    }

    private void write(boolean fresh, List<SchemaFile> files, List<SchemaFile> before, Report report)
            throws IOException {
        if (fresh && before.size() > 1) {
            throw new GoalException(
                    "The schema has several files, which a new one would stand beside; move them away, or print the"
                            + " new one with -Dprisma.print");
        }
        Map<Path, String> changed = new LinkedHashMap<>();
        for (SchemaFile file : files) {
            Path path = fresh ? freshFile(before) : projectDirectory().resolve(file.name());
            boolean same = before.stream().anyMatch(file::equals);
            if (!same) {
                changed.put(path, file.text());
            }
        }
        replace(changed);
        for (Path path : changed.keySet()) {
            String shown = ProjectPaths.display(projectDirectory(), path);
            report.add("files", shown);
            report.line("wrote", shown);
        }
        if (changed.isEmpty()) {
            report.line("unchanged", "the schema says what the database has");
        }
    }

    /** A file that is not there yet is the only one. */
    private static void replace(Map<Path, String> texts) throws IOException {
        if (texts.size() > 1) {
            FileReplacement.write(texts);
            return;
        }
        for (Map.Entry<Path, String> text : texts.entrySet()) {
            AtomicFile.replace(text.getKey(), text.getValue());
        }
    }

    private Path freshFile(List<SchemaFile> before) {
        if (!before.isEmpty()) {
            return projectDirectory().resolve(before.get(0).name());
        }
        Path location = schemaLocation();
        return location.toString().endsWith(".prisma") ? location : location.resolve("schema.prisma");
    }
}
