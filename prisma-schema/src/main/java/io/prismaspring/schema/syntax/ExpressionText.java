package io.prismaspring.schema.syntax;

import java.util.stream.Collectors;

/**
 * Values and attributes as text on one line, with the same spaces however they were written. Literals stay as they were
 * written.
 */
public final class ExpressionText {

    private ExpressionText() {}

    /** An attribute without its at signs. Parentheses are written if and only if the schema has them. */
    public static String of(Attribute attribute) {
        boolean parentheses = attribute.span().end() > attribute.name().span().end();
        return attribute.name().text() + (parentheses ? arguments(attribute.arguments()) : "");
    }

    /** A value. */
    public static String of(Expression expression) {
        if (expression instanceof FunctionCall call) {
            return call.name().text() + arguments(call.arguments());
        }
        if (expression instanceof ArrayLiteral array) {
            return array.elements().stream().map(ExpressionText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (expression instanceof ObjectLiteral object) {
            return object.entries().stream()
                    .map(entry -> entry.name().text() + ": " + of(entry.value()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return expression.span().text();
    }

    private static String arguments(Iterable<Argument> arguments) {
        StringBuilder text = new StringBuilder("(");
        for (Argument argument : arguments) {
            text.append(text.length() > 1 ? ", " : "");
            if (argument.name() != null) {
                text.append(argument.name().text()).append(": ");
            }
            if (argument.value() != null) {
                text.append(of(argument.value()));
            }
        }
        return text.append(')').toString();
    }
}
