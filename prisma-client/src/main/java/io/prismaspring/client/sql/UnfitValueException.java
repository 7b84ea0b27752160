package io.prismaspring.client.sql;

/** A dialect refuses a value that its database would not keep; who knows the operation tells it to the caller. */
public final class UnfitValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitValueException(String message) {
        super(message);
    }
}
