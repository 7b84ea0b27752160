package io.prismaspring.codegen;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.SchemaFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * What formatting a schema changes.
 *
 * @param changes the files that are not formatted, in the schema's order; empty if all are
 */
record Formatting(List<Change> changes) {

    /** Once is nearly always enough; a comment behind a brace needs a second time. */
    private static final int ROUNDS = 5;

    /**
     * A file that is not formatted.
     *
     * @param before the file as it is
     * @param after the same file, formatted
     */
    record Change(SchemaFile before, SchemaFile after) {

        /** The first line that formatting changes, as {@code file:line: what it becomes}. */
        String firstDifference() {
            List<String> old = before.text().lines().toList();
            List<String> formatted = after.text().lines().toList();
            for (int i = 0; i < old.size() && i < formatted.size(); i++) {
                if (!old.get(i).equals(formatted.get(i))) {
                    return "%s:%d: \"%s\" becomes \"%s\"".formatted(before.name(), i + 1, old.get(i), formatted.get(i));
                }
            }
            int line = Math.min(old.size(), formatted.size()) + 1;
            if (old.size() == formatted.size()) {
                return "%s:1: the lines must end with a line feed alone".formatted(before.name());
            }
            return old.size() > formatted.size()
                    ? "%s:%d: \"%s\" goes".formatted(before.name(), line, old.get(line - 1))
                    : "%s:%d: \"%s\" is added".formatted(before.name(), line, formatted.get(line - 1));
        }
    }

    Formatting {
        changes = List.copyOf(changes);
    }

    /**
     * Formats in memory.
     *
     * @throws GoalException if the schema has errors that formatting does not mend: of what cannot be understood, the
     *     layout may lose a part
     */
    static Formatting of(List<SchemaFile> files) {
        List<SchemaFile> formatted = formatted(files);
        ParseResult after = PrismaSchema.parse(formatted);
        if (after.hasErrors()) {
            ParseResult before = PrismaSchema.parse(files);
            Diagnostics shown = new Diagnostics(before.hasErrors() ? before : after);
            throw new GoalException("Nothing is formatted until the schema has no errors:%n%s%n%s"
                    .formatted(shown.rendered(), shown.summary()));
        }
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (!files.get(i).equals(formatted.get(i))) {
                changes.add(new Change(files.get(i), formatted.get(i)));
            }
        }
        return new Formatting(changes);
    }

    private static List<SchemaFile> formatted(List<SchemaFile> files) {
        List<SchemaFile> last = files;
        List<SchemaFile> next = SchemaFormatter.format(files);
        for (int round = 1; round < ROUNDS && !next.equals(last); round++) {
            last = next;
            next = SchemaFormatter.format(last);
        }
        return next;
    }
}
