package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.DatabaseExtension;
import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Property;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code extensions} of a PostgreSQL datasource, such as {@code [pgcrypto, uuid_ossp(map: "uuid-ossp")]}. */
final class ExtensionsReader {

    private static final List<String> ARGUMENTS = List.of("map", "schema", "version");

    private final Problems problems;

    ExtensionsReader(Problems problems) {
        this.problems = problems;
    }

    List<DatabaseExtension> read(@Nullable Property property) {
        List<DatabaseExtension> extensions = new ArrayList<>();
        for (Expression extension : property == null ? List.<Expression>of() : ConfigurationReader.elements(property)) {
            if (extension instanceof FunctionCall call) {
                Map<String, String> arguments = arguments(call);
                extensions.add(new DatabaseExtension(
                        arguments.getOrDefault("map", call.name().text()),
                        arguments.get("schema"),
                        arguments.get("version")));
            } else if (extension instanceof Constant constant) {
                extensions.add(new DatabaseExtension(constant.text(), null, null));
            } else {
                problems.configurationError(
                        extension.span(),
                        "Expected the name of an extension, but received " + extension.description() + " value `"
                                + extension.span().text()
                                + "`. Extension names are written without quotes, such as `pgcrypto` or"
                                + " `uuid_ossp(map: \"uuid-ossp\")`.");
            }
        }
        return extensions;
    }

    private Map<String, String> arguments(FunctionCall call) {
        Set<String> given = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (Argument argument : call.arguments()) {
            String name = argument.name() == null ? null : argument.name().text();
            if (name == null) {
                problems.configurationError(
                        argument.span(), "The argument must have a name: one of " + Suggestions.list(ARGUMENTS) + ".");
            } else if (!ARGUMENTS.contains(name)) {
                problems.configurationError(
                        argument.span(),
                        "Argument not known: \"" + name + "\".",
                        Suggestions.didYouMean(name, ARGUMENTS));
            } else if (!given.add(name)) {
                problems.configurationError(argument.span(), "The argument `" + name + "` can only be defined once.");
            } else if (argument.value() instanceof StringLiteral literal) {
                values.put(name, literal.value());
            } else {
                problems.configurationError(argument.span(), "The `" + name + "` argument must be a string literal.");
            }
        }
        return values;
    }
}
