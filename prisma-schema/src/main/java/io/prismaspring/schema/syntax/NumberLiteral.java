package io.prismaspring.schema.syntax;

/**
 * A number.
 *
 * @param digits as written, such as {@code -1.50}
 */
public record NumberLiteral(String digits, Span span) implements Expression {

    @Override
    public String description() {
        return "numeric";
    }
}
