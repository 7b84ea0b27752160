package io.prismaspring.schema.syntax;

/**
 * A name where it is written.
 *
 * @param text one identifier, or several joined with dots in attributes ({@code db.VarChar})
 */
public record Name(String text, Span span) {}
