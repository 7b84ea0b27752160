package io.prismaspring.schema;

import io.prismaspring.schema.model.Schema;
import java.util.List;
import java.util.Optional;

/**
 * What reading a schema gave.
 *
 * @param schema the validated schema; empty if any diagnostic is an error
 * @param diagnostics errors and warnings of all files, in the order of files and positions
 */
public record ParseResult(Optional<Schema> schema, List<Diagnostic> diagnostics) {

    public ParseResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether any diagnostic is an error. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
