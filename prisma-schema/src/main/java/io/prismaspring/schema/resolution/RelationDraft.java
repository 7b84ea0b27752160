package io.prismaspring.schema.resolution;

import java.util.List;

/**
 * Two relation fields that belong together.
 *
 * @param name the relation's name, Prisma's default {@code AToB} if none is given
 * @param forward the field that carries {@code fields} and {@code references}; of an implicit many-to-many relation the
 *     one whose model (or, in a self relation, whose own name) comes first in the alphabet
 * @param back the other one
 */
public record RelationDraft(String name, Kind kind, FieldDraft forward, FieldDraft back) {

    /** The kinds of relations. */
    public enum Kind {
        ONE_TO_ONE,
        ONE_TO_MANY,
        MANY_TO_MANY
    }

    /**
     * Whether the field, rather than its opposite, is the side with the foreign key of a one-to-one relation: the required
     * one; of two optional ones the one whose attribute lists its foreign key; else the one that comes first in the alphabet.
     */
    public static boolean isForward(FieldDraft field, FieldDraft opposite) {
        if (field.isRequired() != opposite.isRequired()) {
            return field.isRequired();
        }
        if (field.isOptional() && givesFields(field)) {
            return true;
        }
        if (field.isOptional() && givesFields(opposite)) {
            return false;
        }
        int models = field.model().name().compareTo(opposite.model().name());
        return models != 0 ? models < 0 : field.name().compareTo(opposite.name()) <= 0;
    }

    private static boolean givesFields(FieldDraft field) {
        RelationAttribute attribute = field.relation();
        return attribute != null && attribute.fields() != null;
    }

    /** Both fields. */
    public List<FieldDraft> sides() {
        return List.of(forward, back);
    }

    public boolean isSelfRelation() {
        return forward.model() == back.model();
    }

    /** The existing foreign-key fields; empty if none are given. */
    public List<FieldDraft> foreignKey() {
        RelationAttribute attribute = forward.relation();
        return attribute == null || attribute.fields() == null ? List.of() : attribute.fields();
    }

    /** The existing fields that the foreign key refers to; empty if none are given. */
    public List<FieldDraft> references() {
        RelationAttribute attribute = forward.relation();
        return attribute == null || attribute.references() == null ? List.of() : attribute.references();
    }
}
