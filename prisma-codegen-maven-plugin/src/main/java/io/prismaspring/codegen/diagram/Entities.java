package io.prismaspring.codegen.diagram;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the boxes of a schema's models, views and enums. */
final class Entities {

    /** Columns that other models refer to, by model. */
    private final Map<String, Set<String>> referenced;

    private final Detail detail;

    private Entities(Schema schema, Detail detail) {
        this.detail = detail;
        this.referenced = schema.models().stream()
                .flatMap(model -> model.relationFields().stream())
                .collect(Collectors.groupingBy(
                        RelationField::target,
                        Collectors.flatMapping(field -> field.references().stream(), Collectors.toSet())));
    }

    static List<Entity> of(Schema schema, Detail detail) {
        Entities entities = new Entities(schema, detail);
        Stream<Entity> models = schema.models().stream().map(entities::entity);
        Stream<Entity> enums = detail == Detail.ALL ? schema.enums().stream().map(Entities::entity) : Stream.of();
        return Stream.concat(models, enums).toList();
    }

    private Entity entity(Model model) {
        Set<String> primary = model.primaryKey() == null
                ? Set.of()
                : Set.copyOf(model.primaryKey().fieldNames());
        Map<String, Set<String>> foreign = new HashMap<>();
        for (RelationField relation : model.relationFields()) {
            for (String field : relation.fields()) {
                foreign.computeIfAbsent(field, key -> new LinkedHashSet<>()).add(relation.target());
            }
        }
        Set<String> unique = model.indexes().stream()
                .filter(index ->
                        index.kind() == Index.Kind.UNIQUE && index.fields().size() == 1)
                .flatMap(index -> index.fieldNames().stream())
                .collect(Collectors.toSet());

        Set<String> wanted = new HashSet<>(referenced.getOrDefault(model.name(), Set.of()));
        wanted.addAll(primary);
        wanted.addAll(foreign.keySet());
        List<Column> columns = new ArrayList<>();
        for (ScalarField field : model.scalarFields()) {
            if (detail == Detail.ALL || wanted.contains(field.name())) {
                List<Key> keys = new ArrayList<>();
                addIf(primary.contains(field.name()), Key.PK, keys);
                addIf(foreign.containsKey(field.name()), Key.FK, keys);
                addIf(unique.contains(field.name()), Key.UK, keys);
                boolean optional = field.arity() == Arity.OPTIONAL;
                Set<String> targets = foreign.getOrDefault(field.name(), Set.of());
                columns.add(new Column(field.name(), type(field), optional, keys, List.copyOf(targets)));
            }
        }
        return new Entity(
                model.name(),
                model.view() ? Entity.Kind.VIEW : Entity.Kind.MODEL,
                columns,
                model.scalarFields().size() - columns.size(),
                model.documentation());
    }

    private static void addIf(boolean condition, Key key, List<Key> keys) {
        if (condition) {
            keys.add(key);
        }
    }

    private static Entity entity(EnumType type) {
        List<Column> values = type.values().stream()
                .map(value -> new Column(value.name(), "", false, List.of(), List.of()))
                .toList();
        return new Entity(type.name(), Entity.Kind.ENUM, values, 0, type.documentation());
    }

    private static String type(ScalarField field) {
        String name;
        if (field.type() instanceof FieldType.Scalar scalar) {
            name = scalar.type().schemaName();
        } else if (field.type() instanceof FieldType.EnumReference reference) {
            name = reference.name();
        } else {
            name = "Unsupported";
        }
        return field.arity() == Arity.LIST ? name + "[]" : name;
    }
}
