package io.prismaspring.codegen;

import io.prismaspring.migrate.MigrationFolders;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.MigrationWriter;
import io.prismaspring.migrate.WrittenMigration;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Flyway migration from the difference between the schema and {@code migrated.prisma}, the copy of the schema
 * that the last migration was made of. Needs no database. Writes nothing if no table changes.
 */
@Mojo(name = "migrate-dev", threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class MigrateDevMojo extends PrismaMojo {

    /** What the migration does, in a few words; becomes part of the file name. */
    @Parameter(property = "name")
    private @Nullable String name;

    /**
     * The databases to write migrations for, such as {@code h2} and {@code postgresql}: each gets a folder of its own,
     * which Spring Boot finds with {@code spring.flyway.locations=classpath:db/migration/{vendor}}. Without it, the
     * migrations are for the datasource's provider and lie in the folder itself.
     */
    @Parameter(property = "prisma.providers")
    private @Nullable List<String> providers;

    /** Where Flyway's migrations are. */
    @Parameter(property = "prisma.migrations", defaultValue = "src/main/resources/db/migration")
    private File migrations;

    @Override
    void run() throws IOException {
        if (name == null || name.isBlank()) {
            throw new GoalException(
                    "The migration needs a name: say what it does, such as -Dname=\"add comment model\"");
        }
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        valid.warnings().forEach(getLog()::warn);
        List<String> named = providers == null ? List.of() : providers;
        List<DatabaseProvider> databases = Providers.resolve(named, valid.schema());
        Path root = migrations.toPath();
        MigrationFolders folders = named.isEmpty()
                ? MigrationFolders.single(root, databases.get(0))
                : MigrationFolders.byVendor(root, databases);
        Path migrated = source.folder().resolve(SchemaSource.MIGRATED);
        report(
                new MigrationWriter(folders, migrated, Clock.systemUTC()).write(name, source.files(), valid.schema()),
                migrated);
    }

    private void report(WrittenMigration written, Path migrated) {
        if (written.isEmpty()) {
            getLog().info("Nothing to migrate: the schema equals "
                    + ProjectPaths.display(projectDirectory(), migrated));
            return;
        }
        for (Map.Entry<Path, MigrationPlan> file : written.plans().entrySet()) {
            getLog().info("Wrote " + ProjectPaths.display(projectDirectory(), file.getKey()));
            file.getValue().summary().forEach(step -> getLog().info("  " + step));
            file.getValue().warnings().forEach(getLog()::warn);
        }
        getLog().info("Review the SQL and commit it with " + ProjectPaths.display(projectDirectory(), migrated)
                + "; Flyway applies it when the application starts");
    }
}
