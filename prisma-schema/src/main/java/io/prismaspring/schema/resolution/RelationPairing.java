package io.prismaspring.schema.resolution;

import io.prismaspring.schema.resolution.RelationDraft.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two fields of each relation: two models, and the relation's name if one is given, belong to one relation
 * only. Fields for which this does not work out are kept apart for the validation.
 */
final class RelationPairing {

    /** What tells relations apart: the two models in alphabetical order and the given name. */
    private record Key(
            String first, String second, @Nullable String name) {}

    private final SchemaDraft schema;
    private final List<RelationDraft> relations = new ArrayList<>();
    private final List<FieldDraft> unpaired = new ArrayList<>();
    private final List<List<FieldDraft>> ambiguous = new ArrayList<>();

    RelationPairing(SchemaDraft schema) {
        this.schema = schema;
    }

    /** Pairs all relation fields and stores the result in the schema. */
    void pair() {
        Map<Key, List<FieldDraft>> groups = new LinkedHashMap<>();
        for (ModelDraft model : schema.models()) {
            model.relationFields()
                    .forEach(field -> groups.computeIfAbsent(key(field), k -> new ArrayList<>())
                            .add(field));
        }
        groups.values().forEach(this::pair);
        schema.relations(relations, unpaired, ambiguous);
    }

    private static Key key(FieldDraft field) {
        String own = field.model().name();
        String other = field.typeName();
        RelationAttribute attribute = field.relation();
        String name = attribute == null ? null : attribute.name();
        return own.compareTo(other) <= 0 ? new Key(own, other, name) : new Key(other, own, name);
    }

    private void pair(List<FieldDraft> group) {
        ModelDraft first = group.get(0).model();
        List<FieldDraft> own = group.stream().filter(f -> f.model() == first).toList();
        List<FieldDraft> others = group.stream().filter(f -> f.model() != first).toList();
        boolean self = first == group.get(0).target();
        if (self ? own.size() > 2 : own.size() > 1 || others.size() > 1) {
            ambiguous.add(own.size() > 1 ? own : others);
        } else if (group.size() == 1) {
            unpaired.add(group.get(0));
        } else {
            relations.add(relation(group.get(0), group.get(1)));
        }
    }

    private static RelationDraft relation(FieldDraft a, FieldDraft b) {
        if (a.isList() && b.isList()) {
            boolean inOrder = comesFirst(a, b);
            return new RelationDraft(name(a, b), Kind.MANY_TO_MANY, inOrder ? a : b, inOrder ? b : a);
        }
        if (a.isList() || b.isList()) {
            return new RelationDraft(name(a, b), Kind.ONE_TO_MANY, a.isList() ? b : a, a.isList() ? a : b);
        }
        return RelationDraft.isForward(a, b)
                ? new RelationDraft(name(a, b), Kind.ONE_TO_ONE, a, b)
                : new RelationDraft(name(a, b), Kind.ONE_TO_ONE, b, a);
    }

    private static boolean comesFirst(FieldDraft a, FieldDraft b) {
        return a.model() == b.model()
                ? a.name().compareTo(b.name()) <= 0
                : a.model().name().compareTo(b.model().name()) <= 0;
    }

    private static String name(FieldDraft a, FieldDraft b) {
        RelationAttribute attribute = a.relation();
        String given = attribute == null ? null : attribute.name();
        if (given != null) {
            return given;
        }
        String first = a.model().name();
        String second = b.model().name();
        return first.compareTo(second) <= 0 ? first + "To" + second : second + "To" + first;
    }
}
