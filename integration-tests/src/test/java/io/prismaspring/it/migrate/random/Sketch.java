package io.prismaspring.it.migrate.random;

import io.prismaspring.schema.model.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A schema as data that can be changed; {@link SketchText} writes it down. */
final class Sketch {

    static final class EnumSketch {
        String name = "";
        String map = "";
        String schema = "";
        /** Names, each with its {@code @map} or an empty text. */
        List<String[]> values = new ArrayList<>();

        EnumSketch copy() {
            EnumSketch copy = new EnumSketch();
            copy.name = name;
            copy.map = map;
            copy.schema = schema;
            values.forEach(v -> copy.values.add(v.clone()));
            return copy;
        }
    }

    static final class FieldSketch {
        String name = "";
        String type = "";
        String modifier = "";
        String nativeType = "";
        String defaultValue = "";
        String map = "";
        boolean updatedAt;
        boolean ignored;
        /** The field whose type this one has, because a relation refers to it. */
        @Nullable
        FieldSketch twin;

        FieldSketch copy() {
            FieldSketch copy = new FieldSketch();
            copy.name = name;
            copy.type = type;
            copy.modifier = modifier;
            copy.nativeType = nativeType;
            copy.defaultValue = defaultValue;
            copy.map = map;
            copy.updatedAt = updatedAt;
            copy.ignored = ignored;
            copy.twin = twin;
            return copy;
        }

        /** Follows the relations to the field that has a type of its own. */
        FieldSketch typed() {
            FieldSketch field = this;
            for (int i = 0; i < 10 && field.twin != null; i++) {
                field = field.twin;
            }
            return field;
        }
    }

    static final class IndexSketch {
        /** {@code @@unique}, {@code @@index} or {@code @@fulltext}. */
        String kind = "@@index";

        List<String> fields = new ArrayList<>();
        /** Beside each field: {@code (sort: Desc)} or the like, or nothing. */
        List<String> options = new ArrayList<>();

        String arguments = "";
        String map = "";

        IndexSketch copy() {
            IndexSketch copy = new IndexSketch();
            copy.kind = kind;
            copy.fields.addAll(fields);
            copy.options.addAll(options);
            copy.arguments = arguments;
            copy.map = map;
            return copy;
        }
    }

    static final class ModelSketch {
        String name = "";
        String map = "";
        String schema = "";
        boolean ignored;
        List<FieldSketch> fields = new ArrayList<>();
        List<String> key = new ArrayList<>();
        String keyMap = "";
        List<IndexSketch> indexes = new ArrayList<>();

        Optional<FieldSketch> field(String fieldName) {
            return fields.stream().filter(f -> f.name.equals(fieldName)).findFirst();
        }
    }

    enum RelationKind {
        ONE_TO_MANY,
        ONE_TO_ONE,
        MANY_TO_MANY
    }

    static final class RelationSketch {
        String name = "";
        RelationKind kind = RelationKind.ONE_TO_MANY;
        String from = "";
        String to = "";
        List<String> fields = new ArrayList<>();
        List<String> references = new ArrayList<>();
        /** {@code , onDelete: Cascade} and the like. */
        String actions = "";

        String map = "";

        RelationSketch copy() {
            RelationSketch copy = new RelationSketch();
            copy.name = name;
            copy.kind = kind;
            copy.from = from;
            copy.to = to;
            copy.fields.addAll(fields);
            copy.references.addAll(references);
            copy.actions = actions;
            copy.map = map;
            return copy;
        }
    }

    final DatabaseProvider provider;
    final List<EnumSketch> enums = new ArrayList<>();
    final List<ModelSketch> models = new ArrayList<>();
    final List<RelationSketch> relations = new ArrayList<>();
    boolean withoutForeignKeys;
    boolean schemas;
    /** Makes names that no other part of this schema or its descendants has. */
    int counter;

    Sketch(DatabaseProvider provider) {
        this.provider = provider;
    }

    Sketch copy() {
        Sketch copy = new Sketch(provider);
        copy.withoutForeignKeys = withoutForeignKeys;
        copy.schemas = schemas;
        copy.counter = counter;
        enums.forEach(e -> copy.enums.add(e.copy()));
        for (ModelSketch model : models) {
            ModelSketch other = new ModelSketch();
            other.name = model.name;
            other.map = model.map;
            other.schema = model.schema;
            other.ignored = model.ignored;
            model.fields.forEach(f -> other.fields.add(f.copy()));
            other.key.addAll(model.key);
            other.keyMap = model.keyMap;
            model.indexes.forEach(i -> other.indexes.add(i.copy()));
            copy.models.add(other);
        }
        relations.forEach(r -> copy.relations.add(r.copy()));
        copy.relinkTwins(this);
        return copy;
    }

    /** The copies of fields refer to the copies of their twins. */
    private void relinkTwins(Sketch original) {
        for (ModelSketch model : models) {
            for (FieldSketch field : model.fields) {
                FieldSketch twin = field.twin;
                if (twin != null) {
                    field.twin = null;
                    for (int m = 0; m < models.size(); m++) {
                        int index = original.models.get(m).fields.indexOf(twin);
                        if (index >= 0) {
                            field.twin = models.get(m).fields.get(index);
                        }
                    }
                }
            }
        }
    }

    Optional<ModelSketch> model(String name) {
        return models.stream().filter(m -> m.name.equals(name)).findFirst();
    }

    String freshName(String prefix) {
        return prefix + ++counter;
    }

    /** The field goes with the keys and the relations that use it. */
    void removeField(ModelSketch model, FieldSketch field) {
        model.fields.remove(field);
        model.indexes.removeIf(index -> index.fields.contains(field.name));
        List.copyOf(relations).stream()
                .filter(r -> (r.from.equals(model.name) && r.fields.contains(field.name))
                        || (r.to.equals(model.name) && r.references.contains(field.name)))
                .forEach(this::removeRelation);
        detach(field);
    }

    void removeModel(ModelSketch model) {
        models.remove(model);
        List.copyOf(relations).stream()
                .filter(r -> r.from.equals(model.name) || r.to.equals(model.name))
                .forEach(this::removeRelation);
        model.fields.forEach(this::detach);
    }

    /** Its columns stay, with the types that they had through it. */
    void removeRelation(RelationSketch relation) {
        relations.remove(relation);
        model(relation.from)
                .ifPresent(model ->
                        relation.fields.forEach(name -> model.field(name).ifPresent(this::separate)));
    }

    private void detach(FieldSketch gone) {
        models.forEach(
                model -> model.fields.stream().filter(f -> f.twin == gone).forEach(this::separate));
    }

    private void separate(FieldSketch field) {
        FieldSketch typed = field.typed();
        field.type = typed.type;
        field.nativeType = typed.nativeType;
        field.twin = null;
    }
}
