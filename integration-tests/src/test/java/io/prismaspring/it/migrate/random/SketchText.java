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

/** Writes a sketch in the schema language. */
final class SketchText {

    private final Sketch sketch;
    private final StringBuilder text = new StringBuilder();

    private SketchText(Sketch sketch) {
        this.sketch = sketch;
    }

    static String of(Sketch sketch) {
        SketchText text = new SketchText(sketch);
        text.head();
        sketch.enums.forEach(text::enumBlock);
        sketch.models.forEach(text::modelBlock);
        return text.text.toString();
    }

    private void head() {
        line("datasource db {");
        line("  provider = \"" + sketch.provider.schemaName() + "\"");
        if (sketch.withoutForeignKeys) {
            line("  relationMode = \"prisma\"");
        }
        if (sketch.schemas) {
            line("  schemas = [\"public\", \"shop\"]");
        }
        line("}");
        if (sketch.provider != DatabaseProvider.MYSQL && sketch.provider != DatabaseProvider.H2) {
            line("generator client {");
            line("  provider = \"prisma-client\"");
            line("  output = \"out\"");
            line("  previewFeatures = [\"partialIndexes\"]");
            line("}");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void enumBlock(EnumSketch type) {
        line("enum " + type.name + " {");
        type.values.forEach(v -> line("  " + v[0] + mapped("@map", v[1])));
        footer(type.map, type.schema);
    }

    private void footer(String map, String schema) {
        if (!map.isEmpty()) {
            line("  @@map(\"" + map + "\")");
        }
        if (sketch.schemas) {
            line("  @@schema(\"" + (schema.isEmpty() ? "public" : schema) + "\")");
        }
        line("}");
    }

    private static String mapped(String attribute, String name) {
        return name.isEmpty() ? "" : " " + attribute + "(\"" + name + "\")";
    }

    private void modelBlock(ModelSketch model) {
        line("model " + model.name + " {");
        model.fields.forEach(field -> line("  " + field(model, field)));
        sketch.relations.forEach(relation -> relationFields(model, relation));
        String keyMap = model.keyMap.isEmpty() ? "" : ", map: \"" + model.keyMap + "\"";
        if (model.key.size() > 1) {
            line("  @@id([" + String.join(", ", model.key) + "]" + keyMap + ")");
        }
        model.indexes.forEach(index -> line("  " + index(index)));
        if (model.ignored) {
            line("  @@ignore");
        }
        footer(model.map, model.schema);
    }

    private String field(ModelSketch model, FieldSketch field) {
        FieldSketch typed = field.typed();
        List<String> parts = new ArrayList<>(List.of(field.name, typed.type + field.modifier));
        if (model.key.equals(List.of(field.name))) {
            parts.add(model.keyMap.isEmpty() ? "@id" : "@id(map: \"" + model.keyMap + "\")");
        }
        if (!field.defaultValue.isEmpty()) {
            parts.add("@default(" + field.defaultValue + ")");
        }
        if (field.updatedAt) {
            parts.add("@updatedAt");
        }
        if (!field.map.isEmpty()) {
            parts.add("@map(\"" + field.map + "\")");
        }
        if (!typed.nativeType.isEmpty()) {
            parts.add("@db." + typed.nativeType);
        }
        if (field.ignored) {
            parts.add("@ignore");
        }
        return String.join(" ", parts);
    }

    private static String index(IndexSketch index) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < index.fields.size(); i++) {
            fields.add(index.fields.get(i) + index.options.get(i));
        }
        return index.kind + "([" + String.join(", ", fields) + "]" + index.arguments
                + (index.map.isEmpty() ? "" : ", map: \"" + index.map + "\"") + ")";
    }

    private void relationFields(ModelSketch model, RelationSketch relation) {
        String name = "\"" + relation.name + "\"";
        String ignored = sketch.models.stream()
                        .anyMatch(m -> m.ignored && (m.name.equals(relation.from) || m.name.equals(relation.to)))
                ? " @ignore"
                : "";
        if (relation.from.equals(model.name)) {
            if (relation.kind == RelationKind.MANY_TO_MANY) {
                line("  f" + relation.name + " " + relation.to + "[] @relation(" + name + ")" + ignored);
            } else {
                boolean optional = relation.fields.stream()
                        .anyMatch(f -> model.field(f)
                                .map(field -> field.modifier.equals("?"))
                                .orElse(false));
                line("  f" + relation.name + " " + relation.to + (optional ? "?" : "") + " @relation(" + name
                        + ", fields: [" + String.join(", ", relation.fields) + "], references: ["
                        + String.join(", ", relation.references) + "]" + relation.actions
                        + (relation.map.isEmpty() ? "" : ", map: \"" + relation.map + "\"") + ")" + ignored);
            }
        }
        if (relation.to.equals(model.name)) {
            line("  b" + relation.name + " " + relation.from + (relation.kind == RelationKind.ONE_TO_ONE ? "?" : "[]")
                    + " @relation(" + name + ")" + ignored);
        }
    }
}
