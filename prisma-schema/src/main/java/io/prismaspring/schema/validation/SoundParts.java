package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.resolution.SchemaDraft;
import io.prismaspring.schema.syntax.SourceText;
import io.prismaspring.schema.syntax.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parts of a schema in which no error was found so far. An error in a field spoils that field, and the model as a
 * whole; an error elsewhere in a block spoils everything in it.
 */
final class SoundParts {

    private final Set<ModelDraft> touched = new HashSet<>();
    private final Set<ModelDraft> spoiled = new HashSet<>();
    private final Set<FieldDraft> spoiledFields = new HashSet<>();

    SoundParts(SchemaDraft schema, List<Span> errors) {
        Map<SourceText, TreeMap<Integer, ModelDraft>> byStart = new HashMap<>();
        Stream.concat(schema.models().stream(), schema.compositeTypes().stream())
                .forEach(model -> {
                    Span span = model.block().span();
                    byStart.computeIfAbsent(span.source(), source -> new TreeMap<>())
                            .put(span.start(), model);
                });
        for (Span error : errors) {
            TreeMap<Integer, ModelDraft> models = byStart.get(error.source());
            Map.Entry<Integer, ModelDraft> nearest = models == null ? null : models.floorEntry(error.start());
            if (nearest != null && nearest.getValue().block().span().contains(error)) {
                spoil(nearest.getValue(), error);
            }
        }
    }

    private void spoil(ModelDraft model, Span error) {
        touched.add(model);
        List<FieldDraft> fields = model.fields().stream()
                .filter(field -> field.span().contains(error))
                .toList();
        if (fields.isEmpty()) {
            spoiled.add(model);
        }
        spoiledFields.addAll(fields);
    }

    /** Whether the whole model is sound. */
    boolean isSound(ModelDraft model) {
        return !touched.contains(model);
    }

    /** Whether the field is sound, whatever the others are. */
    boolean isSound(FieldDraft field) {
        return !spoiledFields.contains(field) && !spoiled.contains(field.model());
    }

    /** Whether both fields of the relation and its keys are sound. */
    boolean isSound(RelationDraft relation) {
        return relation.sides().stream().noneMatch(SoundParts::isIncomplete)
                && Stream.of(relation.sides(), relation.foreignKey(), relation.references())
                        .flatMap(List::stream)
                        .allMatch(this::isSound);
    }

    private static boolean isIncomplete(FieldDraft side) {
        return side.relation() != null && side.relation().incomplete();
    }
}
