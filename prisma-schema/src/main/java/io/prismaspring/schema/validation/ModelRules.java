package io.prismaspring.schema.validation;

import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.Span;
import io.prismaspring.schema.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every model can tell its rows apart and has a table of its own. */
final class ModelRules {

    private final RuleContext context;

    ModelRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        checkTables();
        context.models().forEach(model -> {
            if (model.isView()) {
                checkView(model);
            } else {
                checkUniqueCriterion(model);
            }
        });
    }

    private void checkTables() {
        Map<String, ModelDraft> byTable = new HashMap<>();
        context.models().forEach(model -> {
            ModelDraft first = byTable.putIfAbsent(model.databaseSchema() + "." + model.databaseName(), model);
            if (first != null) {
                context.error(
                        nameSpan(model),
                        "The " + model.keyword() + " `" + model.name() + "` with the database name `"
                                + model.databaseName() + "` could not be defined because `" + first.name()
                                + "` has that name already.");
            }
        });
    }

    /** The {@code @@map} if there is one, else the header. */
    private static Span nameSpan(ModelDraft model) {
        return model.block()
                .items(BlockAttribute.class)
                .filter(attribute -> attribute.attribute().name().text().equals("map"))
                .map(BlockAttribute::span)
                .findFirst()
                .orElse(model.span());
    }

    private void checkView(ModelDraft view) {
        if (!context.schema().hasPreviewFeature("views")) {
            context.error(view.span(), "View definitions are only available with the `views` preview feature.");
        }
        KeyDraft key = view.primaryKey();
        if (key != null) {
            context.error(key.span(), "Views cannot have primary keys. Use `@unique` or `@@unique`.");
        }
        view.indexes()
                .filter(index -> index.role() == KeyDraft.Role.NORMAL || index.role() == KeyDraft.Role.FULLTEXT)
                .forEach(index -> context.error(index.span(), "Views cannot have indexes."));
        view.uniqueKeys()
                .filter(unique -> unique.role() == KeyDraft.Role.UNIQUE)
                .forEach(this::checkUniqueOfView);
    }

    /** Nothing in the database stands behind it, so it says only which fields tell rows apart. */
    private void checkUniqueOfView(KeyDraft unique) {
        String notInDatabase = "Nothing in the database stands behind a unique key of a view, so ";
        if (unique.map() != null) {
            context.error(unique.span(), notInDatabase + "it cannot have a `map` argument.");
        }
        if (unique.clustered() != null) {
            context.error(unique.span(), notInDatabase + "it cannot have a `clustered` argument.");
        }
        if (unique.parts().stream()
                .anyMatch(part ->
                        !part.options().equals(IndexField.of(part.options().field())))) {
            context.error(unique.span(), notInDatabase + "its fields cannot have arguments.");
        }
    }

    private void checkUniqueCriterion(ModelDraft model) {
        if (model.ignored()) {
            return;
        }
        List<String> loose = new ArrayList<>();
        for (KeyDraft key : model.uniqueKeys().toList()) {
            if (key.fields().stream().noneMatch(f -> f.isOptional() || f.isUnsupported())) {
                return;
            }
            loose.add("- "
                    + Suggestions.list(
                            key.fields().stream().map(FieldDraft::name).toList()));
        }
        String considered = loose.isEmpty()
                ? ""
                : " The following unique criterias were not considered as they contain fields that are not required:\n"
                        + String.join("\n", loose);
        context.error(
                model.span(),
                "Each model must have at least one unique criteria that has only required fields, and `" + model.name()
                        + "` has none. Either mark a single field with `@id`, `@unique` or add a multi field criterion"
                        + " with `@@id([])` or `@@unique([])` to the model." + considered);
    }
}
