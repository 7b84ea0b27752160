package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code @relation}. */
final class RelationAttributeReader {

    private static final Map<String, ReferentialAction> ACTIONS = Map.of(
            "Cascade", ReferentialAction.CASCADE,
            "Restrict", ReferentialAction.RESTRICT,
            "NoAction", ReferentialAction.NO_ACTION,
            "SetNull", ReferentialAction.SET_NULL,
            "SetDefault", ReferentialAction.SET_DEFAULT);

    private final Problems problems;

    RelationAttributeReader(Problems problems) {
        this.problems = problems;
    }

    RelationAttribute read(FieldDraft field, Attribute attribute, AttributeReader attributes) {
        Arguments arguments = attributes.arguments(attribute, "name");
        String name = arguments.nonEmptyString("name");
        ModelDraft target = field.target();
        if (target == null) {
            throw new IllegalArgumentException(field + " is no relation field");
        }
        FieldNames fields = new FieldNames(field.model(), "fields");
        FieldNames references = new FieldNames(target, "references");
        fields.read(arguments);
        references.read(arguments);
        ReferentialAction onDelete = action(arguments.take("onDelete"));
        ReferentialAction onUpdate = action(arguments.take("onUpdate"));
        String map = arguments.nonEmptyString("map");
        arguments.finish();
        return new RelationAttribute(name, fields.found, references.found, onDelete, onUpdate, map, attribute.span());
    }

    private @Nullable ReferentialAction action(@Nullable Expression value) {
        if (value == null) {
            return null;
        }
        ReferentialAction action = value instanceof Constant constant ? ACTIONS.get(constant.text()) : null;
        if (action == null) {
            List<String> names = ACTIONS.keySet().stream().sorted().toList();
            problems.error(
                    value.span(),
                    "Invalid referential action: `" + value.span().text() + "`. The actions are "
                            + Suggestions.list(names) + ".",
                    Suggestions.didYouMean(value.span().text(), names));
        }
        return action;
    }

    /** One of the arguments {@code fields} and {@code references}. */
    private final class FieldNames {

        private final ModelDraft owner;
        private final String argument;
        private @Nullable List<FieldDraft> found;

        FieldNames(ModelDraft owner, String argument) {
            this.owner = owner;
            this.argument = argument;
        }

        void read(Arguments arguments) {
            Expression value = arguments.take(argument);
            if (value == null) {
                return;
            }
            List<Expression> elements = value instanceof ArrayLiteral array ? array.elements() : List.of(value);
            List<FieldDraft> fields = new ArrayList<>();
            found = fields;
            for (Expression element : elements) {
                FieldDraft field = field(element);
                if (field != null) {
                    fields.add(field);
                }
            }
        }

        private @Nullable FieldDraft field(Expression element) {
            String name = element instanceof Constant constant ? constant.text() : null;
            if (name == null) {
                String hint = element instanceof FunctionCall ? "" : " Field names are written without quotes.";
                problems.error(
                        element.span(),
                        "Expected a field's name in `" + argument + "`, but received " + element.description()
                                + " value `" + element.span().text() + "`." + hint);
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
}
