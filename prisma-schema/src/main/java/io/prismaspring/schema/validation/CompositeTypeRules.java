package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Composite types exist on one database only, hold something, and never hold themselves. */
final class CompositeTypeRules {

    private final RuleContext context;

    CompositeTypeRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        Collection<ModelDraft> types = context.schema().compositeTypes();
        types.stream().flatMap(type -> type.fields().stream()).forEach(this::checkCycle);
        for (ModelDraft type : types) {
            if (!context.supports(Capability.COMPOSITE_TYPES)) {
                context.error(
                        type.span(),
                        "Composite types are not supported on "
                                + context.connector().displayName()
                                + ". Use a model with a relation, or a field of type Json.");
            } else if (type.fields().isEmpty() && !context.problems().hasErrors()) {
                context.error(type.span(), "A type must have at least one field defined.");
            }
        }
    }

    /** A value that must hold a value of its own type, directly or not, would never end. */
    private void checkCycle(FieldDraft field) {
        if (field.isRequired() && held(field).anyMatch(type -> holds(type, field.model()))) {
            context.error(
                    field.span(),
                    "The field `" + field
                            + "` leads back to its own type, and every value of it would never end. Please"
                            + " change a field on the way to be either optional or a list.");
        }
    }

    private boolean holds(ModelDraft outer, ModelDraft inner) {
        Set<ModelDraft> seen = new LinkedHashSet<>(Set.of(outer));
        Deque<ModelDraft> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            open.pop().fields().stream()
                    .filter(FieldDraft::isRequired)
                    .flatMap(this::held)
                    .filter(seen::add)
                    .forEach(open::push);
        }
        return seen.contains(inner);
    }

    /** The composite type of a field; empty if it has another type. */
    private Stream<ModelDraft> held(FieldDraft field) {
        return Stream.ofNullable(context.schema().compositeType(field.typeName()));
    }
}
