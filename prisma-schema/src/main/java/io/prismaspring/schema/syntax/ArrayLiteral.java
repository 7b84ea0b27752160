package io.prismaspring.schema.syntax;

import java.util.List;

/** A list in brackets. */
public record ArrayLiteral(List<Expression> elements, Span span) implements Expression {

    public ArrayLiteral {
        elements = List.copyOf(elements);
    }

    @Override
    public String description() {
        return "array";
    }
}
