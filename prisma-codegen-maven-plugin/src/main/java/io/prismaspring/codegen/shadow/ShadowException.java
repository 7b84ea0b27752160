package io.prismaspring.codegen.shadow;

/** There is no shadow database to be had; the message says what to do. */
public final class ShadowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ShadowException(String message) {
        super(message);
    }

    public ShadowException(String message, Throwable cause) {
        super(message, cause);
    }
}
