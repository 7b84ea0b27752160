package io.prismaspring.schema.resolution;

import io.prismaspring.schema.syntax.Argument;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.FunctionCall;
import io.prismaspring.schema.syntax.Problems;
import java.util.Set;

/** Reads composite types, whose fields may have few attributes. */
final class CompositeTypeReader {

    private static final Set<String> FORBIDDEN = Set.of("id", "unique", "relation", "updatedAt", "ignore");

    private static final Set<String> FUNCTIONS = Set.of("now", "uuid", "cuid", "ulid", "nanoid");

    private final FieldAttributeReader fields;
    private final Problems problems;

    CompositeTypeReader(FieldAttributeReader fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    void read(ModelDraft type) {
        type.block()
                .items(BlockAttribute.class)
                .forEach(attribute -> problems.error(
                        attribute.span(),
                        attribute.attribute().name().text().equals("id")
                                ? "A composite type cannot define an id."
                                : attribute.attribute().name().text().equals("unique")
                                        ? "A unique constraint should be defined in the model containing the embed."
                                        : "A composite type cannot have block-level attributes."));
        for (FieldDraft field : type.fields()) {
            if (field.isRelation()) {
                problems.error(
                        field.declaration().type().span(),
                        field.typeName() + " refers to a model, making this a relation field. Relation fields inside"
                                + " composite types are not supported.");
            }
            rejectAttributes(field.declaration());
            if (!field.isRelation()) {
                checkDefault(field);
                fields.readInComposite(field);
            }
        }
    }

    private void rejectAttributes(FieldDeclaration declaration) {
        for (Attribute attribute : declaration.attributes()) {
            if (FORBIDDEN.contains(attribute.name().text())) {
                problems.error(
                        attribute.span(),
                        "Defining `@" + attribute.name().text()
                                + "` attribute for a field in a composite type is not allowed.");
            }
        }
    }

    private void checkDefault(FieldDraft field) {
        for (Attribute attribute : field.declaration().attributes()) {
            if (!attribute.name().text().equals("default")) {
                continue;
            }
            for (Argument argument : attribute.arguments()) {
                if (argument.name() != null && argument.name().text().equals("map")) {
                    problems.error(
                            attribute.span(), "The `map` argument is not allowed on a field of a composite type.");
                } else if (argument.value() instanceof FunctionCall call
                        && !FUNCTIONS.contains(call.name().text())) {
                    problems.error(
                            attribute.span(),
                            "Fields of composite types cannot have `"
                                    + call.name().text() + "()` as default.");
                }
            }
            if (field.isUnsupported()) {
                problems.error(
                        attribute.span(), "A field of type `" + field.typeName() + "` cannot have a default here.");
            }
        }
    }
}
