package io.prismaspring.schema.syntax;

import java.util.List;

/** Names with values in braces, such as {@code { active: true }}. */
public record ObjectLiteral(List<Entry> entries, Span span) implements Expression {

    /** One name with its value. */
    public record Entry(Name name, Expression value) {}

    public ObjectLiteral {
        entries = List.copyOf(entries);
    }

    @Override
    public String description() {
        return "object";
    }
}
