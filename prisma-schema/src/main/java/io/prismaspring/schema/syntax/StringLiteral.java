package io.prismaspring.schema.syntax;

/**
 * A string.
 *
 * @param value without quotes, escapes replaced
 */
public record StringLiteral(String value, Span span) implements Expression {

    @Override
    public String description() {
        return "string";
    }
}
