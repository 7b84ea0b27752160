package io.prismaspring.schema.formatting;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation with a foreign key, as far as it is written.
 *
 * @param forward the field that carries the foreign key, or should; null if there is only the other one
 * @param back the field of the other model; null if it is missing
 * @param oneToOne whether both sides have one row
 */
record IncompleteRelation(
        @Nullable FieldDraft forward, @Nullable FieldDraft back, boolean oneToOne) {

    /** A foreign-key field that exists or is to be added. */
    record ForeignKeyField(String name, Arity arity, FieldDraft referenced) {}

    /**
     * The relation to which a field belongs, if it has a foreign key and is to be met at this field: each relation is met at
     * one of its fields only.
     */
    static Optional<IncompleteRelation> at(FieldDraft field, OppositeFields opposites) {
        FieldDraft opposite = opposites.of(field);
        if (opposite == null) {
            return Optional.of(
                    field.isList()
                            ? new IncompleteRelation(null, field, false)
                            : new IncompleteRelation(field, null, hasUniqueForeignKey(field)));
        }
        if (field.isList() || (!opposite.isList() && !RelationDraft.isForward(field, opposite))) {
            return Optional.empty();
        }
        return Optional.of(new IncompleteRelation(field, opposite, !opposite.isList()));
    }

    /** The foreign-key fields that its {@code @relation} names; null if it names none. */
    private static @Nullable List<FieldDraft> given(FieldDraft field) {
        RelationAttribute attribute = field.relation();
        return attribute == null ? null : attribute.fields();
    }

    private static boolean hasUniqueForeignKey(FieldDraft field) {
        List<FieldDraft> foreignKey = given(field);
        return foreignKey != null
                && field.model()
                        .indexes()
                        .anyMatch(key -> key.role() == KeyDraft.Role.UNIQUE
                                && key.fields().equals(foreignKey));
    }

    /** The model with the foreign key. */
    ModelDraft referencing() {
        return forward == null ? target(Objects.requireNonNull(back)) : forward.model();
    }

    /** The other model. */
    ModelDraft referenced() {
        return forward == null ? Objects.requireNonNull(back).model() : target(forward);
    }

    private static ModelDraft target(FieldDraft field) {
        return Objects.requireNonNull(field.target(), "a relation field has a target");
    }

    boolean hasFields() {
        return forward != null && given(forward) != null;
    }

    boolean hasReferences() {
        return givenReferences() != null;
    }

    private @Nullable List<FieldDraft> givenReferences() {
        RelationAttribute attribute = forward == null ? null : forward.relation();
        return attribute == null ? null : attribute.references();
    }

    /** The foreign key that Prisma's formatter would make for the first unique key of the other model. */
    List<ForeignKeyField> inferredForeignKey() {
        return uniqueKeys(referenced()).findFirst().map(KeyDraft::fields).orElse(List.of()).stream()
                .map(this::inferred)
                .toList();
    }

    private ForeignKeyField inferred(FieldDraft referencedField) {
        String name = FieldNames.foreignKey(referenced().name(), referencedField.name());
        FieldDraft existing = referencing().field(name);
        if (existing != null && existing.hasColumn()) {
            return new ForeignKeyField(name, existing.arity(), referencedField);
        }
        return new ForeignKeyField(name, forward == null ? Arity.OPTIONAL : forward.arity(), referencedField);
    }

    /** The names of the fields to which the foreign key refers, given or inferred. */
    List<String> references() {
        List<FieldDraft> given = givenReferences();
        List<FieldDraft> fields = given != null
                ? given
                : uniqueKeys(referenced())
                        .map(KeyDraft::fields)
                        .filter(key -> key.stream().noneMatch(f -> f.isOptional() || f.isUnsupported()))
                        .findFirst()
                        .orElse(List.of());
        return fields.stream().map(FieldDraft::name).toList();
    }

    private static Stream<KeyDraft> uniqueKeys(ModelDraft model) {
        Stream<KeyDraft> primary = Stream.ofNullable(model.primaryKey());
        return Stream.concat(primary, model.indexes().filter(KeyDraft::isUnique));
    }
}
