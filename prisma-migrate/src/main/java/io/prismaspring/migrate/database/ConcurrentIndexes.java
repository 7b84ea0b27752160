package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.AddForeignKey;
import io.prismaspring.migrate.database.MigrationStep.CreateIndex;
import io.prismaspring.migrate.database.MigrationStep.CreateIndexConcurrently;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes indexes of tables with rows out of the transaction, where PostgreSQL can build them while others write. */
public final class ConcurrentIndexes {

    private static final Pattern HINT = Pattern.compile("(?m)^\\s*@concurrently\\s*$");

    private ConcurrentIndexes() {}

    /**
     * The steps, with these indexes at the end.
     *
     * @param after the schema, whose models may say {@code /// @concurrently}
     * @param all whether every index is meant, whatever the models say
     */
    public static List<MigrationStep> of(List<MigrationStep> steps, Schema after, boolean all, Dialect dialect) {
        if (dialect.provider() != DatabaseProvider.POSTGRESQL) {
            return steps;
        }
        Set<QualifiedName> marked = after.models().stream()
                .filter(m -> m.documentation() != null
                        && HINT.matcher(m.documentation()).find())
                .map(m -> dialect.name(m.databaseSchema(), m.databaseName()))
                .collect(Collectors.toSet());
        List<MigrationStep> rest = new ArrayList<>();
        List<MigrationStep> concurrent = new ArrayList<>();
        for (MigrationStep step : steps) {
            if (step instanceof CreateIndex create
                    && !create.onNewTable()
                    && (all || marked.contains(create.table()))
                    && !isNeededBefore(create, steps)) {
                concurrent.add(new CreateIndexConcurrently(create.table(), create.index()));
            } else {
                rest.add(step);
            }
        }
        rest.addAll(concurrent);
        return rest;
    }

    /** Whether a foreign key comes in the same migration that refers to the unique key. */
    private static boolean isNeededBefore(CreateIndex create, List<MigrationStep> steps) {
        return create.index().unique()
                && steps.stream()
                        .anyMatch(step -> step instanceof AddForeignKey add
                                && add.key().target().equals(create.table())
                                && Set.copyOf(add.key().targetColumns())
                                        .equals(Set.copyOf(create.index().columnNames())));
    }
}
