package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In a one-to-one relation one side has the foreign key, which is unique, and the other side is optional. */
final class OneToOneRules {

    private final RuleContext context;

    OneToOneRules(RuleContext context) {
        this.context = context;
    }

    void check(RelationDraft relation) {
        checkSides(relation, "fields", RelationAttribute::fields);
        checkSides(relation, "references", RelationAttribute::references);
        checkActions(relation);
        checkUnique(relation);
        // What follows would often be a consequence of another error; Prisma does not say it then, either.
        List.<Consumer<RelationDraft>>of(this::checkMixed, this::checkBackSide, this::checkRequiredSide)
                .forEach(rule -> {
                    if (!context.problems().hasErrors()) {
                        rule.accept(relation);
                    }
                });
    }

    private void checkSides(
            RelationDraft relation, String argument, Function<RelationAttribute, @Nullable List<FieldDraft>> given) {
        long count =
                relation.sides().stream().filter(side -> !isEmpty(side, given)).count();
        if (count == 1) {
            return;
        }
        FieldDraft first = relation.forward();
        FieldDraft second = relation.back();
        String message = "The relation fields `" + first.name() + "` on Model `"
                + first.model().name() + "` and `" + second.name() + "` on Model `"
                + second.model().name() + "` "
                + (count == 0 ? "do not provide the `" : "both provide the `") + argument
                + "` argument in the @relation attribute. You have to provide it "
                + (count == 0 ? "on one" : "only on one") + " of the two fields.";
        relation.sides().forEach(side -> context.error(side.span(), message));
    }

    private static boolean isEmpty(FieldDraft side, Function<RelationAttribute, @Nullable List<FieldDraft>> given) {
        RelationAttribute attribute = side.relation();
        List<FieldDraft> fields = attribute == null ? null : given.apply(attribute);
        return fields == null || fields.isEmpty();
    }

    private void checkActions(RelationDraft relation) {
        FieldDraft back = relation.back();
        if (!hasActions(back)) {
            return;
        }
        if (hasActions(relation.forward())) {
            relation.sides()
                    .forEach(side -> context.error(
                            side.span(),
                            "Both sides of the relation provide the `onDelete` or `onUpdate` argument in the @relation"
                                    + " attribute. You have to provide it only on one of the two fields."));
        } else {
            context.error(
                    back.span(),
                    "The relation field `" + back.name() + "` on Model `"
                            + back.model().name()
                            + "` must not specify the `onDelete` or `onUpdate` argument in the @relation attribute. You must"
                            + " only specify it on the opposite field `"
                            + relation.forward().name() + "` on model `"
                            + relation.forward().model().name() + "`.");
        }
    }

    private static boolean hasActions(FieldDraft side) {
        RelationAttribute attribute = side.relation();
        return attribute != null && attribute.hasActions();
    }

    private void checkUnique(RelationDraft relation) {
        FieldDraft field = relation.forward();
        List<FieldDraft> fields = relation.foreignKey();
        boolean given = field.relation() != null && field.relation().fields() != null;
        if (!given
                || field.model().isUnique(Set.copyOf(fields))
                || field.model().isView()) {
            return;
        }
        String names = Suggestions.list(fields.stream().map(FieldDraft::name).toList());
        String remedy = fields.size() == 1
                ? "an `@unique` attribute to the field `" + names + "`"
                : "an `@@unique([" + names + "])` attribute to the model";
        context.error(
                field.span(),
                "A one-to-one relation must use unique fields on the defining side. Either add " + remedy
                        + ", or change the relation to one-to-many.");
    }

    /** {@code fields} and {@code references} on different sides. */
    private void checkMixed(RelationDraft relation) {
        FieldDraft forward = relation.forward();
        FieldDraft back = relation.back();
        String together =
                "must be given together on one side of the relation, not on both `" + forward + "` and `" + back + "`.";
        if (!isEmpty(forward, RelationAttribute::fields) && !isEmpty(back, RelationAttribute::references)) {
            relation.sides()
                    .forEach(side -> context.error(side.span(), "The arguments `fields` and `references` " + together));
        }
        if (!isEmpty(forward, RelationAttribute::references) && !isEmpty(back, RelationAttribute::fields)) {
            context.error(forward.span(), "The arguments `fields` and `references` " + together);
        }
    }

    private void checkBackSide(RelationDraft relation) {
        FieldDraft back = relation.back();
        if (back.isRequired()) {
            context.error(
                    back.span(),
                    "The relation field `" + back.name() + "` on Model `"
                            + back.model().name()
                            + "` is required. This is not valid because it's not possible to enforce this constraint on the"
                            + " database level. Please change the field type from `" + back.typeName() + "` to `"
                            + back.typeName() + "?` to fix this.");
        }
    }

    private void checkRequiredSide(RelationDraft relation) {
        FieldDraft back = relation.back();
        if (relation.forward().isRequired()
                && back.relation() != null
                && back.relation().isForward()) {
            context.error(
                    back.span(),
                    "The relation field `" + back
                            + "` defines the `fields` and/or `references` argument. You must set them"
                            + " on the required side of the relation (`" + relation.forward()
                            + "`) in order for the constraints to be enforced. Alternatively, you can change this field to"
                            + " be required and the opposite optional, or make both sides of the relation optional.");
        }
    }
}
