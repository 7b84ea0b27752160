package io.prismaspring.schema.resolution;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
import java.util.List;

/**
 * Checks {@code @shardKey} and {@code @@shardKey}. One hosted MySQL wants the key in every statement; an ordinary one has
 * no use for it, so nothing else reads it.
 */
final class ShardKeyReader {

    private final SchemaDraft schema;
    private final Problems problems;
    private final ColumnListReader columns;

    ShardKeyReader(SchemaDraft schema, Problems problems) {
        this.schema = schema;
        this.problems = problems;
        this.columns = new ColumnListReader(problems);
    }

    /** {@code @shardKey}. */
    void ofField(FieldDraft field, AttributeReader attributes) {
        Attribute attribute = attributes.once("shardKey");
        if (attribute == null) {
            return;
        }
        attributes.arguments(attribute, null).finish();
        if (!field.model().markSharded()) {
            problems.error(
                    field.model().span(),
                    "At most one field must be marked as the shard key with the `@shardKey` attribute. Use"
                            + " `@@shardKey([...])` for a key of several fields.");
        } else if (!field.isRequired() && !field.model().ignored()) {
            problems.error(attribute.span(), "Fields that are marked as shard keys must be required.");
        }
        checkSupported(attribute);
    }

    /** {@code @@shardKey}. */
    void ofModel(ModelDraft model, AttributeReader attributes) {
        Attribute attribute = attributes.once("shardKey");
        if (attribute == null) {
            return;
        }
        Arguments arguments = attributes.arguments(attribute, "fields");
        if (!arguments.has("fields")) {
            arguments.missing("fields", attribute.span());
        }
        List<FieldDraft> fields = columns.read(model, "fields", arguments);
        arguments.finish();
        if (fields != null) {
            checkFields(model, fields, attribute);
        }
        if (!model.markSharded()) {
            problems.error(
                    model.span(),
                    "Each model must have at most one shard key: `" + model.name()
                            + "` can't have `@shardKey` and `@@shardKey` at the same time.");
        }
        checkSupported(attribute);
    }

    private void checkFields(ModelDraft model, List<FieldDraft> fields, Attribute attribute) {
        fields.stream()
                .filter(field -> !field.isRequired() && !model.ignored())
                .forEach(field -> problems.error(
                        attribute.span(),
                        "The shard key definition refers to the optional field `" + field.name()
                                + "`. Shard key definitions must reference only required fields."));
        if (fields.isEmpty()) {
            problems.ruleError(
                    attribute.span(),
                    "The list of fields in `@@shardKey` cannot be empty. Please specify at least one field.");
        }
    }

    private void checkSupported(Attribute attribute) {
        if (!schema.hasPreviewFeature("shardKeys")) {
            problems.ruleError(
                    attribute.span(), "Defining shard keys requires enabling the `shardKeys` preview feature.");
        }
        if (!schema.connector().supports(Capability.SHARD_KEYS)) {
            problems.ruleError(
                    attribute.span(),
                    "Shard keys are not currently supported for provider "
                            + schema.connector().displayName() + ".");
        }
    }
}
