package io.prismaspring.codegen;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a schema, for a person.
 *
 * @param result what the parser gave
 */
record Diagnostics(ParseResult result) {

    /** Every error and warning with its source line and caret, in the order of files and lines. */
    String rendered() {
        return result.diagnostics().stream()
                .map(Diagnostic::render)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    int errors() {
        return count(Severity.ERROR);
    }

    /** How many there are, such as {@code 2 errors, 1 warning}; empty if there are none. */
    String summary() {
        List<String> parts = new ArrayList<>();
        if (errors() > 0) {
            parts.add(Counted.of(errors(), "error"));
        }
        if (count(Severity.WARNING) > 0) {
            parts.add(Counted.of(count(Severity.WARNING), "warning"));
        }
        return String.join(", ", parts);
    }

    private int count(Severity severity) {
        return (int) result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
