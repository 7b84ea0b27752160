package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import java.util.Objects;

/** An implicit many-to-many relation joins two models with ids of one field, and leaves the rest to its join table. */
final class ManyToManyRules {

    private final RuleContext context;

    ManyToManyRules(RuleContext context) {
        this.context = context;
    }

    void check(RelationDraft relation) {
        boolean embedded = relation.sides().stream().anyMatch(ManyToManyRules::hasFields);
        if (embedded && !context.supports(Capability.COMPOSITE_TYPES)) {
            relation.sides()
                    .forEach(side -> context.error(
                            side.span(),
                            "Many-to-many relations with `fields` are not supported on "
                                    + context.connector().displayName()
                                    + ". Remove `fields` and `references` on both sides, or write the join table as a model of its"
                                    + " own."));
        }
        if (embedded || !context.supports(Capability.IMPLICIT_MANY_TO_MANY)) {
            return;
        }
        relation.sides().forEach(this::check);
    }

    private static boolean hasFields(FieldDraft side) {
        return side.relation() != null && side.relation().fields() != null;
    }

    private void check(FieldDraft side) {
        ModelDraft target = Objects.requireNonNull(side.target());
        if (target.isView() || side.model().isView()) {
            context.error(side.span(), "Implicit many-to-many relations are not supported for views.");
            return;
        }
        KeyDraft id = target.primaryKey();
        if (id == null || id.parts().size() != 1) {
            context.error(
                    side.span(),
                    "The relation field `" + side.name() + "` on model `"
                            + side.model().name() + "` references `"
                            + target.name()
                            + "` which does not have an `@id` field. Models without an id of one field cannot be part of a"
                            + " many to many relation. Use an explicit intermediate Model to represent this relationship.");
        }
        RelationAttribute attribute = side.relation();
        if (attribute == null) {
            return;
        }
        if (attribute.references() != null) {
            context.error(
                    side.span(),
                    "Implicit many-to-many relation should not have references argument defined. Either remove it, or change"
                            + " the relation to one-to-many.");
        }
        if (attribute.hasActions()) {
            context.error(
                    attribute.span(),
                    "Referential actions on implicit many-to-many relations are not supported: the join table's rows always"
                            + " go with what they join.");
        }
    }
}
