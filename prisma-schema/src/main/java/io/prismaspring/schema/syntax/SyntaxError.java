package io.prismaspring.schema.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves the line that cannot be understood; caught where the next line can be tried. Carries no stack trace. */
final class SyntaxError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Span span;
    private final @Nullable String hint;

    SyntaxError(Span span, String message) {
        this(span, message, Optional.empty());
    }

    SyntaxError(Span span, String message, Optional<String> hint) {
        super(message, null, false, false);
        this.span = span;
        this.hint = hint.orElse(null);
    }

    Optional<String> hint() {
        return Optional.ofNullable(hint);
    }

    String text() {
        return String.valueOf(getMessage());
    }

    Span span() {
        return span;
    }
}
