package io.prismaspring.migrate;

import io.prismaspring.migrate.DatabaseState.OfDatabase;
import io.prismaspring.migrate.DatabaseState.OfSchema;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.MigrationStep;
import io.prismaspring.migrate.database.SchemaDiffer;
import io.prismaspring.migrate.database.SchemaNames;
import io.prismaspring.migrate.introspection.IntrospectedDatabase;
import io.prismaspring.migrate.pull.SchemaPull;
import io.prismaspring.migrate.rename.Renames;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares schemas with databases, and databases with each other. What a schema cannot say (triggers, views, checks,
 * indexes of expressions) is neither a difference nor touched. Stateless and safe for use by many threads.
 */
public final class DatabaseDiff {

    private DatabaseDiff() {}

    /**
     * What leads from one state to another. Between two schemas it follows the hints of renames, as
     * {@link SchemaDiff#between} does; from a database to a schema it follows those whose former name the database has.
     *
     * @param from the state before
     * @param to the state afterwards
     * @param provider the kind of database, of which a state that was read must be
     * @throws MigrationException if there are no migrations for the database, or a schema uses a native type that it does
     *     not have
     */
    public static MigrationPlan between(DatabaseState from, DatabaseState to, DatabaseProvider provider) {
        if (from instanceof OfSchema before && to instanceof OfSchema after) {
            Optional<Schema> known =
                    before.equals(DatabaseState.EMPTY) ? Optional.empty() : Optional.of(before.schema());
            return SchemaDiff.between(known, after.schema(), provider);
        }
        Dialect dialect = SchemaDiff.dialect(provider);
        MigrationPlan plan = compared(from, to, List.of(), dialect);
        if (from instanceof OfDatabase live
                && to instanceof OfSchema known
                && !plan.steps().isEmpty()) {
            List<MigrationStep> renames = renames(live.found(), known.schema(), dialect);
            return renames.isEmpty()
                    ? plan
                    : compared(new OfDatabase(live.found().after(renames)), to, renames, dialect);
        }
        return plan;
    }

    private static List<MigrationStep> renames(IntrospectedDatabase found, Schema schema, Dialect dialect) {
        return PrismaSchema.parse(SchemaPull.fresh(found, dialect.provider(), DatabasePush.schemas(schema))
                        .files())
                .schema()
                .map(before -> Renames.ofDatabase(before, schema, dialect).steps())
                .orElse(List.of());
    }

    private static MigrationPlan compared(
            DatabaseState from, DatabaseState to, List<MigrationStep> renames, Dialect dialect) {
        boolean partial = isPartialKnown(from) && isPartialKnown(to);
        DatabaseSchema after = sayable(
                to instanceof OfDatabase ? to.inWordsOf(from.picture(dialect), dialect) : to.picture(dialect), partial);
        DatabaseSchema before = sayable(from.inWordsOf(after, dialect), partial);
        List<MigrationStep> steps = new ArrayList<>(renames);
        steps.addAll(SchemaDiffer.steps(before, after, dialect));
        SchemaNames names = new SchemaNames(schema(from), schema(to), renames, dialect);
        return SchemaDiff.plan(steps, before, names, List.of(), dialect);
    }

    /** A schema that does not use the preview feature for them cannot tell whether it has indexes of a part of the rows. */
    private static boolean isPartialKnown(DatabaseState state) {
        return !(state instanceof OfSchema known)
                || known.schema().generators().stream()
                        .anyMatch(g -> g.previewFeatures().contains("partialIndexes"));
    }

    private static DatabaseSchema sayable(DatabaseSchema picture, boolean partial) {
        return partial
                ? picture
                : new DatabaseSchema(
                        picture.schemas(),
                        picture.enums(),
                        picture.tables().stream()
                                .map(table -> table.withIndexes(table.indexes().stream()
                                        .filter(index -> index.condition() == null)
                                        .toList()))
                                .toList());
    }

    private static Schema schema(DatabaseState state) {
        return state instanceof OfSchema known ? known.schema() : Schema.EMPTY;
    }
}
