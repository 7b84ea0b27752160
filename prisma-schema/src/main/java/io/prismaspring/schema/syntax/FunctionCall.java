package io.prismaspring.schema.syntax;

import java.util.List;

/** A function with its arguments, such as {@code uuid(7)}; in indexes also a field with options. */
public record FunctionCall(Name name, List<Argument> arguments, Span span) implements Expression {

    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String description() {
        return "functional";
    }
}
