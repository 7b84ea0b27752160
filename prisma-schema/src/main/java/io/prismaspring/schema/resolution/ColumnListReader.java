package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an argument that lists fields with a column, such as {@code references: [id]}. */
final class ColumnListReader {

    private final Problems problems;

    ColumnListReader(Problems problems) {
        this.problems = problems;
    }

    /** The fields that exist; null if the argument was not given. What is wrong is reported. */
    @Nullable
    List<FieldDraft> read(ModelDraft owner, String argument, Arguments arguments) {
        Expression value = arguments.take(argument);
        if (value == null) {
            return null;
        }
        List<Expression> elements = value instanceof ArrayLiteral array ? array.elements() : List.of(value);
        List<FieldDraft> fields = new ArrayList<>();
        for (Expression element : elements) {
            FieldDraft field = field(owner, argument, element);
            if (field != null && fields.contains(field)) {
                problems.error(
                        element.span(),
                        "The argument `" + argument + "` refers to the field `" + field.name() + "` multiple times.");
            } else if (field != null) {
                fields.add(field);
            }
        }
        return fields;
    }

    private @Nullable FieldDraft field(ModelDraft owner, String argument, Expression element) {
        String name = element instanceof Constant constant ? constant.text() : null;
        if (name == null) {
            String hint = element instanceof FunctionCall ? "" : " Field names are written without quotes.";
            problems.error(
                    element.span(),
                    "Expected a field's name in `" + argument + "`, but received " + element.description() + " value `"
                            + element.span().text() + "`." + hint);
            return null;
        }
        FieldDraft field = owner.field(name);
        if (field == null) {
            problems.error(
                    element.span(),
                    "The argument `" + argument + "` must refer only to existing fields: `" + owner.name()
                            + "` has no field `" + name + "`.",
                    Suggestions.didYouMean(name, owner.fieldNames()));
            return null;
        }
        if (!field.hasColumn()) {
            problems.error(
                    element.span(),
                    "The argument `" + argument + "` must refer only to scalar fields, but `" + owner.name() + "."
                            + name + (field.isRelation() ? "` is a relation field." : "` is of an unknown type."));
            return null;
        }
        return field;
    }
}
