package io.prismaspring.schema.syntax;

import org.jspecify.annotations.Nullable;

/**
 * An argument of an attribute or a function.
 *
 * @param name null if it is given without a name
 * @param value null if only {@code name:} is written, which a diagnostic says
 */
public record Argument(@Nullable Name name, @Nullable Expression value, Span span) {}
