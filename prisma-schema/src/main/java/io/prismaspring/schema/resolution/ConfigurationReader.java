package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.Generator;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Block;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.ExpressionText;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.Property;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code generator} blocks, and what they have in common with the {@code datasource}. */
final class ConfigurationReader {

    private final Problems problems;

    ConfigurationReader(Problems problems) {
        this.problems = problems;
    }

    /** The generators; one without provider is left out and reported. */
    List<Generator> generators(List<Block> blocks, Connector connector) {
        List<Generator> generators = new ArrayList<>();
        for (Block block : blocks) {
            Generator generator = generator(block, connector);
            if (generator != null) {
                generators.add(generator);
            }
        }
        return generators;
    }

    private @Nullable Generator generator(Block block, Connector connector) {
        Map<String, Property> properties = properties(block, "generator");
        if (properties.values().stream().anyMatch(property -> property.value() == null)) {
            // That is reported, and leaves the whole block without meaning.
            return null;
        }
        Property providerProperty = properties.remove("provider");
        if (providerProperty == null) {
            problems.configurationError(
                    block.header(),
                    "Argument \"provider\" is missing in generator block \""
                            + block.name().text() + "\". Write `provider = \"prisma-spring-boot\"`.");
            return null;
        }
        String provider = stringOrVariable(providerProperty);
        List<String> previewFeatures = List.of();
        Property previewProperty = properties.remove("previewFeatures");
        if (previewProperty != null) {
            previewFeatures = PreviewFeatures.check(strings(previewProperty), connector, problems);
        }
        checkSettings(properties);
        Map<String, String> settings = new LinkedHashMap<>();
        properties.forEach((key, property) -> {
            if (property.value() != null) {
                settings.put(key, text(property.value()));
            }
        });
        if (provider == null) {
            return null;
        }
        return new Generator(
                block.name().text(),
                provider,
                previewFeatures,
                settings,
                block.span().position());
    }

    /** The settings whose form Prisma knows; every other one may have any value. */
    private void checkSettings(Map<String, Property> properties) {
        Property output = properties.get("output");
        if (output != null) {
            stringOrVariable(output);
        }
        Property engineType = properties.get("engineType");
        if (engineType != null) {
            string(engineType);
        }
        Property binaryTargets = properties.get("binaryTargets");
        if (binaryTargets != null) {
            elements(binaryTargets).stream()
                    .filter(element -> !isVariable(element))
                    .forEach(element -> string(binaryTargets, element));
        }
    }

    /** {@code env("NAME")}. */
    static boolean isVariable(@Nullable Expression value) {
        return value instanceof FunctionCall call && call.name().text().equals("env");
    }

    /** The string, or {@code env("NAME")} as it is written; null if it is neither, which is reported. */
    private @Nullable String stringOrVariable(Property property) {
        Expression value = property.value();
        if (!(value instanceof FunctionCall call) || !isVariable(value)) {
            return string(property);
        }
        boolean oneString =
                call.arguments().size() == 1 && call.arguments().get(0).value() instanceof StringLiteral;
        if (!oneString) {
            problems.configurationError(
                    call.span(),
                    "The env() function takes one string, the name of the environment variable, such as"
                            + " `env(\"NAME\")`.");
        }
        return ExpressionText.of(value);
    }

    /** The properties by key; a key given twice is reported, and the last one counts. */
    Map<String, Property> properties(Block block, String what) {
        Map<String, Property> properties = new LinkedHashMap<>();
        block.items(Property.class).forEach(property -> {
            Property first = properties.put(property.name().text(), property);
            if (first != null) {
                problems.error(
                        property.span(),
                        "Key \"" + property.name().text() + "\" is already defined in " + what + " \""
                                + block.name().text() + "\".");
            }
        });
        return properties;
    }

    /** The value of a property that must be a string; null if it is none, which is reported. */
    @Nullable
    String string(Property property) {
        Expression value = property.value();
        StringLiteral literal = value == null ? null : string(property, value);
        return literal == null ? null : literal.value();
    }

    /** The values of a property that must be a string or a list of strings; what is none is reported and left out. */
    List<StringLiteral> strings(Property property) {
        return elements(property).stream()
                .map(element -> string(property, element))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The elements of a list, or the one value that is given instead of it. */
    static List<Expression> elements(Property property) {
        Expression value = property.value();
        return value instanceof ArrayLiteral array ? array.elements() : value == null ? List.of() : List.of(value);
    }

    private @Nullable StringLiteral string(Property property, Expression value) {
        if (value instanceof StringLiteral literal) {
            return literal;
        }
        problems.configurationError(
                value.span(),
                "Expected a string value for `" + property.name().text() + "`, but received " + value.description()
                        + " value `" + value.span().text() + "`."
                        + (isVariable(value) ? " env() is not read here: write the value itself." : ""));
        return null;
    }

    /** A value as text: strings without quotes, lists joined with commas. */
    private static String text(Expression value) {
        if (value instanceof StringLiteral literal) {
            return literal.value();
        }
        if (value instanceof NumberLiteral number) {
            return number.digits();
        }
        if (value instanceof Constant constant) {
            return constant.text();
        }
        if (value instanceof ArrayLiteral array) {
            return String.join(
                    ",",
                    array.elements().stream().map(ConfigurationReader::text).toList());
        }
        return ExpressionText.of(value);
    }

    /** Reports the properties that are not in the set of known ones. */
    void reportUnknown(Map<String, Property> properties, Set<String> known) {
        properties.forEach((key, property) -> {
            if (!known.contains(key) && property.value() != null) {
                problems.configurationError(
                        property.name().span(),
                        "Property not known: \"" + key + "\".",
                        Suggestions.didYouMean(key, known));
            }
        });
    }
}
