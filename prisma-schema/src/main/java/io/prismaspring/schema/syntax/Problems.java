package io.prismaspring.schema.syntax;

import io.prismaspring.schema.Diagnostic;
import io.prismaspring.schema.Severity;
import io.prismaspring.schema.model.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a schema while it is read. Not safe for use by several threads. */
public final class Problems {

    /** What a problem is about. */
    private enum Subject {
        /** A datasource or a generator. */
        CONFIGURATION,
        /** What is declared: names, types, attributes and their arguments. */
        DECLARATION,
        /** A rule for a schema whose meaning is clear. */
        RULE
    }

    private record Problem(Severity severity, String message, Optional<String> hint, Span span, Subject subject) {

        boolean fundamental() {
            return severity == Severity.ERROR && subject != Subject.RULE;
        }
    }

    private final List<Problem> problems = new ArrayList<>();
    private int errors;

    /** Reports an error that leaves the meaning of the schema unclear; what is said twice is shown once. */
    public void error(Span span, String message) {
        error(span, message, Optional.empty());
    }

    /** The same with a hint. */
    public void error(Span span, String message, Optional<String> hint) {
        add(new Problem(Severity.ERROR, message, hint, span, Subject.DECLARATION));
    }

    /** Reports an error of a datasource or a generator; it too leaves the meaning of the schema unclear. */
    public void configurationError(Span span, String message) {
        configurationError(span, message, Optional.empty());
    }

    /** The same with a hint. */
    public void configurationError(Span span, String message, Optional<String> hint) {
        add(new Problem(Severity.ERROR, message, hint, span, Subject.CONFIGURATION));
    }

    /**
     * Reports an error in a schema whose meaning is clear nevertheless. It is not shown beside an error that leaves the
     * meaning unclear, because it may be a consequence of it.
     */
    public void ruleError(Span span, String message) {
        ruleError(span, message, Optional.empty());
    }

    /** The same with a hint. */
    public void ruleError(Span span, String message, Optional<String> hint) {
        add(new Problem(Severity.ERROR, message, hint, span, Subject.RULE));
    }

    /** Reports a warning. */
    public void warning(Span span, String message) {
        add(new Problem(Severity.WARNING, message, Optional.empty(), span, Subject.RULE));
    }

    private void add(Problem problem) {
        problems.add(problem);
        errors += problem.severity == Severity.ERROR ? 1 : 0;
    }

    /** How many were reported so far. */
    int size() {
        return problems.size();
    }

    /** Takes back all but the first ones. */
    void keep(int size) {
        List<Problem> dropped = problems.subList(size, problems.size());
        errors -=
                (int) dropped.stream().filter(p -> p.severity == Severity.ERROR).count();
        dropped.clear();
    }

    /** Whether any error was reported. */
    public boolean hasErrors() {
        return errors > 0;
    }

    /** Whether an error leaves the meaning of the schema unclear. */
    public boolean hasFundamentalErrors() {
        return problems.stream().anyMatch(Problem::fundamental);
    }

    /** Whether an error leaves unclear what is declared, whatever the datasource and the generators say. */
    public boolean hasDeclarationErrors() {
        return problems.stream().anyMatch(p -> p.severity == Severity.ERROR && p.subject == Subject.DECLARATION);
    }

    /** Everything reported, in the order of the files and of the positions in them. */
    public List<Diagnostic> diagnostics(List<SourceText> files) {
        Comparator<Problem> byPosition = Comparator.<Problem>comparingInt(p -> files.indexOf(p.span.source()))
                .thenComparingInt(p -> p.span.start());
        boolean unclear = hasFundamentalErrors();
        List<Problem> shown = problems.stream()
                .filter(p -> p.fundamental() || !unclear || p.severity == Severity.WARNING)
                .distinct()
                .sorted(byPosition)
                .toList();
        List<Diagnostic> diagnostics = new ArrayList<>(shown.size());
        SourceText file = null;
        int line = 0;
        String text = "";
        for (Problem problem : shown) {
            if (problem.span.source() != file || problem.span.line() != line) {
                // One copy for all problems of a line, which may be long.
                file = problem.span.source();
                line = problem.span.line();
                text = file.line(line);
            }
            diagnostics.add(diagnostic(problem, text));
        }
        return diagnostics;
    }

    private static Diagnostic diagnostic(Problem problem, String line) {
        SourceText source = problem.span.source();
        SourcePosition start = problem.span.position();
        SourcePosition end = source.positionAt(Math.max(problem.span.end(), problem.span.start()));
        return new Diagnostic(
                problem.severity,
                Diagnostic.SCHEMA_ERROR,
                problem.message,
                problem.hint,
                source.file(),
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                line);
    }
}
