package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.MigrationStep.RedefineTables;

/** SQLite has one writer at a time; making a table anew takes as long as copying its rows. */
final class SqliteLint extends StepLint {

    SqliteLint(DatabaseSchema before, SchemaNames names) {
        super(before, names);
    }

    @Override
    void step(MigrationStep step) {
        if (step instanceof RedefineTables redefine) {
            redefine.tables()
                    .forEach(table -> add(
                            names().table(table.to().name()),
                            "The table `%s` is made anew with a copy of all its rows; other writers wait meanwhile."
                                    .formatted(table.to().name()),
                            "SQLite has no other way: migrate while nobody writes."));
        }
    }
}
