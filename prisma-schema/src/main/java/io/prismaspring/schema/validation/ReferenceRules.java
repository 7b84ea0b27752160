package io.prismaspring.schema.validation;

import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationAttribute;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.text.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A foreign key fits the key that it refers to. */
final class ReferenceRules {

    private final RuleContext context;

    ReferenceRules(RuleContext context) {
        this.context = context;
    }

    void check(RelationDraft relation) {
        RelationAttribute attribute = relation.forward().relation();
        if (attribute != null) {
            check(relation, attribute);
        }
    }

    private void check(RelationDraft relation, RelationAttribute attribute) {
        FieldDraft field = relation.forward();
        List<FieldDraft> fields = relation.foreignKey();
        List<FieldDraft> references = relation.references();
        if (!references.isEmpty()) {
            checkUnique(relation.back().model(), field, references);
        }
        if (fields.isEmpty() || references.isEmpty()) {
            return;
        }
        if (fields.size() != references.size()) {
            context.error(
                    attribute.span(),
                    "You must specify the same number of fields in `fields` and `references`: " + fields.size()
                            + " and " + references.size() + " are given.");
        } else {
            checkTypes(field, fields, references);
        }
        checkArity(field, fields);
    }

    private void checkUnique(ModelDraft target, FieldDraft field, List<FieldDraft> references) {
        if (target.isView()) {
            return;
        }
        Set<FieldDraft> wanted = new HashSet<>(references);
        if (wanted.size() == references.size() && target.isUnique(wanted)) {
            return;
        }
        String names =
                Suggestions.list(references.stream().map(FieldDraft::name).toList());
        context.error(
                field.span(),
                "The argument `references` must refer to a unique criterion in the related model. Consider adding an "
                        + (references.size() == 1
                                ? "`@unique` attribute to the field `" + names + "` in"
                                : "`@@unique([" + names + "])` attribute to")
                        + " the model `" + target.name() + "`.");
    }

    private void checkTypes(FieldDraft field, List<FieldDraft> fields, List<FieldDraft> references) {
        for (int i = 0; i < fields.size(); i++) {
            FieldDraft own = fields.get(i);
            FieldDraft referenced = references.get(i);
            if (own.type() != null && !own.type().equals(referenced.type())) {
                context.error(
                        field.span(),
                        "The type of the field `" + own.name() + "` in the model `"
                                + own.model().name() + "` (" + own.typeName()
                                + ") is not matching the type of the referenced field `" + referenced.name()
                                + "` in model `" + referenced.model().name() + "` (" + referenced.typeName() + ").");
            }
        }
    }

    private void checkArity(FieldDraft field, List<FieldDraft> fields) {
        boolean anyOptional = fields.stream().anyMatch(FieldDraft::isOptional);
        if (field.isRequired() && anyOptional) {
            context.error(
                    field.span(),
                    "The relation field `" + field.name() + "` uses the scalar fields "
                            + fields.stream().map(FieldDraft::name).collect(Collectors.joining(", "))
                            + ". At least one of those fields is optional. Hence the relation field must be optional as"
                            + " well: write `" + field.typeName() + "?`.");
        }
    }
}
