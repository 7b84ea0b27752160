package io.prismaspring.migrate;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.SchemaDiffer;
import io.prismaspring.migrate.database.SqlScript;
import io.prismaspring.migrate.database.StepSummary;
import io.prismaspring.migrate.database.StepWarnings;
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
     * The migration from one schema to another.
     *
     * @param from the schema before; empty for a first migration
     * @param to the schema afterwards
     * @param provider the database to write SQL for, which need not be the schema's own
     * @throws MigrationException if there are no migrations for the database, or the schema uses a native type that it
     *     does not have
     */
    public static MigrationPlan between(Optional<Schema> from, Schema to, DatabaseProvider provider) {
        Dialect dialect = Dialect.of(provider)
                .orElseThrow(() -> new MigrationException("There are no migrations for " + provider.schemaName()
                        + "; use postgresql, cockroachdb, h2, mysql or sqlite"));
        Renames renames = Renames.between(from, to, dialect);
        List<MigrationStep> steps = new ArrayList<>(renames.steps());
        steps.addAll(SchemaDiffer.steps(renames.picture(), DatabaseSchema.of(to, dialect), dialect));
        List<String> warnings = StepWarnings.of(steps, dialect);
        return new MigrationPlan(
                provider, steps, SqlScript.of(steps, warnings, dialect), warnings, StepSummary.of(steps, dialect));
    }
}
