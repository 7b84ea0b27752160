package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.FillColumn;
import java.util.ArrayList;
import java.util.List;

/** What a migration locks, database by database. Tables that come with it are empty, and nobody waits for them. */
public abstract class StepLint {

    private final SchemaNames names;
    private final DatabaseSchema before;
    private final List<Lint> found = new ArrayList<>();

    StepLint(DatabaseSchema before, SchemaNames names) {
        this.before = before;
        this.names = names;
    }

    /**
     * The findings in the order of the steps.
     *
     * @param before the database before, under the names that the steps call its tables and columns
     * @param names what the schemas call them
     */
    public static List<Lint> of(List<MigrationStep> steps, DatabaseSchema before, SchemaNames names, Dialect dialect) {
        StepLint lint = switch (dialect.provider()) {
            case POSTGRESQL -> new PostgresLint(before, names, dialect);
            case MYSQL -> new MySqlLint(before, names, dialect);
            case SQLITE -> new SqliteLint(before, names);
            // H2 copies the table at every change; it is no database for tables that are big and busy.
            case H2, COCKROACHDB, SQLSERVER, MONGODB -> null;
        };
        if (lint == null) {
            return List.of();
        }
        steps.forEach(lint::step);
        return lint.found.stream().distinct().toList();
    }

    abstract void step(MigrationStep step);

    final void add(String name, String text, String safer) {
        found.add(new Lint(name, text, safer));
    }

    final SchemaNames names() {
        return names;
    }

    final boolean isNew(QualifiedName table) {
        return before.table(table).isEmpty();
    }

    final void filled(FillColumn fill) {
        add(
                names.column(fill.table(), fill.column()),
                "All rows of `%s` get their value in one statement, and stay locked for writers until it ends."
                        .formatted(fill.table()),
                "Fill the rows in batches of some thousands, in a migration before the one that makes the column required.");
    }
}
