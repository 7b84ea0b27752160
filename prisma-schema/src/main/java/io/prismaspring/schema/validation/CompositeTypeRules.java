package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.resolution.ModelDraft;

/** Composite types exist on one database only. */
final class CompositeTypeRules {

    private final RuleContext context;

    CompositeTypeRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        if (context.supports(Capability.COMPOSITE_TYPES)) {
            return;
        }
        for (ModelDraft type : context.schema().compositeTypes()) {
            context.error(
                    type.span(),
                    "Composite types are not supported on "
                            + context.connector().displayName()
                            + ". Use a model with a relation, or a field of type Json.");
        }
    }
}
