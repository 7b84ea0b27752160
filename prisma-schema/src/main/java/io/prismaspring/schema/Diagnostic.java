package io.prismaspring.schema;

import java.util.Optional;

/**
 * An error or a warning about a schema.
 *
 * @param severity whether it stops the build
 * @param code the code by which it can be looked up; for everything about a schema Prisma has one, {@value #SCHEMA_ERROR}
 * @param message one sentence or two: what is wrong and what to do
 * @param hint what was perhaps meant, such as {@code Did you mean `Post`?}; empty if nothing comes near
 * @param file the file's name as it was given to the parser
 * @param line where it begins, from 1
 * @param column where it begins, from 1, in UTF-16 code units
 * @param endLine the line where it ends
 * @param endColumn the column behind its last character
 * @param sourceLine the text of the line where it begins
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        Optional<String> hint,
        String file,
        int line,
        int column,
        int endLine,
        int endColumn,
        String sourceLine) {

    /** Prisma's code for everything that is wrong with a schema. */
    public static final String SCHEMA_ERROR = "P1012";

    /**
     * The diagnostic as a person reads it: {@code file:line:column: error: message}, the source line, a caret under each
     * character that is meant, and the hint if there is one.
     */
    public String render() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        String indent = sourceLine
                .substring(0, Math.min(column - 1, sourceLine.length()))
                .replaceAll("[^\t]", " ");
        int end = endLine == line ? endColumn - 1 : sourceLine.length();
        String carets = "^".repeat(Math.max(1, Math.min(end, sourceLine.length()) - column + 1));
        String below = hint.map(text -> "%n  %s%s".formatted(indent, text)).orElse("");
        return "%s:%d:%d: %s: %s%n  %s%n  %s%s%s"
                .formatted(file, line, column, kind, message, sourceLine, indent, carets, below);
    }
}
