package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.DefaultDraft;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import java.util.List;

/** {@code autoincrement()} stands where the database can count. */
final class AutoincrementRules {

    private final RuleContext context;

    AutoincrementRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.models().filter(model -> !model.isView()).forEach(model -> {
            List<FieldDraft> counted =
                    model.columnFields().filter(AutoincrementRules::isCounted).toList();
            if (!context.supports(Capability.AUTOINCREMENT)) {
                counted.forEach(field -> context.error(
                        field.span(),
                        "The `autoincrement()` default value is used with a datasource that does not support it: "
                                + context.connector().displayName() + "."));
                return;
            }
            if (counted.size() > 1 && !context.supports(Capability.AUTOINCREMENT_REPEATED)) {
                context.error(
                        model.span(),
                        "The `autoincrement()` default value is used multiple times on this model even though the underlying"
                                + " datasource only supports one instance per table.");
            }
            counted.forEach(field -> check(model, field));
        });
    }

    private void check(ModelDraft model, FieldDraft field) {
        if (context.connector() == Connector.COCKROACHDB && !field.isScalar(ScalarType.BIG_INT)) {
            context.error(
                    field.span(),
                    "The `autoincrement()` default function is defined only on BigInt fields on CockroachDB. Use sequence()"
                            + " if you want an autoincrementing Int field.");
        }
        KeyDraft id = model.primaryKey();
        boolean isId = id != null && id.fields().equals(List.of(field));
        if (!isId && !context.supports(Capability.AUTOINCREMENT_ANYWHERE)) {
            context.error(
                    field.span(),
                    "The `autoincrement()` default value is used on the non-id field `" + field.name()
                            + "` even though the datasource does not support this.");
        }
        if (!context.supports(Capability.AUTOINCREMENT_WITHOUT_INDEX) && !isIndexed(model, field)) {
            context.error(
                    field.span(),
                    "The `autoincrement()` default value is used on the non-indexed field `" + field.name()
                            + "` even though the datasource does not support this.");
        }
    }

    private static boolean isIndexed(ModelDraft model, FieldDraft field) {
        return model.keys().stream()
                .anyMatch(key -> !key.parts().isEmpty() && key.parts().get(0).field() == field);
    }

    private static boolean isCounted(FieldDraft field) {
        DefaultDraft draft = field.defaultValue();
        return draft != null
                && draft.value() instanceof DefaultValue.Function call
                && call.name().equals("autoincrement");
    }
}
