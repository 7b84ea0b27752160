package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code @default} and checks that the value fits the field's type. */
final class DefaultReader {

    private final SchemaDraft schema;
    private final Problems problems;
    private final DefaultFunctions functions;
    private final DefaultLiterals literals;

    DefaultReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        this.functions = new DefaultFunctions(schema, problems);
        this.literals = new DefaultLiterals(problems);
    }

    /** The default; null if it is wrong, which was reported. */
    @Nullable
    DefaultDraft read(FieldDraft field, Attribute attribute, AttributeReader attributes) {
        Arguments arguments = attributes.arguments(attribute, "value");
        if (!arguments.has("value")) {
            arguments.missing("value", attribute.span());
        }
        Expression expression = arguments.take("value");
        String map = arguments.nonEmptyString("map");
        arguments.finish();
        DefaultValue value = expression == null ? null : value(field, expression);
        return expression == null || value == null ? null : new DefaultDraft(value, expression, map, attribute.span());
    }

    private @Nullable DefaultValue value(FieldDraft field, Expression expression) {
        boolean databaseExpression =
                expression instanceof FunctionCall call && call.name().text().equals("dbgenerated");
        if (field.isUnsupported() && !databaseExpression) {
            problems.error(expression.span(), "Only @default(dbgenerated(\"...\")) can be used for Unsupported types.");
            return null;
        }
        if (databaseExpression) {
            return functions.read(field, (FunctionCall) expression);
        }
        if (field.isList()) {
            return list(field, expression);
        }
        if (expression instanceof ArrayLiteral) {
            problems.error(expression.span(), "The default value of a non-list field cannot be a list.");
            return null;
        }
        return single(field, expression);
    }

    private @Nullable DefaultValue list(FieldDraft field, Expression expression) {
        if (expression instanceof FunctionCall call && field.scalarType() != null) {
            // Prisma takes it, so it is no error.
            problems.warning(
                    call.span(),
                    "A list has no default like this: the database will refuse it. Write a list of literals, or"
                            + " `dbgenerated(\"...\")` with an expression that gives a list.");
            return functions.read(field, call);
        }
        if (!(expression instanceof ArrayLiteral array)) {
            problems.error(
                    expression.span(),
                    "The default value of a list field must be a list: write `["
                            + expression.span().text() + "]`.");
            return null;
        }
        List<DefaultValue> values = new ArrayList<>();
        for (Expression element : array.elements()) {
            DefaultValue value = element instanceof FunctionCall call ? rejectInList(call) : single(field, element);
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() == array.elements().size() ? new DefaultValue.ListOf(values) : null;
    }

    private @Nullable DefaultValue rejectInList(FunctionCall call) {
        problems.error(
                call.span(),
                "The default value of a list holds literals only, but found `"
                        + call.span().text() + "`.");
        return null;
    }

    private @Nullable DefaultValue single(FieldDraft field, Expression expression) {
        if (field.type() instanceof FieldType.EnumReference reference) {
            return enumValue(reference.name(), expression);
        }
        if (expression instanceof FunctionCall call) {
            return functions.read(field, call);
        }
        return literals.read(field, expression);
    }

    private @Nullable DefaultValue enumValue(String enumName, Expression expression) {
        EnumDraft type = schema.enumType(enumName);
        if (!(expression instanceof Constant constant) || type == null) {
            problems.error(
                    expression.span(),
                    "Expected a value of the enum `" + enumName + "`, but found `"
                            + expression.span().text() + "`. Enum values are written without quotes.");
            return null;
        }
        if (!type.hasValue(constant.text())) {
            problems.error(
                    expression.span(),
                    "The defined default value `" + constant.text() + "` is not a valid value of the enum `" + enumName
                            + "`. Its values are " + Suggestions.list(type.values()) + ".",
                    Suggestions.didYouMean(constant.text(), type.values()));
            return null;
        }
        return new DefaultValue.EnumConstant(constant.text());
    }
}
