package io.prismaspring.schema.resolution;

import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.syntax.Attribute;
import io.prismaspring.schema.syntax.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of fields. */
final class FieldAttributeReader {

    private final Problems problems;
    private final DefaultReader defaults;
    private final NativeTypeReader nativeTypes;
    private final RelationAttributeReader relations;
    private final KeyReader keys;
    private final ShardKeyReader shardKeys;

    FieldAttributeReader(SchemaDraft schema, Problems problems) {
        this.problems = problems;
        this.defaults = new DefaultReader(schema, problems);
        this.nativeTypes = new NativeTypeReader(schema, problems);
        this.relations = new RelationAttributeReader(problems);
        this.keys = new KeyReader(schema, problems);
        this.shardKeys = new ShardKeyReader(schema, problems);
    }

    /** Reads the attributes of a field of a model or view into it and its model. */
    void read(FieldDraft field) {
        AttributeReader attributes =
                new AttributeReader("@", field.declaration().attributes(), problems);
        if (field.isRelation()) {
            relation(field, attributes);
            attributes.finish();
        } else if (field.hasColumn()) {
            column(field, attributes);
            attributes.finish();
        }
    }

    /** Reads the attributes that a field of a composite type may have; others are the caller's business. */
    void readInComposite(FieldDraft field) {
        AttributeReader attributes =
                new AttributeReader("@", field.declaration().attributes(), problems);
        List.of("id", "unique", "relation", "updatedAt", "ignore").forEach(attributes::all);
        names(field, attributes);
        defaultValue(field, attributes);
        nativeTypes.readInComposite(field, attributes);
        attributes.finish();
    }

    private void column(FieldDraft field, AttributeReader attributes) {
        ignore(field, attributes);
        Attribute relation = attributes.once("relation");
        if (relation != null) {
            problems.error(
                    relation.span(),
                    "Invalid field type, not a relation: `" + field.typeName()
                            + "` is not a model. `@relation` stands on" + " the field whose type is the other model.");
        }
        names(field, attributes);
        id(field, attributes);
        updatedAt(field, attributes);
        defaultValue(field, attributes);
        nativeTypes.read(field, attributes);
        Attribute unique = attributes.once("unique");
        if (unique != null) {
            field.model().add(keys.ofField(Role.UNIQUE, field, unique));
        }
        shardKeys.ofField(field, attributes);
    }

    private void names(FieldDraft field, AttributeReader attributes) {
        String databaseName = MapAttribute.read(attributes, problems);
        if (databaseName != null && !field.model().rename(field, databaseName)) {
            problems.error(
                    field.span(),
                    "Field \"" + field.name() + "\" is already defined on "
                            + field.model().keyword() + " \""
                            + field.model().name() + "\": another field has the name `" + databaseName
                            + "` in the database.");
        }
    }

    private void ignore(FieldDraft field, AttributeReader attributes) {
        Attribute ignore = attributes.once("ignore");
        if (ignore == null) {
            return;
        }
        attributes.arguments(ignore, null).finish();
        field.ignore();
        if (field.isUnsupported()) {
            problems.error(
                    ignore.span(),
                    "Fields of type `Unsupported` cannot take an `@ignore` attribute. They are already treated as ignored by"
                            + " the client due to their type.");
        }
    }

    private void id(FieldDraft field, AttributeReader attributes) {
        Attribute id = attributes.once("id");
        if (id == null) {
            return;
        }
        ModelDraft model = field.model();
        if (model.primaryKey() != null) {
            keys.rejectArguments(id);
            problems.error(
                    model.span(),
                    "At most one field of `" + model.name()
                            + "` may be marked as the id field with the `@id` attribute."
                            + " Use `@@id([...])` for an id of several fields.");
            return;
        }
        model.add(keys.ofField(Role.PRIMARY, field, id));
        if (!field.isRequired() && !model.ignored()) {
            problems.error(
                    id.span(),
                    "Fields that are marked as id must be required: remove the `" + (field.isOptional() ? "?" : "[]")
                            + "` of `" + field.name() + "`.");
        }
    }

    private void updatedAt(FieldDraft field, AttributeReader attributes) {
        Attribute updatedAt = attributes.once("updatedAt");
        if (updatedAt == null) {
            return;
        }
        attributes.arguments(updatedAt, null).finish();
        if (!field.isScalar(ScalarType.DATE_TIME)) {
            problems.error(updatedAt.span(), "Fields that are marked with @updatedAt must be of type DateTime.");
        } else if (field.isList()) {
            problems.error(updatedAt.span(), "Fields that are marked with @updatedAt cannot be lists.");
        }
        field.markUpdatedAt();
    }

    private void defaultValue(FieldDraft field, AttributeReader attributes) {
        Attribute attribute = attributes.once("default");
        if (attribute == null) {
            return;
        }
        DefaultDraft draft = defaults.read(field, attribute, attributes);
        if (draft != null) {
            field.defaultValue(draft);
        }
    }

    private void relation(FieldDraft field, AttributeReader attributes) {
        ignore(field, attributes);
        Attribute relation = attributes.once("relation");
        if (relation != null) {
            field.relation(relations.read(field, relation, attributes));
        }
        reject(
                attributes.once("id"),
                "The field `" + field.name()
                        + "` is a relation field and cannot be marked with `@id`. Only scalar fields"
                        + " can be declared as id.");
        reject(
                attributes.once("unique"),
                "The field `" + field.name() + "` is a relation field and cannot be marked with `@unique`. Only scalar"
                        + " fields can be made unique.");
        reject(attributes.once("default"), "Cannot set a default value on a relation field.");
        reject(attributes.once("map"), "The attribute `@map` cannot be used on relation fields.");
        reject(attributes.once("updatedAt"), "Fields that are marked with @updatedAt must be of type DateTime.");
        reject(attributes.once("shardKey"), "A relation field cannot be marked with `@shardKey`.");
    }

    private void reject(@Nullable Attribute attribute, String message) {
        if (attribute != null) {
            problems.error(attribute.span(), message);
        }
    }
}
