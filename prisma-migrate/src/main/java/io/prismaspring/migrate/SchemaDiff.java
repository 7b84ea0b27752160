package io.prismaspring.migrate;

import io.prismaspring.migrate.database.Backfill;
import io.prismaspring.migrate.database.ConcurrentIndexes;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.MigrationStep.CreateIndexConcurrently;
import io.prismaspring.migrate.database.MigrationStep.DropTable;
import io.prismaspring.migrate.database.MigrationStep.RedefineTables;
import io.prismaspring.migrate.database.SchemaDiffer;
import io.prismaspring.migrate.database.SchemaNames;
import io.prismaspring.migrate.database.SqlScript;
import io.prismaspring.migrate.database.StepLint;
import io.prismaspring.migrate.database.StepSummary;
import io.prismaspring.migrate.database.StepWarnings;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.migrate.rename.Renames;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two schemas. Stateless and safe for use by many threads. */
public final class SchemaDiff {

    private SchemaDiff() {}

    /**
     * The migration from one schema to another, in one script.
     *
     * @param from the schema before; empty for a first migration
     * @param to the schema afterwards
     * @param provider the database to write SQL for, which need not be the schema's own
     * @throws MigrationException if there are no migrations for the database, or the schema uses a native type that it
     *     does not have, or a {@code @renamedFrom} names what was not there
     */
    public static MigrationPlan between(Optional<Schema> from, Schema to, DatabaseProvider provider) {
        return between(from, to, provider, MigrationOptions.DEFAULT);
    }

    /**
     * The migration from one schema to another.
     *
     * @param from the schema before; empty for a first migration
     * @param to the schema afterwards
     * @param provider the database to write SQL for, which need not be the schema's own
     * @param options how the migration is written
     * @throws MigrationException as above, or if the options name a column that does not become required
     */
    public static MigrationPlan between(
            Optional<Schema> from, Schema to, DatabaseProvider provider, MigrationOptions options) {
        Dialect dialect = dialect(provider);
        Renames renames = Renames.between(from, to, dialect);
        SchemaNames names = renames.names();
        DatabaseSchema before = renames.picture();
        DatabaseSchema after = DatabaseSchema.of(to, dialect);
        // What is refused comes first, so that nothing has changed then even where a change cannot be taken back.
        List<MigrationStep> steps = new ArrayList<>(renames.removedValues());
        steps.addAll(renames.steps());
        Backfill backfill = new Backfill(options.backfill(), before, after, names);
        steps.addAll(SchemaDiffer.steps(before, backfill.middle(), dialect));
        steps.addAll(backfill.fills());
        steps.addAll(SchemaDiffer.steps(backfill.middle(), after, dialect));
        steps = ConcurrentIndexes.of(steps, to, options.concurrently(), dialect);
        return plan(steps, before, names, renames.likely(), dialect);
    }

    static Dialect dialect(DatabaseProvider provider) {
        return Dialect.of(provider)
                .orElseThrow(() -> new MigrationException("There are no migrations for " + provider.schemaName()
                        + "; use postgresql, cockroachdb, h2, mysql or sqlite"));
    }

    /** The plan that consists of these steps. */
    static MigrationPlan plan(
            List<MigrationStep> steps,
            DatabaseSchema before,
            SchemaNames names,
            List<LikelyRename> likelyRenames,
            Dialect dialect) {
        List<Warning> warnings = StepWarnings.of(steps, before, names, dialect);
        return new MigrationPlan(
                dialect.provider(),
                steps,
                scripts(steps, warnings, dialect),
                warnings,
                StepLint.of(steps, before, names, dialect),
                likelyRenames,
                StepSummary.of(steps, dialect));
    }

    private static List<MigrationScript> scripts(List<MigrationStep> steps, List<Warning> warnings, Dialect dialect) {
        List<MigrationStep> together = steps.stream()
                .filter(s -> !(s instanceof CreateIndexConcurrently))
                .toList();
        List<MigrationScript> scripts = new ArrayList<>();
        if (!together.isEmpty()) {
            boolean transactional = dialect.provider() != DatabaseProvider.SQLITE
                    || together.stream().noneMatch(s -> s instanceof RedefineTables || s instanceof DropTable);
            scripts.add(new MigrationScript("", SqlScript.of(together, warnings, dialect), transactional));
        }
        for (MigrationStep step : steps) {
            if (step instanceof CreateIndexConcurrently create) {
                scripts.add(new MigrationScript(
                        create.index().name(), SqlScript.of(List.of(step), List.of(), dialect), false));
            }
        }
        return scripts;
    }
}
