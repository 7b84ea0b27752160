package io.prismaspring.codegen.diagram;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the lines between boxes: each relation once, and each use of an enum. */
final class Links {

    private Links() {}

    static List<Link> of(Schema schema, Detail detail) {
        List<Link> links = new ArrayList<>();
        for (Model model : schema.models()) {
            for (RelationField field : model.relationFields()) {
                RelationField opposite = schema.model(field.target()).relationField(field.opposite());
                if (field.isForward()) {
                    links.add(relation(model, field, opposite));
                } else if (!opposite.isForward() && comesFirst(model, field)) {
                    links.add(manyToMany(model, field));
                }
            }
            if (detail == Detail.ALL) {
                for (ScalarField field : model.scalarFields()) {
                    if (field.type() instanceof FieldType.EnumReference reference) {
                        links.add(enumUse(model, field, reference.name()));
                    }
                }
            }
        }
        return links;
    }

    /** An implicit many-to-many relation looks the same from both sides; it is drawn from the first. */
    private static boolean comesFirst(Model model, RelationField field) {
        int order = model.name().compareTo(field.target());
        return order < 0 || (order == 0 && field.name().compareTo(field.opposite()) < 0);
    }

    private static Link relation(Model model, RelationField field, RelationField opposite) {
        Cardinality referred = field.arity() == Arity.OPTIONAL ? Cardinality.ZERO_OR_ONE : Cardinality.ONE;
        Cardinality referring = opposite.arity() == Arity.LIST ? Cardinality.ZERO_OR_MANY : Cardinality.ZERO_OR_ONE;
        String details = "%s(%s) references %s(%s)%s"
                .formatted(
                        model.name(),
                        String.join(", ", field.fields()),
                        field.target(),
                        String.join(", ", field.references()),
                        onDelete(field.onDelete()));
        return new Link(
                Link.Kind.RELATION,
                new Link.End(field.target(), field.references(), referred),
                new Link.End(model.name(), field.fields(), referring),
                opposite.name() + " / " + field.name(),
                details);
    }

    private static String onDelete(@Nullable ReferentialAction action) {
        return action == null ? "" : ", on delete " + action.sql().toLowerCase(Locale.ROOT);
    }

    private static Link manyToMany(Model model, RelationField field) {
        return new Link(
                Link.Kind.RELATION,
                new Link.End(model.name(), List.of(), Cardinality.ZERO_OR_MANY),
                new Link.End(field.target(), List.of(), Cardinality.ZERO_OR_MANY),
                field.name() + " / " + field.opposite(),
                "%s and %s, many to many".formatted(model.name(), field.target()));
    }

    private static Link enumUse(Model model, ScalarField field, String enumName) {
        Cardinality values = switch (field.arity()) {
            case REQUIRED -> Cardinality.ONE;
            case OPTIONAL -> Cardinality.ZERO_OR_ONE;
            case LIST -> Cardinality.ZERO_OR_MANY;
        };
        return new Link(
                Link.Kind.ENUM_USE,
                new Link.End(model.name(), List.of(field.name()), Cardinality.ZERO_OR_MANY),
                new Link.End(enumName, List.of(), values),
                field.name(),
                "%s(%s) is of the enum %s".formatted(model.name(), field.name(), enumName));
    }
}
