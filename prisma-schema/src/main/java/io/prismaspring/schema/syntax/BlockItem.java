package io.prismaspring.schema.syntax;

/** What can stand inside a block, one item after the other in the file's order. */
public sealed interface BlockItem
        permits FieldDeclaration,
                UntypedField,
                EnumValueDeclaration,
                Property,
                BlockAttribute,
                Comment,
                BlankLine,
                BrokenLine {

    /** All its characters. */
    Span span();
}
