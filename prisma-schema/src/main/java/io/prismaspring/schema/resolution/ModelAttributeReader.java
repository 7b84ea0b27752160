package io.prismaspring.schema.resolution;

import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.BlockAttribute;
import io.prismaspring.schema.syntax.FieldDeclaration;
import io.prismaspring.schema.syntax.Problems;
import java.util.List;

/** Reads the block attributes of models and views. */
final class ModelAttributeReader {

    private final SchemaDraft schema;
    private final Problems problems;
    private final KeyReader keys;

    ModelAttributeReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        this.keys = new KeyReader(schema, problems);
    }

    void read(ModelDraft model) {
        List<Attribute> written = model.block()
                .items(BlockAttribute.class)
                .map(BlockAttribute::attribute)
                .toList();
        AttributeReader attributes = new AttributeReader("@@", written, problems);
        Attribute ignore = attributes.once("ignore");
        if (ignore != null) {
            attributes.arguments(ignore, null).finish();
            model.ignore();
        }
        String databaseName = MapAttribute.read(attributes, problems);
        if (databaseName != null) {
            model.databaseName(databaseName);
        }
        model.databaseSchema(new SchemaAttribute(schema, problems).read(attributes, model.block(), model.keyword()));
        keys(model, attributes, written);
        Attribute shardKey = attributes.once("shardKey");
        if (shardKey != null) {
            problems.ruleError(shardKey.span(), shardKeys(schema));
        }
        attributes.finish();
    }

    private void keys(ModelDraft model, AttributeReader attributes, List<Attribute> written) {
        // Fields of the same name count too.
        long ids = model.block()
                .items(FieldDeclaration.class)
                .filter(field -> schema.model(field.type().name().text()) == null)
                .filter(field -> field.attributes().stream()
                        .anyMatch(attribute -> attribute.name().text().equals("id")))
                .count();
        if (ids > 1) {
            problems.error(
                    model.span(),
                    "At most one field of `" + model.name()
                            + "` may be marked as the id field with the `@id` attribute. Use `@@id([...])` for an id of several fields.");
        }
        Attribute id = attributes.once("id");
        List<String> names = List.of("id", "unique", "index", "fulltext");
        List.of("unique", "index", "fulltext").forEach(attributes::all);
        for (Attribute attribute : written) {
            switch (names.indexOf(attribute.name().text())) {
                case 0 -> {
                    KeyDraft key = keys.ofModel(Role.PRIMARY, model, attribute);
                    if (attribute.equals(id) && ids > 0 && (key.complete() || listsNothing(attribute))) {
                        problems.error(
                                model.span(),
                                "Each model must have at most one id criteria: `" + model.name()
                                        + "` can't have `@id` and `@@id` at the same time.");
                    }
                    model.add(key);
                }
                case 1 -> model.add(keys.ofModel(Role.UNIQUE, model, attribute));
                case 2 -> model.add(keys.ofModel(Role.NORMAL, model, attribute));
                case 3 -> model.add(keys.ofModel(Role.FULLTEXT, model, attribute));
                default -> {}
            }
        }
    }

    private static boolean listsNothing(Attribute attribute) {
        return attribute.arguments().stream()
                .anyMatch(argument -> argument.value() instanceof ArrayLiteral list
                        && list.elements().isEmpty());
    }

    /** Why shard keys are refused: only one hosted MySQL knows them. */
    static String shardKeys(SchemaDraft schema) {
        return schema.hasPreviewFeature("shardKeys")
                ? "Shard keys are not currently supported for provider "
                        + schema.connector().displayName() + "."
                : "Defining shard keys requires enabling the `shardKeys` preview feature.";
    }
}
