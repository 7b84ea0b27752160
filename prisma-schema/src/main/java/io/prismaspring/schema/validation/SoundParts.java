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

/** The parts of a schema in which no error was found so far. */
final class SoundParts {

    private final Set<ModelDraft> broken = new HashSet<>();

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
                broken.add(nearest.getValue());
            }
        }
    }

    boolean isSound(ModelDraft model) {
        return !broken.contains(model);
    }

    /** Whether both models of the relation that the field leads to are sound. */
    boolean isSound(FieldDraft relationField) {
        ModelDraft target = relationField.target();
        return isSound(relationField.model()) && (target == null || isSound(target));
    }

    boolean isSound(RelationDraft relation) {
        return isSound(relation.forward());
    }
}
