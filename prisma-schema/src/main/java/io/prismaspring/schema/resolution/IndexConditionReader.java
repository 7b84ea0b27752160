package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.ExpressionText;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.NumberLiteral;
import io.prismaspring.schema.syntax.ObjectLiteral;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.syntax.StringLiteral;
import io.prismaspring.schema.text.Suggestions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the {@code where} of partial indexes: SQL in {@code raw("…")}, or an object such as {@code { active: true }}. */
final class IndexConditionReader {

    private static final Set<ScalarType> NUMBERS =
            Set.of(ScalarType.INT, ScalarType.BIG_INT, ScalarType.FLOAT, ScalarType.DECIMAL);
    private static final Set<ScalarType> TEXTS = Set.of(ScalarType.STRING, ScalarType.DATE_TIME);

    private final SchemaDraft schema;
    private final Problems problems;

    IndexConditionReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
    }

    /** The condition as SQL or as the text of an object; null if it is not given, or wrong, which is reported. */
    @Nullable
    String read(ModelDraft model, Arguments arguments) {
        Expression value = arguments.take("where");
        if (value == null) {
            return null;
        }
        if (!model.isView() && !schema.hasPreviewFeature("partialIndexes")) {
            problems.ruleError(
                    value.span(), "The `where` property is only available with the `partialIndexes` preview feature.");
        }
        if (value instanceof ObjectLiteral object) {
            return object(model, object);
        }
        if (value instanceof FunctionCall call && call.name().text().equals("raw")) {
            return sql(call);
        }
        problems.error(
                value.span(),
                "The `where` argument must be either a raw() function call or an object literal, e.g. `where: raw(\"status ="
                        + " 'active'\")` or `where: { active: true }`.");
        return null;
    }

    private @Nullable String sql(FunctionCall call) {
        Expression argument =
                call.arguments().isEmpty() ? null : call.arguments().get(0).value();
        if (!(argument instanceof StringLiteral sql)) {
            problems.error(
                    call.span(),
                    "The `where` argument must be a raw() function with a string argument, e.g. `where: raw(\"status ="
                            + " 'active'\")`.");
            return null;
        }
        if (sql.value().isEmpty()) {
            problems.error(call.span(), "The `where` argument cannot contain an empty string.");
            return null;
        }
        return sql.value();
    }

    private String object(ModelDraft model, ObjectLiteral object) {
        if (object.entries().isEmpty()) {
            problems.error(object.span(), "The `where` argument cannot be an empty object.");
        }
        object.entries().forEach(entry -> check(model, entry));
        return ExpressionText.of(object);
    }

    private void check(ModelDraft model, ObjectLiteral.Entry entry) {
        String name = entry.name().text();
        FieldDraft field = model.field(name);
        if (field == null) {
            problems.error(
                    entry.name().span(),
                    "The `where` argument refers to the unknown field `" + name + "`.",
                    Suggestions.didYouMean(name, model.fieldNames()));
        } else if (!field.hasColumn()) {
            problems.error(
                    entry.name().span(),
                    "The `where` argument can refer only to scalar fields, and `" + name + "` is none.");
        } else if (entry.value() instanceof ObjectLiteral negation) {
            checkNegation(field, negation);
        } else {
            checkValue(field, entry.value());
        }
    }

    private void checkNegation(FieldDraft field, ObjectLiteral negation) {
        if (negation.entries().size() != 1
                || !negation.entries().get(0).name().text().equals("not")) {
            problems.error(
                    negation.span(),
                    "An object for a field must have exactly one key, `not`: write `{ not: null }` or `{ not: value }`.");
        } else {
            checkValue(field, negation.entries().get(0).value());
        }
    }

    private void checkValue(FieldDraft field, Expression value) {
        boolean fits;
        if (value instanceof Constant constant && constant.text().equals("null")) {
            return;
        } else if (value instanceof Constant constant
                && (constant.text().equals("true") || constant.text().equals("false"))) {
            fits = field.isScalar(ScalarType.BOOLEAN);
        } else if (value instanceof NumberLiteral) {
            fits = isOneOf(field, NUMBERS);
        } else if (value instanceof StringLiteral) {
            fits = isOneOf(field, TEXTS) || field.type() instanceof FieldType.EnumReference;
        } else {
            problems.error(
                    value.span(),
                    "Expected true, false, null, a string, a number or `{ not: ... }` for the field `" + field.name()
                            + "`, but found `" + value.span().text() + "`.");
            return;
        }
        if (!fits) {
            problems.error(
                    value.span(),
                    "The value `" + value.span().text() + "` does not fit the field `" + field.name() + "` of type "
                            + field.typeName() + ". Use raw() for a condition in SQL.");
        }
    }

    private static boolean isOneOf(FieldDraft field, Set<ScalarType> types) {
        ScalarType scalar = field.scalarType();
        return scalar != null && types.contains(scalar);
    }
}
