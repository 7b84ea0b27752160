package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.PrismaAdoption;
import io.prismaspring.migrate.history.PrismaHistory;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Takes over a project that used Prisma's own Migrate: its migrations become Flyway's, its schema becomes this project's
 * unless there is one, and its database gets a history that begins at the last migration that Prisma has applied. Prisma's
 * files and its history stay as they are. Writes all or nothing.
 */
@Mojo(name = "migrate-adopt", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class MigrateAdoptMojo extends HistoryMojo {

    /** The folder of the Prisma project's schema and its {@code migrations}. */
    @Parameter(property = "prisma.from", defaultValue = "${project.basedir}/prisma")
    private File from;

    /** Leaves the database alone; {@code prisma:migrate-resolve} can give it a baseline later. */
    @Parameter(property = "prisma.files-only", defaultValue = "false")
    private boolean filesOnly;

    @Override
    void run(Report report) throws IOException {
        PrismaAdoption adoption = PrismaAdoption.of(from.toPath().resolve("migrations"));
        Map<Path, String> copies = new LinkedHashMap<>();
        SchemaSource schema = schema(copies);
        ValidSchema.of(PrismaSchema.parse(schema.files()));
        Optional<TargetDatabase> database = filesOnly ? Optional.empty() : targetIfNamed();
        Optional<Set<String>> finished = database.flatMap(MigrateAdoptMojo::finished);
        Optional<String> baseline = finished.flatMap(adoption::baseline);

        Path folder = database.map(target -> flyway().folder(target)).orElse(migrations());
        Path migrated =
                (isFile() ? schemaLocation().resolveSibling("") : schemaLocation()).resolve(SchemaSource.MIGRATED);
        for (String file : adoption.write(folder, migrated, schema.files(), copies)) {
            wrote(folder.resolve(file), report);
        }
        copies.keySet().forEach(file -> wrote(file, report));
        wrote(migrated, report);
        if (database.isEmpty()) {
            report.line("next", "mvn prisma:migrate-resolve -Dprisma.baseline=VERSION gives each database its history");
            return;
        }
        showTarget(database.get(), report);
        baseline.ifPresent(version -> history(database.get()).baseline(version));
        report.value("baseline", baseline.orElse(null));
        report.line(
                "baseline",
                baseline.orElse(
                        finished.isPresent()
                                ? "none: Prisma has applied no migration"
                                : "none: the database has no history of Prisma's"));
        report.line("next", "mvn prisma:migrate-verify tells whether the files lead to the schema");
    }

    /** This project's schema; if it has none, Prisma's, to be copied here. */
    private SchemaSource schema(Map<Path, String> copies) throws IOException {
        Path own = schemaLocation();
        if (Files.exists(own)) {
            return SchemaSource.read(projectDirectory(), own);
        }
        SchemaSource theirs = SchemaSource.read(projectDirectory(), from.toPath());
        if (isFile() && theirs.files().size() > 1) {
            throw new GoalException(
                    "%s has several schema files, but this project's schema is to be one: %s; name a folder instead"
                            .formatted(theirs.displayName(), ProjectPaths.display(projectDirectory(), own)));
        }
        for (SchemaFile file : theirs.files()) {
            Path place = from.toPath().relativize(projectDirectory().resolve(file.name()));
            copies.put(isFile() ? own : own.resolve(place), file.text());
        }
        return theirs;
    }

    /** Whether the schema is one file, even if that is not there yet. */
    private boolean isFile() {
        return schemaLocation().toString().endsWith(".prisma");
    }

    private void wrote(Path file, Report report) {
        String name = ProjectPaths.display(projectDirectory(), file);
        report.add("files", name);
        report.line("wrote", name);
    }

    private static Optional<Set<String>> finished(TargetDatabase database) {
        try (Connection connection = database.connect()) {
            return PrismaHistory.finished(connection);
        } catch (SQLException e) {
            throw new GoalException("The connection to %s does not close: %s".formatted(database, e.getMessage()));
        }
    }
}
