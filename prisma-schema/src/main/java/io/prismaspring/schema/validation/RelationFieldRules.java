package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.text.Suggestions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every relation has exactly two fields that find each other. */
final class RelationFieldRules {

    private final RuleContext context;

    RelationFieldRules(RuleContext context) {
        this.context = context;
    }

    /** The first field in the schema that could belong to several relations, which is reported. */
    Optional<FieldDraft> firstAmbiguous() {
        List<List<FieldDraft>> groups = context.schema().ambiguousFields();
        Set<FieldDraft> heads = groups.stream().map(group -> group.get(0)).collect(Collectors.toSet());
        Optional<FieldDraft> first =
                context.relationFields().filter(heads::contains).findFirst();
        first.ifPresent(
                field -> groups.stream().filter(group -> group.get(0) == field).forEach(this::reportAmbiguous));
        return first;
    }

    void check() {
        context.relationFields().forEach(this::checkIgnored);
        context.relationFields().forEach(this::checkMap);
    }

    private void checkMap(FieldDraft field) {
        RelationAttribute attribute = field.relation();
        if (attribute != null && attribute.map() != null && !context.supports(Capability.NAMED_FOREIGN_KEYS)) {
            context.error(
                    attribute.span(),
                    "Your provider does not support named foreign keys: remove `map` from the relation.");
        }
    }

    private void reportAmbiguous(List<FieldDraft> group) {
        FieldDraft first = group.get(0);
        boolean self = first.model() == first.target();
        boolean named = first.relation() != null && first.relation().name() != null;
        String fields =
                Suggestions.quotedList(group.stream().map(FieldDraft::name).toList());
        context.error(
                first.span(),
                (self ? "Ambiguous self relation detected. " : "Ambiguous relation detected. ") + "The fields " + fields
                        + " in model `" + first.model().name() + "` all refer to `" + first.typeName() + "`"
                        + (named ? " and have the same relation name" : "")
                        + ". Please provide different relation names for them, the same name on both sides of each"
                        + " relation, by adding `@relation(\"name\")`.");
    }

    /** A field for which the other model has none. */
    void reportUnpaired(FieldDraft field) {
        ModelDraft target = Objects.requireNonNull(field.target());
        context.error(
                field.span(),
                "The relation field `" + field.name() + "` on model `"
                        + field.model().name()
                        + "` is missing an opposite relation field on the model `" + target.name() + "`."
                        + nearMiss(field, target) + " Add one to `" + target.name() + "`, such as `"
                        + suggestion(field) + "`.");
    }

    /** The field that would fit if the relation names were equal. */
    private static String nearMiss(FieldDraft field, ModelDraft target) {
        return target.relationFields()
                .filter(other ->
                        other != field && other.target() == field.model() && !Objects.equals(name(other), name(field)))
                .findFirst()
                .map(other -> " The field `" + other.name() + "` leads back, but "
                        + (name(other) == null
                                ? "has no relation name."
                                : "has the relation name \"" + name(other) + "\"."))
                .orElse("");
    }

    private static @Nullable String name(FieldDraft field) {
        RelationAttribute attribute = field.relation();
        return attribute == null ? null : attribute.name();
    }

    private static String suggestion(FieldDraft field) {
        String model = field.model().name();
        String fieldName = Character.toLowerCase(model.charAt(0)) + model.substring(1);
        RelationAttribute attribute = field.relation();
        String attributeText = name(field) == null ? "" : " @relation(\"" + name(field) + "\")";
        boolean forward = attribute != null && attribute.isForward();
        String type = field.isList() || !forward ? model : model + "[]";
        return fieldName + " " + type + attributeText;
    }

    private void checkIgnored(FieldDraft field) {
        ModelDraft target = field.target();
        if (target != null
                && target.ignored()
                && !field.ignored()
                && !field.model().ignored()) {
            context.error(
                    field.span(),
                    "The relation field `" + field.name() + "` on Model `"
                            + field.model().name()
                            + "` must specify the `@ignore` attribute, because the model " + target.name()
                            + " it is pointing to is marked ignored.");
        }
    }
}
