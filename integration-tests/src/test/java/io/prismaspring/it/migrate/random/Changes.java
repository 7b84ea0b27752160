package io.prismaspring.it.migrate.random;

import io.prismaspring.it.migrate.random.Sketch.EnumSketch;
import io.prismaspring.it.migrate.random.Sketch.FieldSketch;
import io.prismaspring.it.migrate.random.Sketch.ModelSketch;
import io.prismaspring.it.migrate.random.Sketch.RelationSketch;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Steps of a schema's evolution. Some lead to an invalid schema, which the caller takes back. */
final class Changes {

    private final Sketch sketch;
    private final Random random;
    private final Parts parts;

    Changes(Sketch sketch, Random random) {
        this.sketch = sketch;
        this.random = random;
        this.parts = new Parts(sketch, random);
    }

    /** One change, whichever. */
    void any(boolean renames) {
        int choice = random.nextInt(renames ? 60 : 54);
        if (sketch.models.isEmpty() || choice < 3) {
            parts.addModel();
        } else if (choice < 5) {
            sketch.removeModel(pick(sketch.models));
        } else if (choice < 16) {
            ofColumns(choice);
        } else if (choice < 30) {
            ofField(choice);
        } else if (choice < 36) {
            ofEnum(choice);
        } else if (choice < 44) {
            ofIndexes(choice);
        } else if (choice < 54) {
            ofRelations(choice);
        } else {
            rename(choice);
        }
    }

    private void ofColumns(int choice) {
        ModelSketch model = pick(sketch.models);
        if (choice < 9) {
            parts.addField(model);
        } else if (choice < 12) {
            FieldSketch field = pick(model.fields);
            if (!model.key.contains(field.name)) {
                sketch.removeField(model, field);
            }
        } else if (choice == 12) {
            Collections.shuffle(model.fields, random);
        } else if (choice == 13) {
            parts.chooseKey(model);
        } else if (choice == 14) {
            model.keyMap = model.keyMap.isEmpty() ? sketch.freshName("pk_") : "";
        } else if (sketch.schemas) {
            model.schema = model.schema.isEmpty() ? "shop" : "";
        } else {
            model.ignored = !model.ignored;
        }
    }

    private void ofField(int choice) {
        ModelSketch model = pick(sketch.models);
        FieldSketch field = pick(model.fields);
        FieldSketch typed = field.typed();
        if (choice < 20 && !model.key.contains(field.name)) {
            field.modifier = field.modifier.equals("?") ? "" : "?";
        } else if (choice < 24) {
            parts.retype(typed);
        } else if (choice < 28) {
            field.defaultValue = random.nextInt(3) == 0 ? "" : parts.defaultFor(typed, field.modifier);
        } else if (choice == 28 && field.twin == null && !model.key.contains(field.name)) {
            field.modifier = field.modifier.equals("[]") ? "" : "[]";
            field.defaultValue = random.nextBoolean() ? "" : parts.defaultFor(typed, field.modifier);
        } else if (typed.type.equals("DateTime")) {
            field.updatedAt = !field.updatedAt;
        } else {
            field.ignored = !field.ignored;
        }
    }

    private void ofEnum(int choice) {
        if (sketch.enums.isEmpty() || choice == 30) {
            parts.addEnum();
            return;
        }
        EnumSketch type = pick(sketch.enums);
        if (choice == 31) {
            sketch.enums.remove(type);
            for (ModelSketch model : sketch.models) {
                List.copyOf(model.fields).stream()
                        .filter(f -> f.type.equals(type.name))
                        .forEach(f -> {
                            f.type = "String";
                            f.defaultValue = "";
                        });
            }
        } else if (choice == 32) {
            String[] gone = type.values.remove(random.nextInt(type.values.size()));
            sketch.models.forEach(model -> model.fields.stream()
                    .filter(f -> f.typed().type.equals(type.name) && f.defaultValue.contains(gone[0]))
                    .forEach(f -> f.defaultValue = ""));
        } else if (choice == 33) {
            Collections.shuffle(type.values, random);
        } else {
            type.values.add(random.nextInt(type.values.size() + 1), new String[] {sketch.freshName("V"), ""});
        }
    }

    private void ofIndexes(int choice) {
        ModelSketch model = pick(sketch.models);
        if (choice < 39 || model.indexes.isEmpty()) {
            parts.addIndex(model);
        } else if (choice < 41) {
            model.indexes.remove(pick(model.indexes));
        } else if (choice == 41) {
            Sketch.IndexSketch index = pick(model.indexes);
            Sketch.IndexSketch other = pick(pick(sketch.models).indexes, index);
            String map = remapped(index.map, other.map, "ix_");
            other.map = map.equals(other.map) ? index.map : other.map;
            index.map = map;
        } else {
            parts.changeIndex(model, pick(model.indexes));
        }
    }

    private void ofRelations(int choice) {
        if (choice < 48 || sketch.relations.isEmpty()) {
            parts.addRelation();
            return;
        }
        RelationSketch relation = pick(sketch.relations);
        if (choice < 50) {
            List<String> columns = relation.fields;
            sketch.removeRelation(relation);
            if (random.nextBoolean()) {
                sketch.model(relation.from)
                        .ifPresent(model -> columns.forEach(name -> model.field(name)
                                .filter(f -> !model.key.contains(name))
                                .ifPresent(f -> sketch.removeField(model, f))));
            }
        } else if (choice < 52) {
            relation.actions = parts.actions(relation.kind);
        } else if (choice == 52) {
            RelationSketch other = pick(sketch.relations);
            String map = remapped(relation.map, other.map, "fk_");
            other.map = map.equals(other.map) ? relation.map : other.map;
            relation.map = map;
        } else if (random.nextInt(4) == 0 && sketch.provider != DatabaseProvider.MYSQL) {
            sketch.withoutForeignKeys = !sketch.withoutForeignKeys;
        } else {
            Collections.shuffle(sketch.relations, random);
        }
    }

    private void rename(int choice) {
        ModelSketch model = pick(sketch.models);
        if (choice < 56) {
            ModelSketch other = pick(sketch.models);
            String map = remapped(model.map, other.map, "table_");
            other.map = map.equals(other.map) ? model.map : other.map;
            model.map = map;
        } else if (choice < 58) {
            FieldSketch field = pick(model.fields);
            FieldSketch other = pick(model.fields);
            String map = remapped(field.map, other.map, "column_");
            other.map = map.equals(other.map) ? field.map : other.map;
            field.map = map;
        } else if (!sketch.enums.isEmpty()) {
            EnumSketch type = pick(sketch.enums);
            if (choice == 58) {
                type.map = type.map.isEmpty() ? sketch.freshName("type_") : "";
            } else {
                String[] value = pick(type.values);
                value[1] = value[1].isEmpty() ? sketch.freshName("value_") : "";
            }
        }
    }

    /** The name of another if it has one, for the two to change places; else one of its own, or none. */
    private String remapped(String map, String other, String prefix) {
        if (!other.isEmpty() && !other.equals(map)) {
            return other;
        }
        return map.isEmpty() ? sketch.freshName(prefix) : "";
    }

    private <T> T pick(List<T> list, T otherwise) {
        return list.isEmpty() ? otherwise : pick(list);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
