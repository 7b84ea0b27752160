package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.connector.NativeTypeRule;
import io.prismaspring.schema.connector.NativeTypes;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads native types such as {@code @db.VarChar(200)}. */
final class NativeTypeReader {

    private final SchemaDraft schema;
    private final Problems problems;

    NativeTypeReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** Reads the native type of a field of a built-in type; any other field has none. */
    void read(FieldDraft field, AttributeReader attributes) {
        if (field.scalarType() == null) {
            return;
        }
        List<Attribute> found = attributes.dotted();
        if (found.size() > 1) {
            found.forEach(
                    attribute -> problems.error(attribute.span(), "A field can have only one native type attribute."));
        }
        if (!found.isEmpty()) {
            read(field, found.get(0));
        }
    }

    /** The same in a composite type; where there can be none, the type itself is what is wrong. */
    void readInComposite(FieldDraft field, AttributeReader attributes) {
        if (schema.connector() == Connector.UNKNOWN || schema.connector().supports(Capability.COMPOSITE_TYPES)) {
            read(field, attributes);
        } else if (field.scalarType() != null) {
            attributes.dotted();
        }
    }

    private void read(FieldDraft field, Attribute attribute) {
        String path = attribute.name().text();
        String prefix = path.substring(0, path.indexOf('.'));
        String name = path.substring(prefix.length() + 1);
        DatasourceDraft datasource = schema.datasource();
        if (datasource != null && !datasource.name().equals(prefix)) {
            problems.ruleError(
                    attribute.span(),
                    "The prefix " + prefix + " is invalid. It must be equal to the name of an existing datasource.",
                    Optional.of("Did you mean `@" + datasource.name() + "." + name + "`?"));
        }
        List<String> arguments = arguments(attribute);
        if (schema.connector() == Connector.UNKNOWN || fits(field, attribute, name, arguments)) {
            field.nativeType(new NativeType(name, arguments), attribute.span());
        }
    }

    private List<String> arguments(Attribute attribute) {
        List<String> arguments = new ArrayList<>();
        for (Argument argument : attribute.arguments()) {
            if (argument.value() != null) {
                arguments.add(argument.value().span().text());
            }
        }
        return arguments;
    }

    private boolean fits(FieldDraft field, Attribute attribute, String name, List<String> arguments) {
        Map<String, NativeTypeRule> rules = NativeTypes.of(schema.connector());
        NativeTypeRule rule = rules.get(name);
        if (rule == null) {
            problems.ruleError(
                    attribute.span(),
                    "Native type " + name + " is not supported for "
                            + schema.connector().displayName() + ".",
                    Suggestions.didYouMean(
                            name, rules.keySet().stream().sorted().toList()));
            return false;
        }
        ScalarType scalar = field.scalarType();
        if (scalar == null || !rule.scalars().contains(scalar)) {
            // The rules for keys look at the column all the same.
            field.nativeType(new NativeType(name, List.of()), attribute.span());
            problems.ruleError(
                    attribute.span(),
                    "Native type " + name + " is not compatible with declared field type " + field.typeName()
                            + ", expected field type "
                            + rule.scalars().stream()
                                    .map(ScalarType::schemaName)
                                    .collect(Collectors.joining(" or "))
                            + ".");
            return false;
        }
        return argumentsFit(attribute, rule, arguments);
    }

    private boolean argumentsFit(Attribute attribute, NativeTypeRule rule, List<String> arguments) {
        int count = arguments.size();
        boolean half = rule.mostArguments() == 2 && count == 1;
        if (count < rule.fewestArguments() || count > rule.mostArguments() || half) {
            String takes = rule.mostArguments() == 0
                    ? "no arguments"
                    : half
                            ? "two nonnegative integers, such as (10, 2)"
                            : (rule.fewestArguments() == rule.mostArguments() ? "" : "at most ") + rule.mostArguments()
                                    + " argument";
            problems.ruleError(
                    attribute.span(),
                    "Native type " + rule.name() + " takes " + takes + ", but received " + count + ".");
            return false;
        }
        boolean fit = true;
        for (Argument argument : attribute.arguments()) {
            boolean number = argument.value() instanceof NumberLiteral literal
                    && literal.digits().matches("\\d+");
            boolean max = rule.takesMax() && argument.span().text().equalsIgnoreCase("max");
            if (!number && !max) {
                problems.ruleError(
                        argument.span(),
                        "Expected a nonnegative integer for `@"
                                + attribute.name().text() + "`, but found `"
                                + argument.span().text() + "`.");
                fit = false;
            }
        }
        return fit;
    }
}
