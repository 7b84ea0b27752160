package io.prismaspring.schema.syntax;

/** One line or several that could not be understood; a diagnostic says why. */
public record BrokenLine(Span span) implements TopLevelItem, BlockItem {}
