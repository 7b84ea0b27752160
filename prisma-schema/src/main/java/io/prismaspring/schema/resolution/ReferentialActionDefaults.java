package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationMode;
import java.util.List;

/** The actions of a foreign key, Prisma's defaults where none are given. */
public final class ReferentialActionDefaults {

    private final SchemaDraft schema;

    public ReferentialActionDefaults(SchemaDraft schema) {
        this.schema = schema;
    }

    /** The actions that the schema's database or relation mode knows. */
    public List<ReferentialAction> supported() {
        DatasourceDraft datasource = schema.datasource();
        Connector connector = schema.connector();
        return datasource != null && datasource.relationMode() == RelationMode.PRISMA
                ? connector.emulatedReferentialActions()
                : connector.referentialActions();
    }

    /** What happens on delete: refused unless every foreign-key field is optional (a list is not), else set to null. */
    public ReferentialAction onDelete(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        if (attribute != null && attribute.onDelete() != null) {
            return attribute.onDelete();
        }
        if (relation.foreignKey().stream().allMatch(FieldDraft::isOptional)) {
            return ReferentialAction.SET_NULL;
        }
        return supported().contains(ReferentialAction.RESTRICT)
                ? ReferentialAction.RESTRICT
                : ReferentialAction.NO_ACTION;
    }

    /** What happens on update: the change is passed on. */
    public ReferentialAction onUpdate(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        return attribute != null && attribute.onUpdate() != null ? attribute.onUpdate() : ReferentialAction.CASCADE;
    }
}
