package io.prismaspring.schema;

/**
 * An error or a warning about a schema.
 *
 * @param severity whether it stops the build
 * @param message one sentence or two: what is wrong and what to do
 * @param file the file's name as it was given to the parser
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param length how many characters of the line the caret marks, at least 1
 * @param sourceLine the text of that line
 */
public record Diagnostic(
        Severity severity, String message, String file, int line, int column, int length, String sourceLine) {

    /**
     * The diagnostic as a person reads it: {@code file:line:column: error: message}, the source line, and a caret under
     * the place.
     */
    public String render() {
        String kind = severity == Severity.ERROR ? "error" : "warning";
        String indent = sourceLine
                .substring(0, Math.min(column - 1, sourceLine.length()))
                .replaceAll("[^\t]", " ");
        return "%s:%d:%d: %s: %s%n  %s%n  %s%s"
                .formatted(file, line, column, kind, message, sourceLine, indent, "^".repeat(Math.max(1, length)));
    }
}
