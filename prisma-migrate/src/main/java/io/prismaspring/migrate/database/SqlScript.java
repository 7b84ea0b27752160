package io.prismaspring.migrate.database;

import java.util.ArrayList;
import java.util.List;

/** The text of a migration: warnings, then each step below a comment with its kind. */
public final class SqlScript {

    private SqlScript() {}

    /** The script; empty if there are no steps. */
    public static String of(List<MigrationStep> steps, List<Warning> warnings, Dialect dialect) {
        if (steps.isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        if (!warnings.isEmpty()) {
            parts.add(header(warnings));
        }
        for (MigrationStep step : steps) {
            parts.add("-- " + step.getClass().getSimpleName() + "\n" + dialect.sql(step));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private static String header(List<Warning> warnings) {
        StringBuilder header = new StringBuilder("/*\n  Warnings:\n\n");
        // A name must not end the comment.
        warnings.forEach(
                w -> header.append("  - ").append(w.text().replace("*/", "* /")).append('\n'));
        return header.append("*/").toString();
    }
}
