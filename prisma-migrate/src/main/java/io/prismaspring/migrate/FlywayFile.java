package io.prismaspring.migrate;

import io.prismaspring.migrate.database.Backfill;
import java.nio.file.Path;
import java.util.Map;

/**
 * A migration as Flyway runs it.
 *
 * @param place the script's file
 * @param sql its text
 * @param transactional whether Flyway puts a transaction around it
 */
record FlywayFile(Path place, String sql, boolean transactional) {

    /** Adds the script, and before it a file that says how to run it if that is not the usual way. */
    void addTo(Map<Path, String> texts) {
        String configuration = (transactional ? "" : "executeInTransaction=false\n")
                // Whatever else looks like a placeholder is a value or part of a function.
                + (sql.contains("${") && !sql.contains(Backfill.PLACEHOLDER) ? "placeholderReplacement=false\n" : "");
        if (!configuration.isEmpty()) {
            // First: Flyway must not find the script without it.
            texts.put(place.resolveSibling(place.getFileName() + ".conf"), configuration);
        }
        texts.put(place, sql);
    }

    /**
     * A SQLite script that must begin outside a transaction, for it switches off that foreign keys are enforced: all or
     * nothing of it happens nevertheless. Flyway's parser takes {@code BEGIN} for the beginning of a trigger's body.
     */
    static String allOrNothing(String sql) {
        return "PRAGMA foreign_keys=OFF;\nSAVEPOINT migration;\n\n" + sql
                + "\nRELEASE migration;\nPRAGMA foreign_keys=ON;\n";
    }
}
