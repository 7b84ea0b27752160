package io.prismaspring.schema.syntax;

/**
 * Something that could not be understood; a diagnostic says why.
 *
 * @param span all its characters; of a line on which nothing was understood with the line break at its end
 */
public record BrokenLine(Span span) implements TopLevelItem, BlockItem {}
