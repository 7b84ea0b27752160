package io.prismaspring.schema.syntax;

/**
 * A bare word: {@code true}, an enum value, a field's name, {@code Cascade}.
 *
 * @param text as written; composite paths contain dots
 */
public record Constant(String text, Span span) implements Expression {

    @Override
    public String description() {
        return "literal";
    }
}
