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
