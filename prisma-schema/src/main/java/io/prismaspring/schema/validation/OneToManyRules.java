package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;

/** In a one-to-many relation the side without the list has the foreign key. */
final class OneToManyRules {

    private final RuleContext context;

    OneToManyRules(RuleContext context) {
        this.context = context;
    }

    void check(RelationDraft relation) {
        checkForward(relation);
        checkBack(relation);
    }

    private void checkForward(RelationDraft relation) {
        FieldDraft field = relation.forward();
        if (relation.foreignKey().isEmpty()) {
            report(
                    field,
                    "must specify the `fields` argument in the @relation attribute: the field of `"
                            + field.model().name() + "` that holds the key of `" + field.typeName()
                            + "`, such as `@relation(fields: [" + field.name() + "Id], references: [id])`.");
        }
        if (relation.references().isEmpty()) {
            report(
                    field,
                    "must specify the `references` argument in the @relation attribute: the field of `"
                            + field.typeName() + "` that identifies it.");
        }
    }

    private void checkBack(RelationDraft relation) {
        FieldDraft back = relation.back();
        RelationAttribute attribute = back.relation();
        if (attribute == null) {
            return;
        }
        String elsewhere = " argument in the @relation attribute. You must only specify it on the opposite field `"
                + relation.forward().name() + "` on model `"
                + relation.forward().model().name() + "`.";
        if (attribute.isForward()) {
            report(back, "must not specify the `fields` or `references`" + elsewhere);
        }
        if (attribute.hasActions()) {
            report(back, "must not specify the `onDelete` or `onUpdate`" + elsewhere);
        }
    }

    private void report(FieldDraft field, String what) {
        context.error(
                field.span(),
                "The relation field `" + field.name() + "` on Model `"
                        + field.model().name() + "` " + what);
    }
}
