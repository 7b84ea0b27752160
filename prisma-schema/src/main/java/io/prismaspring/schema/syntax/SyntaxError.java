package io.prismaspring.schema.syntax;

/** Leaves the line that cannot be understood; caught where the next line can be tried. Carries no stack trace. */
final class SyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Span span;

    SyntaxError(Span span, String message) {
        super(message, null, false, false);
        this.span = span;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    Span span() {
        return span;
    }
}
