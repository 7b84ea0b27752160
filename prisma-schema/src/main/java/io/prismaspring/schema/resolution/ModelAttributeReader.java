package io.prismaspring.schema.resolution;

import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.ArrayLiteral;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.BlockAttribute;
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
            model.fields().stream()
                    .filter(FieldDraft::ignored)
                    .forEach(field -> problems.error(
                            field.span(), "Fields on an already ignored Model do not need an `@ignore` annotation."));
        }
        String databaseName = MapAttribute.read(attributes, problems);
        if (databaseName != null) {
            model.databaseName(databaseName);
        }
        model.databaseSchema(new SchemaAttribute(schema, problems).read(attributes, model.block(), model.keyword()));
        keys(model, attributes, written);
        new ShardKeyReader(schema, problems).ofModel(model, attributes);
        attributes.finish();
    }

    private void keys(ModelDraft model, AttributeReader attributes, List<Attribute> written) {
        boolean hasIdField = model.primaryKey() != null;
        Attribute id = attributes.once("id");
        List<String> names = List.of("id", "unique", "index", "fulltext");
        List.of("unique", "index", "fulltext").forEach(attributes::all);
        for (Attribute attribute : written) {
            switch (names.indexOf(attribute.name().text())) {
                case 0 -> {
                    KeyDraft key = keys.ofModel(Role.PRIMARY, model, attribute);
                    if (attribute.equals(id) && hasIdField && (key.complete() || listsNothing(attribute))) {
                        problems.error(
                                model.span(),
                                "Each model must have at most one id criteria: `" + model.name()
                                        + "` can't have `@id` and `@@id` at the same time.");
                    }
                    if (key.complete() && !model.ignored()) {
                        checkRequired(key);
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

    private void checkRequired(KeyDraft key) {
        key.parts().stream()
                .filter(part -> !part.field().isRequired())
                .forEach(part -> problems.error(
                        part.span(),
                        "The id definition refers to the optional field `"
                                + part.field().name() + "`. ID definitions must reference only required fields."));
    }

    private static boolean listsNothing(Attribute attribute) {
        return attribute.arguments().stream()
                .anyMatch(argument -> argument.value() instanceof ArrayLiteral list
                        && list.elements().isEmpty());
    }
}
