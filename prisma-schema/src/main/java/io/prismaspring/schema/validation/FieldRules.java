package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.DefaultDraft;
import io.prismaspring.schema.resolution.FieldDraft;

/** The database has a column type for every field. */
final class FieldRules {

    private final RuleContext context;

    FieldRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.columnFields().forEach(this::check);
    }

    private void check(FieldDraft field) {
        if (field.isList()) {
            checkList(field);
        }
        if (field.isScalar(ScalarType.JSON) && !context.supports(Capability.JSON)) {
            context.error(
                    field.span(),
                    "Field `" + field.name() + "` in " + field.model().keyword() + " `"
                            + field.model().name()
                            + "` can't be of type Json. The current connector does not support the Json type. Use String.");
        }
        if (field.isScalar(ScalarType.DECIMAL) && !context.supports(Capability.DECIMAL)) {
            context.error(
                    field.span(),
                    "Field `" + field.name() + "` in " + field.model().keyword() + " `"
                            + field.model().name()
                            + "` can't be of type Decimal. The current connector does not support the Decimal type.");
        }
        DefaultDraft draft = field.defaultValue();
        if (draft != null && draft.map() != null && !context.supports(Capability.NAMED_DEFAULTS)) {
            context.error(
                    draft.span(),
                    "You defined a database name for the default value of a field on the model. This is not supported by the"
                            + " provider.");
        }
    }

    private void checkList(FieldDraft field) {
        boolean isEnum = field.type() instanceof FieldType.EnumReference;
        if (!context.supports(isEnum ? Capability.ENUM_LISTS : Capability.SCALAR_LISTS)) {
            context.error(
                    field.span(),
                    "Field \"" + field.name() + "\" in " + field.model().keyword() + " \""
                            + field.model().name()
                            + "\" can't be a list. The current connector does not support lists of "
                            + (isEnum && context.supports(Capability.SCALAR_LISTS) ? "enums." : "primitive types."));
        } else if (field.isScalar(ScalarType.JSON) && context.connector() == Connector.COCKROACHDB) {
            context.error(
                    field.span(),
                    "Field `" + field.name() + "` in " + field.model().keyword() + " `"
                            + field.model().name()
                            + "` can't be of type Json[]. The current connector does not support the Json List type.");
        }
    }
}
