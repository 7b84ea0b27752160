package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.DatabaseExtension;
import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Property;
import io.prismaspring.schema.syntax.Span;
import io.prismaspring.schema.syntax.StringLiteral;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code extensions = [citext, uuid_ossp(map: "uuid-ossp", schema: "x", version: "1.1")]}. */
final class ExtensionReader {

    private static final Set<String> ARGUMENTS = Set.of("map", "schema", "version");

    private final Problems problems;

    ExtensionReader(Problems problems) {
        this.problems = problems;
    }

    List<DatabaseExtension> read(@Nullable Property property) {
        Expression value = property == null ? null : property.value();
        List<DatabaseExtension> extensions = new ArrayList<>();
        for (Expression element : value instanceof ArrayLiteral array
                ? array.elements()
                : value == null ? List.<Expression>of() : List.of(value)) {
            if (element instanceof Constant constant) {
                extensions.add(new DatabaseExtension(constant.text(), null, null));
            } else if (element instanceof FunctionCall call) {
                Map<String, String> arguments = arguments(call);
                extensions.add(new DatabaseExtension(
                        arguments.getOrDefault("map", call.name().text()),
                        arguments.get("schema"),
                        arguments.get("version")));
            } else {
                wrong(element.span());
            }
        }
        return extensions;
    }

    private Map<String, String> arguments(FunctionCall call) {
        Map<String, String> values = new HashMap<>();
        for (Argument argument : call.arguments()) {
            if (argument.name() != null
                    && ARGUMENTS.contains(argument.name().text())
                    && argument.value() instanceof StringLiteral literal) {
                values.put(argument.name().text(), literal.value());
            } else {
                wrong(argument.span());
            }
        }
        return values;
    }

    private void wrong(Span span) {
        problems.error(
                span,
                "The `extensions` are a list of names, each of which may say more: [citext, uuid_ossp(map: \"uuid-ossp\","
                        + " schema: \"public\", version: \"1.1\")].");
    }
}
