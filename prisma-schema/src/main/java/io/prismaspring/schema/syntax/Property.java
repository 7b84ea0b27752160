package io.prismaspring.schema.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A line {@code key = value} of a datasource or generator.
 *
 * @param value null if it is missing, which a diagnostic says
 * @param trailingComment the comment behind it on its line; null if there is none
 */
public record Property(
        Name name, @Nullable Expression value, @Nullable Comment trailingComment, Span span) implements BlockItem {}
