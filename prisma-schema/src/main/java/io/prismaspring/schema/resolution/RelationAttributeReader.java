package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Constant;
import io.prismaspring.schema.syntax.Expression;
import io.prismaspring.schema.syntax.Problems;
import io.prismaspring.schema.text.Suggestions;
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
    private final ColumnListReader columns;

    RelationAttributeReader(Problems problems) {
        this.problems = problems;
        this.columns = new ColumnListReader(problems);
    }

    RelationAttribute read(FieldDraft field, Attribute attribute, AttributeReader attributes) {
        Arguments arguments = attributes.arguments(attribute, "name");
        String name = arguments.nonEmptyString("name");
        ModelDraft target = field.target();
        if (target == null) {
            throw new IllegalArgumentException(field + " is no relation field");
        }
        List<FieldDraft> fields = columns.read(field.model(), "fields", arguments);
        List<FieldDraft> references = columns.read(target, "references", arguments);
        ReferentialAction onDelete = action(arguments.take("onDelete"));
        ReferentialAction onUpdate = action(arguments.take("onUpdate"));
        String map = arguments.nonEmptyString("map");
        arguments.finish();
        return new RelationAttribute(name, fields, references, onDelete, onUpdate, map, attribute.span());
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
}
