package io.prismaspring.schema.formatting;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.SchemaDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the other field of a relation: the one that leads back and has the same relation name, or none as well. */
final class OppositeFields {

    private record Key(
            ModelDraft from,
            @Nullable ModelDraft to,
            @Nullable String name) {}

    private final Map<Key, List<FieldDraft>> fields = new HashMap<>();

    OppositeFields(SchemaDraft schema) {
        for (ModelDraft model : schema.models()) {
            model.relationFields()
                    .forEach(field -> fields.computeIfAbsent(
                                    new Key(model, field.target(), name(field)), key -> new ArrayList<>(1))
                            .add(field));
        }
    }

    /** The first one in the schema; null if there is none. */
    @Nullable
    FieldDraft of(FieldDraft field) {
        ModelDraft target = field.target();
        List<FieldDraft> candidates = target == null
                ? List.of()
                : fields.getOrDefault(new Key(target, field.model(), name(field)), List.of());
        return candidates.stream().filter(other -> other != field).findFirst().orElse(null);
    }

    private static @Nullable String name(FieldDraft field) {
        RelationAttribute attribute = field.relation();
        return attribute == null ? null : attribute.name();
    }
}
