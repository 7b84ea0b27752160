package io.prismaspring.schema.syntax;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a whole block, such as {@code @@index([a])}.
 *
 * @param trailingComment the comment behind it on its line; null if there is none
 */
public record BlockAttribute(Attribute attribute, @Nullable Comment trailingComment, Span span) implements BlockItem {}
