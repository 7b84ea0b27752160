package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;

/** Without foreign keys in the database nothing creates the indexes that reading a relation needs. */
final class RelationModeRules {

    private final RuleContext context;

    RelationModeRules(RuleContext context) {
        this.context = context;
    }

    void check(RelationDraft relation) {
        boolean suggests = context.emulatesRelations() && context.connector() != Connector.MONGODB;
        if (!suggests || relation.foreignKey().isEmpty()) {
            return;
        }
        FieldDraft field = relation.forward();
        List<FieldDraft> fields = relation.foreignKey();
        boolean indexed = field.model().keys().stream()
                .anyMatch(key -> key.parts().size() >= fields.size()
                        && key.fields().subList(0, fields.size()).equals(fields));
        if (!indexed) {
            String names =
                    Suggestions.list(fields.stream().map(FieldDraft::name).toList());
            context.warning(
                    field.span(),
                    "With `relationMode = \"prisma\"`, no foreign keys are used, so relation fields will not benefit from the"
                            + " index usually created by the relational database under the hood. This can lead to poor"
                            + " performance when querying these fields. We recommend adding an index manually: `@@index(["
                            + names + "])`.");
        }
    }
}
