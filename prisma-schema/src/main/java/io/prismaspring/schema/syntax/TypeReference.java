package io.prismaspring.schema.syntax;

import io.prismaspring.schema.model.Arity;
import org.jspecify.annotations.Nullable;

/**
 * A field's type.
 *
 * @param unsupported the database type of {@code Unsupported("…")}; null for every other type
 * @param span with the modifier ({@code ?}, {@code []})
 */
public record TypeReference(
        Name name, Arity arity, @Nullable StringLiteral unsupported, Span span) {}
