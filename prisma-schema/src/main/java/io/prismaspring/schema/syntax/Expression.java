package io.prismaspring.schema.syntax;

/** The value of an argument or a property. */
public sealed interface Expression
        permits StringLiteral, NumberLiteral, Constant, FunctionCall, ArrayLiteral, ObjectLiteral {

    /** All its characters. */
    Span span();

    /** What an error message calls it, such as {@code a string}. */
    String description();
}
