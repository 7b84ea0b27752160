package io.prismaspring.it.migrate.random;

import io.prismaspring.it.migrate.random.Sketch.EnumSketch;
import io.prismaspring.it.migrate.random.Sketch.FieldSketch;
import io.prismaspring.it.migrate.random.Sketch.IndexSketch;
import io.prismaspring.it.migrate.random.Sketch.ModelSketch;
import io.prismaspring.it.migrate.random.Sketch.RelationKind;
import io.prismaspring.it.migrate.random.Sketch.RelationSketch;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the parts of a schema. */
final class Parts {

    private final Sketch sketch;
    private final Random random;
    private final List<TypeChoice> types;

    Parts(Sketch sketch, Random random) {
        this.sketch = sketch;
        this.random = random;
        this.types = TypeCatalog.of(sketch.provider);
    }

    void addModel() {
        ModelSketch model = new ModelSketch();
        model.name = sketch.freshName("Model");
        model.schema = sketch.schemas && random.nextInt(3) == 0 ? "shop" : "";
        FieldSketch id = new FieldSketch();
        id.name = "id";
        TypeChoice type = random.nextInt(3) == 0 ? keyType() : new TypeChoice(numberType(), "", List.of(), true);
        use(type, id);
        if (type.isNumberedType() && random.nextInt(3) > 0) {
            id.defaultValue = numbering(type.scalar());
        }
        model.fields.add(id);
        model.key.add("id");
        sketch.models.add(model);
        int fields = 1 + random.nextInt(5);
        for (int i = 0; i < fields; i++) {
            addField(model);
        }
        if (random.nextInt(5) == 0) {
            chooseKey(model);
        }
    }

    private String numberType() {
        return sketch.provider == DatabaseProvider.COCKROACHDB ? "BigInt" : "Int";
    }

    private String numbering(String scalar) {
        return sketch.provider == DatabaseProvider.COCKROACHDB && scalar.equals("Int")
                ? "sequence()"
                : "autoincrement()";
    }

    private TypeChoice keyType() {
        return pick(types.stream().filter(TypeChoice::key).toList());
    }

    private static void use(TypeChoice type, FieldSketch field) {
        field.type = type.scalar();
        field.nativeType = type.nativeType();
    }

    FieldSketch addField(ModelSketch model) {
        FieldSketch field = new FieldSketch();
        field.name = sketch.freshName("f");
        retype(field);
        int arity = random.nextInt(10);
        field.modifier = arity < 3 ? "?" : arity == 3 && hasLists() ? "[]" : "";
        field.defaultValue = random.nextInt(5) < 2 ? defaultFor(field, field.modifier) : "";
        field.updatedAt = field.type.equals("DateTime") && field.modifier.isEmpty() && random.nextInt(6) == 0;
        field.ignored = random.nextInt(40) == 0;
        model.fields.add(random.nextInt(4) == 0 ? random.nextInt(model.fields.size() + 1) : model.fields.size(), field);
        return field;
    }

    private boolean hasLists() {
        return sketch.provider != DatabaseProvider.SQLITE && sketch.provider != DatabaseProvider.MYSQL;
    }

    /** Another type, and a default of the new type if there was one. */
    void retype(FieldSketch field) {
        if (!sketch.enums.isEmpty() && random.nextInt(6) == 0) {
            field.type = pick(sketch.enums).name;
            field.nativeType = "";
        } else {
            use(pick(types), field);
        }
        if (!field.defaultValue.isEmpty()) {
            field.defaultValue = defaultFor(field, field.modifier);
        }
        field.updatedAt &= field.type.equals("DateTime");
    }

    /** A default that fits the type; empty if there is none. */
    String defaultFor(FieldSketch field, String modifier) {
        List<String> values = values(field);
        if (modifier.equals("[]")) {
            List<String> literals = values.stream()
                    .filter(v -> !v.contains("(\"") && !v.endsWith(")"))
                    .toList();
            return random.nextInt(4) == 0 ? "[]" : "[" + String.join(", ", literals) + "]";
        }
        boolean number = (field.type.equals("Int") || field.type.equals("BigInt")) && !field.nativeType.equals("Oid");
        if (number && random.nextInt(3) == 0 && sketch.provider != DatabaseProvider.SQLITE) {
            return numbering(field.type);
        }
        return values.isEmpty() ? "" : pick(values);
    }

    private List<String> values(FieldSketch field) {
        for (EnumSketch type : sketch.enums) {
            if (type.name.equals(field.type)) {
                return type.values.stream().map(v -> v[0]).toList();
            }
        }
        return types.stream()
                .filter(t -> t.scalar().equals(field.type) && t.nativeType().equals(field.nativeType))
                .findFirst()
                .map(TypeChoice::defaults)
                .orElse(List.of());
    }

    void addEnum() {
        EnumSketch type = new EnumSketch();
        type.name = sketch.freshName("Enum");
        type.schema = sketch.schemas && random.nextInt(3) == 0 ? "shop" : "";
        int values = 1 + random.nextInt(4);
        for (int i = 0; i < values; i++) {
            type.values.add(new String[] {sketch.freshName("V"), random.nextInt(6) == 0 ? sketch.freshName("v ") : ""});
        }
        sketch.enums.add(type);
    }

    void chooseKey(ModelSketch model) {
        List<FieldSketch> candidates = model.fields.stream()
                .filter(f -> f.modifier.isEmpty() && canBeKey(f))
                .toList();
        model.key.clear();
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size && !candidates.isEmpty(); i++) {
            String name = pick(candidates).name;
            if (!model.key.contains(name)) {
                model.key.add(name);
            }
        }
    }

    void addIndex(ModelSketch model) {
        IndexSketch index = new IndexSketch();
        index.kind = random.nextInt(5) < 2 ? "@@unique" : "@@index";
        List<FieldSketch> fields = model.fields.stream().filter(this::canBeKey).toList();
        int size = 1 + random.nextInt(sketch.provider == DatabaseProvider.MYSQL ? 2 : 3);
        for (int i = 0; i < size && !fields.isEmpty(); i++) {
            String name = pick(fields).name;
            if (!index.fields.contains(name)) {
                index.fields.add(name);
                index.options.add("");
            }
        }
        changeIndex(model, index);
        model.indexes.add(index);
    }

    private boolean canBeKey(FieldSketch field) {
        FieldSketch typed = field.typed();
        return types.stream()
                .filter(t -> t.scalar().equals(typed.type) && t.nativeType().equals(typed.nativeType))
                .findFirst()
                .map(TypeChoice::key)
                .orElse(!typed.type.startsWith("Unsupported"));
    }

    /** Another direction, condition, or access method. */
    void changeIndex(ModelSketch model, IndexSketch index) {
        index.arguments = "";
        index.options.replaceAll(o -> random.nextInt(4) == 0 ? "(sort: Desc)" : "");
        int choice = random.nextInt(8);
        boolean postgres = sketch.provider == DatabaseProvider.POSTGRESQL;
        if (choice == 0 && sketch.provider != DatabaseProvider.MYSQL && sketch.provider != DatabaseProvider.H2) {
            FieldSketch field = pick(model.fields);
            index.arguments = random.nextBoolean()
                    ? ", where: { " + field.name + ": { not: null } }"
                    : ", where: raw(\"\\\"" + (field.map.isEmpty() ? field.name : field.map) + "\\\" IS NOT NULL\")";
        } else if (choice == 1 && postgres && index.kind.equals("@@index")) {
            method(model, index);
        } else if (choice == 2 && sketch.provider == DatabaseProvider.MYSQL && isText(model, index)) {
            index.kind = "@@fulltext";
            index.options.replaceAll(o -> "");
        } else if (choice == 3 && sketch.provider == DatabaseProvider.MYSQL && isText(model, index)) {
            index.options.replaceAll(o -> "(length: 5)");
        }
    }

    private boolean isText(ModelSketch model, IndexSketch index) {
        return !index.kind.equals("@@unique")
                && index.fields.stream()
                        .allMatch(name -> model.field(name)
                                .filter(f -> f.typed().type.equals("String"))
                                .isPresent());
    }

    private void method(ModelSketch model, IndexSketch index) {
        FieldSketch field = pick(model.fields);
        index.fields.clear();
        index.options.clear();
        index.fields.add(field.name);
        String type = field.typed().type;
        if (field.modifier.equals("[]")) {
            index.options.add("");
            index.arguments = ", type: Gin";
        } else if (type.equals("Json")) {
            index.options.add(random.nextBoolean() ? "(ops: JsonbPathOps)" : "");
            index.arguments = ", type: Gin";
        } else if (type.equals("String") && field.typed().nativeType.equals("Inet")) {
            index.options.add("(ops: InetOps)");
            index.arguments = ", type: Gist";
        } else if (type.equals("Int") && field.typed().nativeType.isEmpty() && random.nextBoolean()) {
            index.options.add(random.nextBoolean() ? "(ops: Int4BloomOps)" : "");
            index.arguments = ", type: Brin";
        } else {
            index.options.add("");
            index.arguments = ", type: Hash";
        }
    }

    void addRelation() {
        RelationSketch relation = new RelationSketch();
        relation.name = sketch.freshName("R");
        ModelSketch from = pick(sketch.models);
        ModelSketch to = pick(sketch.models);
        relation.from = from.name;
        relation.to = to.name;
        int kind = random.nextInt(6);
        relation.kind =
                kind == 0 ? RelationKind.ONE_TO_ONE : kind == 1 ? RelationKind.MANY_TO_MANY : RelationKind.ONE_TO_MANY;
        if (relation.kind != RelationKind.MANY_TO_MANY) {
            relation.references.addAll(referenced(to));
            String modifier = random.nextInt(3) == 0 ? "" : "?";
            for (String reference : relation.references) {
                FieldSketch field = new FieldSketch();
                field.name = sketch.freshName("k");
                field.twin = to.field(reference).orElseThrow();
                field.modifier = modifier;
                from.fields.add(field);
                relation.fields.add(field.name);
            }
            relation.actions = actions(relation.kind);
            if (relation.kind == RelationKind.ONE_TO_ONE) {
                IndexSketch unique = new IndexSketch();
                unique.kind = "@@unique";
                unique.fields.addAll(relation.fields);
                relation.fields.forEach(f -> unique.options.add(""));
                from.indexes.add(unique);
            }
        }
        sketch.relations.add(relation);
    }

    private List<String> referenced(ModelSketch model) {
        List<List<String>> keys = new ArrayList<>();
        keys.add(model.key);
        keys.add(model.key);
        model.indexes.stream()
                .filter(i -> i.kind.equals("@@unique") && i.arguments.isEmpty())
                .forEach(i -> keys.add(i.fields));
        return pick(keys);
    }

    String actions(RelationKind kind) {
        if (kind == RelationKind.MANY_TO_MANY) {
            return "";
        }
        List<String> actions = List.of("Cascade", "Restrict", "NoAction", "SetNull", "SetDefault");
        return (random.nextBoolean() ? "" : ", onDelete: " + pick(actions))
                + (random.nextInt(3) > 0 ? "" : ", onUpdate: " + pick(actions));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
