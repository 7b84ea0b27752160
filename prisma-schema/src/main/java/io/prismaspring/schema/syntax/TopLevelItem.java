package io.prismaspring.schema.syntax;

/** What can stand outside of blocks, one item after the other in the file's order. */
public sealed interface TopLevelItem permits Block, Comment, BlankLine, BrokenLine {

    /** All its characters. */
    Span span();
}
