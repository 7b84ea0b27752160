package io.prismaspring.schema.syntax;

/** An empty line. */
public record BlankLine(Span span) implements TopLevelItem, BlockItem {}
