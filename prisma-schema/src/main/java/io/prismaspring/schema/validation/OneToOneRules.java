package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.resolution.RelationDraft.Kind;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** In a one-to-one relation one side has the foreign key, which is unique, and the other side is optional. */
final class OneToOneRules {

    private final RuleContext context;

    OneToOneRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.relations().stream()
                .filter(relation -> relation.kind() == Kind.ONE_TO_ONE)
                .forEach(this::check);
    }

    private void check(RelationDraft relation) {
        boolean fieldsAreRight = checkSides(relation, "fields", attribute -> !isEmpty(attribute.fields()));
        boolean referencesAreRight = checkSides(relation, "references", attribute -> !isEmpty(attribute.references()));
        checkActions(relation);
        if (fieldsAreRight && referencesAreRight && checkUnique(relation)) {
            checkBackSide(relation);
        }
    }

    private boolean checkSides(RelationDraft relation, String argument, Predicate<RelationAttribute> given) {
        long count = relation.sides().stream()
                .map(FieldDraft::relation)
                .filter(attribute -> attribute != null && given.test(attribute))
                .count();
        FieldDraft first = relation.forward();
        FieldDraft second = relation.back();
        String fields = "The relation fields `" + first.name() + "` on Model `"
                + first.model().name() + "` and `" + second.name() + "` on Model `"
                + second.model().name() + "` ";
        if (count == 0) {
            relation.sides()
                    .forEach(side -> context.error(
                            side.span(),
                            fields + "do not provide the `" + argument
                                    + "` argument in the @relation attribute. You have to"
                                    + " provide it on one of the two fields."));
        } else if (count == 2) {
            relation.sides()
                    .forEach(side -> context.error(
                            side.span(),
                            fields + "both provide the `" + argument
                                    + "` argument in the @relation attribute. You have to provide"
                                    + " it only on one of the two fields."));
        }
        return count == 1;
    }

    private static boolean isEmpty(@Nullable List<FieldDraft> fields) {
        return fields == null || fields.isEmpty();
    }

    private void checkActions(RelationDraft relation) {
        FieldDraft back = relation.back();
        RelationAttribute attribute = back.relation();
        if (attribute != null && attribute.hasActions()) {
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

    private boolean checkUnique(RelationDraft relation) {
        FieldDraft field = relation.forward();
        List<FieldDraft> fields = relation.foreignKey();
        if (field.model().isUnique(Set.copyOf(fields)) || field.model().isView()) {
            return true;
        }
        String names = Suggestions.list(fields.stream().map(FieldDraft::name).toList());
        String remedy = fields.size() == 1
                ? "an `@unique` attribute to the field `" + names + "`"
                : "an `@@unique([" + names + "])` attribute to the model";
        context.error(
                field.span(),
                "A one-to-one relation must use unique fields on the defining side. Either add " + remedy
                        + ", or change the relation to one-to-many.");
        return false;
    }

    private void checkBackSide(RelationDraft relation) {
        FieldDraft back = relation.back();
        FieldDraft forward = relation.forward();
        if (!back.isRequired()) {
            return;
        }
        if (forward.isOptional()) {
            context.error(
                    forward.span(),
                    "The relation field `" + forward
                            + "` defines the `fields` and/or `references` argument. You must set them"
                            + " on the required side of the relation (`" + back
                            + "`) in order for the constraints to be enforced. Alternatively, you can change this field to"
                            + " be required and the opposite optional, or make both sides of the relation optional.");
        } else {
            context.error(
                    back.span(),
                    "The relation field `" + back.name() + "` on Model `"
                            + back.model().name()
                            + "` is required. This is not valid because it's not possible to enforce this constraint on the"
                            + " database level. Please change the field type from `" + back.typeName() + "` to `"
                            + back.typeName() + "?` to fix this.");
        }
    }
}
