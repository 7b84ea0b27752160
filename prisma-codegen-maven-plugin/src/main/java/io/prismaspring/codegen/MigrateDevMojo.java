package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.codegen.target.TargetException;
import io.prismaspring.migrate.Consent;
import io.prismaspring.migrate.MigrationDraft;
import io.prismaspring.migrate.MigrationFolders;
import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.MigrationWriter;
import io.prismaspring.migrate.WrittenMigration;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Writes a Flyway migration from the difference between the schema and {@code migrated.prisma}, the copy of the schema
 * that the last migration was made of. Needs no database; if the application's is there, it counts the rows that the
 * migration is about. Writes nothing if no table changes, or as long as nobody has agreed to what may be lost.
 */
@Mojo(name = "migrate-dev", threadSafe = true, requiresDependencyResolution = ResolutionScope.RUNTIME)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class MigrateDevMojo extends DatabaseMojo {

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

    /**
     * What may be lost, or may fail on rows that are there: the names that the goal has shown, such as
     * {@code Post.title,Tone.WARM}, or {@code all}. Something that was perhaps renamed is dropped if it is named.
     */
    @Parameter(property = "prisma.accept-data-loss")
    private @Nullable String acceptDataLoss;

    /**
     * Columns that become required although there are rows: {@code Post.slug=lower(title)} adds it as an optional column,
     * fills it with the SQL expression, and makes it required. Without an expression the file has a placeholder that must
     * be replaced before Flyway accepts it. Several columns have a semicolon between them.
     */
    @Parameter(property = "prisma.backfill")
    private @Nullable String backfill;

    /**
     * Builds new indexes of PostgreSQL's tables while others write, each in a file of its own that runs outside a
     * transaction. A model with a {@code /// @concurrently} comment always has it so.
     */
    @Parameter(property = "prisma.concurrently", defaultValue = "false")
    private boolean concurrently;

    @Override
    void run(Report report) throws IOException {
        if (name == null || name.isBlank()) {
            throw new GoalException(
                    "The migration needs a name: say what it does, such as -Dname=\"add comment model\"");
        }
        SchemaSource source = SchemaSource.read(projectDirectory(), schemaLocation());
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        valid.warnings().forEach(warning -> report.line("warning", warning));
        List<String> named = providers == null ? List.of() : providers;
        List<DatabaseProvider> databases = Providers.resolve(named, valid.schema());
        Path root = migrations.toPath();
        MigrationFolders folders = named.isEmpty()
                ? MigrationFolders.single(root, databases.get(0))
                : MigrationFolders.byVendor(root, databases);
        Path migrated = source.folder().resolve(SchemaSource.MIGRATED);
        MigrationDraft draft = new MigrationWriter(folders, migrated, Clock.systemUTC())
                .draft(name, source.files(), valid.schema(), options());
        Consent consent = Consent.of(acceptDataLoss);
        consent.check(draft.plans().values());
        describe(draft, new MigrationReport(report));
        refuseWithout(consent, draft.plans().values(), new MigrationReport(report));
        write(draft, report, migrated);
    }

    private MigrationOptions options() {
        return new MigrationOptions(
                backfill == null || backfill.isBlank() ? Map.of() : BackfillParameter.parse(backfill), concurrently);
    }

    private void describe(MigrationDraft draft, MigrationReport report) {
        draft.plans().forEach((provider, plan) -> report.plan(provider, plan, rows(provider, plan)));
    }

    /** Counted in the application's database if it is of that kind. */
    private RowsConcerned rows(DatabaseProvider provider, MigrationPlan plan) {
        if (plan.warnings().isEmpty()) {
            return RowsConcerned.unknown();
        }
        try {
            Optional<TargetDatabase> database = targetIfNamed().filter(target -> target.provider() == provider);
            return database.map(target -> RowsConcerned.in(target, plan)).orElseGet(RowsConcerned::unknown);
        } catch (TargetException e) {
            return RowsConcerned.unknown();
        }
    }

    private static void refuseWithout(Consent consent, Collection<MigrationPlan> plans, MigrationReport report) {
        List<LikelyRename> undecided = consent.undecided(plans);
        if (!undecided.isEmpty()) {
            report.undecided(undecided);
            throw new GoalException(
                    "Nothing is written: was %s renamed to %s, or dropped? Add the line %s above it, or name what goes in -Dprisma.accept-data-loss"
                            .formatted(
                                    undecided.get(0).former(),
                                    undecided.get(0).name(),
                                    undecided.get(0).hint()));
        }
        if (!consent.missing(plans).isEmpty()) {
            List<Warning> warnings =
                    plans.stream().flatMap(plan -> plan.warnings().stream()).toList();
            throw new GoalException("Nothing is written. Agree to what may be lost or fail: -Dprisma.accept-data-loss="
                    + names(warnings.stream())
                    + backfillHint(names(warnings.stream().filter(Warning::canBeFilled))));
        }
    }

    private static String names(Stream<Warning> warnings) {
        return warnings.map(Warning::name).distinct().collect(Collectors.joining(","));
    }

    private static String backfillHint(String names) {
        return names.isEmpty()
                ? ""
                : ". Or fill rows before the column becomes required: -Dprisma.backfill=\"" + names.replace(",", "=…;")
                        + "=…\" with the SQL of each value";
    }

    private void write(MigrationDraft draft, Report report, Path migrated) throws IOException {
        WrittenMigration written = draft.write();
        String schema = ProjectPaths.display(projectDirectory(), migrated);
        if (written.isEmpty()) {
            report.line("nothing", "to migrate: the schema equals " + schema);
            return;
        }
        for (Path file : written.plans().keySet()) {
            String shown = ProjectPaths.display(projectDirectory(), file);
            report.line("wrote", shown);
            report.add("files", shown);
        }
        report.line(
                "next",
                "Review the SQL and commit it with " + schema + "; Flyway applies it when the application starts");
    }
}
