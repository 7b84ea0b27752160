package io.prismaspring.codegen.target;

/** The target database cannot be found or reached; the message says what to do. */
public final class TargetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TargetException(String message) {
        super(message);
    }

    TargetException(String message, Throwable cause) {
        super(message, cause);
    }
}
