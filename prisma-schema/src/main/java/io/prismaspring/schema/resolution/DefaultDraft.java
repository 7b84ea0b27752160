package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.Span;
import org.jspecify.annotations.Nullable;

/**
 * A {@code @default} that was read.
 *
 * @param expression the value as written
 * @param map the constraint's name; null if it is not given
 * @param span the whole attribute
 */
public record DefaultDraft(
        DefaultValue value, Expression expression, @Nullable String map, Span span) {}
