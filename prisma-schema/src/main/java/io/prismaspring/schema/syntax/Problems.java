package io.prismaspring.schema.syntax;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.Severity;
import io.prismaspring.schema.model.SourcePosition;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with a schema while it is read. Not safe for use by several threads. */
public final class Problems {

    private record Problem(Severity severity, String message, Span span) {}

    private final Set<Problem> problems = new LinkedHashSet<>();

    /** Reports an error; saying the same twice counts once. */
    public void error(Span span, String message) {
        problems.add(new Problem(Severity.ERROR, message, span));
    }

    /** Reports a warning. */
    public void warning(Span span, String message) {
        problems.add(new Problem(Severity.WARNING, message, span));
    }

    /** How many were reported so far. */
    int size() {
        return problems.size();
    }

    /** Takes back all but the first ones. */
    void keep(int size) {
        List<Problem> kept = problems.stream().limit(size).toList();
        problems.clear();
        problems.addAll(kept);
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity == Severity.ERROR);
    }

    /** The places of all errors so far. */
    public List<Span> errorSpans() {
        return problems.stream()
                .filter(p -> p.severity == Severity.ERROR)
                .map(Problem::span)
                .toList();
    }

    /** Everything reported, in the order of the files and of the positions in them. */
    public List<Diagnostic> diagnostics(List<SourceText> files) {
        Comparator<Problem> byPosition = Comparator.<Problem>comparingInt(p -> files.indexOf(p.span.source()))
                .thenComparingInt(p -> p.span.start());
        return problems.stream().sorted(byPosition).map(Problems::diagnostic).toList();
    }

    private static Diagnostic diagnostic(Problem problem) {
        SourceText source = problem.span.source();
        SourcePosition position = problem.span.position();
        int endOfLine = source.endOfLine(position.line());
        int length = Math.max(1, Math.min(problem.span.end(), endOfLine) - problem.span.start());
        return new Diagnostic(
                problem.severity,
                problem.message,
                source.file(),
                position.line(),
                position.column(),
                length,
                source.line(position.line()));
    }
}
