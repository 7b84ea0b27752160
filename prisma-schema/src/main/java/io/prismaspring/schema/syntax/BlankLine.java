package io.prismaspring.schema.syntax;

/** The end of a line on which nothing stands, or nothing more behind a closing brace. */
public record BlankLine(Span span) implements TopLevelItem, BlockItem {}
