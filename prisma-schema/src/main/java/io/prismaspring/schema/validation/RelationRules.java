package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationDraft;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Applies to each relation the rules for its kind. */
final class RelationRules {

    private final RuleContext context;
    private final RelationFieldRules fields;
    private final CascadePathRules cascades;
    private final ReferenceRules references;
    private final ReferentialActionRules actions;
    private final RelationModeRules relationMode;
    private final OneToOneRules oneToOne;
    private final OneToManyRules oneToMany;
    private final ManyToManyRules manyToMany;
    private final MongoRules mongo;

    RelationRules(RuleContext context) {
        this.context = context;
        this.fields = new RelationFieldRules(context);
        this.cascades = new CascadePathRules(context);
        this.references = new ReferenceRules(context);
        this.actions = new ReferentialActionRules(context);
        this.relationMode = new RelationModeRules(context);
        this.oneToOne = new OneToOneRules(context);
        this.oneToMany = new OneToManyRules(context);
        this.manyToMany = new ManyToManyRules(context);
        this.mongo = new MongoRules(context);
    }

    /** In the schema's order, because some rules ask whether anything was wrong so far. */
    void check() {
        cascades.check();
        Set<FieldDraft> unpaired = Set.copyOf(context.schema().unpairedFields());
        Map<FieldDraft, RelationDraft> byForwardField =
                context.relations().stream().collect(Collectors.toMap(RelationDraft::forward, relation -> relation));
        context.relationFields().forEach(field -> {
            RelationDraft relation = byForwardField.get(field);
            if (unpaired.contains(field)) {
                fields.reportUnpaired(field);
            } else if (relation != null) {
                check(relation);
            }
        });
    }

    private void check(RelationDraft relation) {
        switch (relation.kind()) {
            case ONE_TO_ONE -> {
                checkForeignKey(relation);
                oneToOne.check(relation);
            }
            case ONE_TO_MANY -> {
                checkForeignKey(relation);
                oneToMany.check(relation);
            }
            case MANY_TO_MANY -> {
                manyToMany.check(relation);
                mongo.checkManyToMany(relation);
            }
        }
    }

    private void checkForeignKey(RelationDraft relation) {
        references.check(relation);
        actions.checkSetNull(relation);
        relationMode.check(relation);
        mongo.checkForeignKey(relation);
    }
}
