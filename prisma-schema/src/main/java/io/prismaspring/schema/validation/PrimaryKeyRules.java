package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Part;
import io.prismaspring.schema.resolution.ModelDraft;

/** Ids consist of required fields and use only what the database can do. */
final class PrimaryKeyRules {

    private final RuleContext context;

    PrimaryKeyRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        context.models().forEach(model -> {
            KeyDraft key = model.primaryKey();
            if (key != null && !model.isView()) {
                check(model, key);
            }
        });
    }

    private void check(ModelDraft model, KeyDraft key) {
        for (Part part : key.parts()) {
            checkField(key, part);
        }
        if (key.map() != null && !context.supports(Capability.NAMED_PRIMARY_KEYS)) {
            context.error(
                    model.span(),
                    "You defined a database name for the primary key on the model `" + model.name()
                            + "`. This is not supported by the provider.");
        }
        if (key.clustered() != null && !context.supports(Capability.CLUSTERING)) {
            context.error(key.span(), "Defining clustering is not supported in the current connector.");
        }
        FieldDraft sameName = key.clientName() == null ? null : model.field(key.clientName());
        if (sameName != null) {
            context.error(
                    model.span(),
                    "The custom name `" + sameName.name()
                            + "` specified for the `@@id` attribute is already used as a name"
                            + " for a field. Please choose a different name.");
        }
    }

    private void checkField(KeyDraft key, Part part) {
        if (part.options().sort() != null && !context.supports(Capability.PRIMARY_KEY_SORT)) {
            context.error(
                    key.span(), "The sort argument is not supported in the primary key with the current connector.");
        }
        if (part.options().length() != null && !context.supports(Capability.INDEX_LENGTH)) {
            context.error(
                    key.span(), "The length argument is not supported in the primary key with the current connector.");
        }
    }
}
