package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.IndexField;
import io.prismaspring.schema.resolution.DefaultDraft;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * MongoDB keeps its id in {@code _id}, makes ids itself with {@code auto()}, and joins many-to-many relations by lists of
 * ids.
 */
final class MongoRules {

    private final RuleContext context;

    MongoRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        if (context.connector() == Connector.MONGODB) {
            context.models().filter(model -> !model.isView()).forEach(this::check);
        }
    }

    private void check(ModelDraft model) {
        KeyDraft id = model.primaryKey();
        if (id == null) {
            context.error(
                    model.span(),
                    "MongoDB models require exactly one identity field annotated with @id: `" + model.name()
                            + "` has none.");
        } else if (id.parts().size() > 1) {
            context.error(id.span(), "The current connector does not support compound ids.");
        } else if (id.parts().size() == 1) {
            checkIdName(id.fields().get(0));
        }
        model.columnFields().forEach(field -> checkField(field, id));
        Map<List<IndexField>, Long> counts =
                model.indexes().collect(Collectors.groupingBy(MongoRules::options, Collectors.counting()));
        model.indexes().forEach(index -> checkIndex(index, id, counts));
    }

    private void checkIdName(FieldDraft field) {
        if (!field.databaseName().equals("_id")) {
            boolean mapped = !field.databaseName().equals(field.name());
            context.error(
                    field.span(),
                    "MongoDB model IDs must have an @map(\"_id\") annotation"
                            + (mapped ? ", found @map(\"" + field.databaseName() + "\")." : "."));
        }
    }

    private void checkField(FieldDraft field, @Nullable KeyDraft id) {
        if (isDefault(field, "auto")) {
            if (field.nativeType() == null || !field.nativeType().name().equals("ObjectId")) {
                context.error(field.span(), "MongoDB `@default(auto())` fields must have `ObjectId` native type.");
            }
            if (id == null || !id.fields().contains(field)) {
                context.error(field.span(), "MongoDB `@default(auto())` fields must have the `@id` attribute.");
            }
        }
        if (isDefault(field, "dbgenerated")) {
            context.error(
                    field.span(),
                    "The `dbgenerated()` function is not allowed with MongoDB. Please use `auto()` instead.");
        }
        String name = field.databaseName();
        if (name.startsWith("$") || name.contains(".")) {
            context.error(
                    field.span(),
                    "The name of a MongoDB field must not begin with `$` and must not contain a `.`: `" + name + "`.");
        }
    }

    private static boolean isDefault(FieldDraft field, String function) {
        DefaultDraft draft = field.defaultValue();
        return draft != null
                && draft.value() instanceof DefaultValue.Function call
                && call.name().equals(function);
    }

    private static List<IndexField> options(KeyDraft index) {
        return index.parts().stream()
                .map(KeyDraft.Part::options)
                .map(o -> new IndexField(o.field(), o.sort(), o.length(), null))
                .toList();
    }

    private void checkIndex(KeyDraft index, @Nullable KeyDraft id, Map<List<IndexField>, Long> counts) {
        if (counts.getOrDefault(options(index), 1L) > 1) {
            context.error(index.span(), "Index already exists in the model.");
        }
        boolean ofId = id != null
                && index.role() == KeyDraft.Role.UNIQUE
                && index.parts().size() == 1
                && id.fields().equals(index.fields())
                && options(index).get(0).field().equals(id.fields().get(0).name());
        if (ofId) {
            context.error(index.span(), "The same field cannot be an id and unique on MongoDB.");
        }
    }

    /** MongoDB compares values with their types: a string never equals an {@code ObjectId}. */
    void checkForeignKey(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        if (context.connector() != Connector.MONGODB
                || attribute == null
                || attribute.fields() == null
                || attribute.references() == null) {
            return;
        }
        int pairs = Math.min(attribute.fields().size(), attribute.references().size());
        for (int i = 0; i < pairs; i++) {
            FieldDraft field = attribute.fields().get(i);
            FieldDraft reference = attribute.references().get(i);
            if (!nativeType(field).equals(nativeType(reference))) {
                context.warning(
                        field.span(),
                        "`" + qualified(field) + "` and `" + qualified(reference)
                                + "` must have the same native type, or MongoDB finds no row of this relation. "
                                + sameType(field, reference));
            }
        }
    }

    private static String sameType(FieldDraft field, FieldDraft reference) {
        if (nativeType(field).isEmpty()) {
            return sameType(reference, field);
        }
        return nativeType(reference).isEmpty()
                ? "Add `@db." + nativeType(field) + "` to `" + qualified(reference) + "`, or take it from `"
                        + qualified(field) + "`."
                : "Give both `@db." + nativeType(field) + "` or both `@db." + nativeType(reference) + "`.";
    }

    private static String qualified(FieldDraft field) {
        return field.model().name() + "." + field.name();
    }

    private static String nativeType(FieldDraft field) {
        return field.nativeType() == null ? "" : field.nativeType().name();
    }

    void checkManyToMany(RelationDraft relation) {
        if (context.connector() != Connector.MONGODB) {
            return;
        }
        boolean embedded = relation.sides().stream()
                .anyMatch(side -> side.relation() != null && side.relation().fields() != null);
        for (FieldDraft side : relation.sides()) {
            if (embedded) {
                checkEmbedded(side);
            } else {
                context.error(
                        side.span(),
                        "Implicit many-to-many relations are not supported on MongoDB: give both sides `fields` with a list of"
                                + " ids, and `references`.");
            }
        }
    }

    private void checkEmbedded(FieldDraft side) {
        RelationAttribute attribute = side.relation();
        List<FieldDraft> fields = attribute == null || attribute.fields() == null ? List.of() : attribute.fields();
        List<FieldDraft> references =
                attribute == null || attribute.references() == null ? List.of() : attribute.references();
        if (references.size() != 1) {
            context.error(
                    side.span(),
                    "The `references` argument must be defined and must point to exactly one scalar field.");
        }
        if (fields.size() != 1) {
            context.error(
                    side.span(), "The `fields` argument must be defined and must point to exactly one scalar field.");
        }
        if (!references.isEmpty()) {
            KeyDraft id = references.get(0).model().primaryKey();
            if (id == null || !id.fields().equals(List.of(references.get(0)))) {
                context.error(side.span(), "The `references` argument must point to a singular `id` field.");
            }
        }
        if (!references.isEmpty() && !fields.isEmpty() && !isListOf(fields.get(0), references.get(0))) {
            context.error(
                    side.span(),
                    "The scalar field defined in `fields` argument must be an array of the same type defined in `references`.");
        }
        if (attribute != null && attribute.hasActions()) {
            context.error(
                    attribute.span(),
                    "Referential actions on two-way embedded many-to-many relations are not supported.");
        }
    }

    private static boolean isListOf(FieldDraft list, FieldDraft single) {
        return list.isList()
                && !single.isList()
                && list.typeName().equals(single.typeName())
                && nativeType(list).equals(nativeType(single));
    }
}
