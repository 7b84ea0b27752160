package io.prismaspring.codegen.generator;

import io.prismaspring.schema.model.SourcePosition;

/** A valid schema for which no Java client can be made; the message begins with {@code file:line:column}. */
public class GenerationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GenerationException(SourcePosition position, String message) {
        super(position + ": " + message);
    }
}
