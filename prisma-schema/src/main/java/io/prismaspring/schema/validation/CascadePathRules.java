package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.resolution.RelationDraft.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * SQL Server refuses foreign keys whose actions come back to a table, or reach it on several ways; the emulation of
 * foreign keys would never end on the former.
 */
final class CascadePathRules {

    private final RuleContext context;
    private final Map<ModelDraft, List<RelationDraft>> outgoing = new HashMap<>();

    CascadePathRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        boolean severalPathsMatter = context.connector() == Connector.SQLSERVER && !context.emulatesRelations();
        if (!severalPathsMatter && !context.emulatesRelations()) {
            return;
        }
        for (RelationDraft relation : context.relations()) {
            if (isActing(relation)) {
                outgoing.computeIfAbsent(relation.forward().model(), m -> new ArrayList<>())
                        .add(relation);
            }
        }
        outgoing.values().stream().flatMap(List::stream).forEach(this::checkCycle);
        if (severalPathsMatter) {
            outgoing.keySet().forEach(this::checkSeveralPaths);
        }
    }

    /** Whether an action can change or delete the row with the foreign key. */
    private boolean isActing(RelationDraft relation) {
        return relation.kind() != Kind.MANY_TO_MANY
                && (modifies(context.actions().onDelete(relation))
                        || modifies(context.actions().onUpdate(relation)));
    }

    private static boolean modifies(ReferentialAction action) {
        return action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT;
    }

    /** The way from this relation on must neither come back nor meet a model that refers to itself. */
    private void checkCycle(RelationDraft relation) {
        FieldDraft field = relation.forward();
        Set<ModelDraft> passed = reachable(relation.back().model(), field.model());
        passed.add(field.model());
        if (relation.isSelfRelation() || meetsSelfRelation(passed, field.model())) {
            context.error(
                    field.span(),
                    "A self-relation must have `onDelete` and `onUpdate` referential actions set to `NoAction` in one of the"
                            + " @relation attributes.");
        } else if (reachable(relation.back().model(), null).contains(field.model())) {
            context.error(
                    field.span(),
                    "Reference causes a cycle: the actions of `" + field + "` lead back to `"
                            + field.model().name()
                            + "`. One of the @relation attributes in this cycle must have `onDelete` and `onUpdate`"
                            + " referential actions set to `NoAction`.");
        }
    }

    private boolean meetsSelfRelation(Set<ModelDraft> models, ModelDraft start) {
        return models.stream()
                .filter(model -> model != start)
                .flatMap(model -> outgoing.getOrDefault(model, List.of()).stream())
                .anyMatch(RelationDraft::isSelfRelation);
    }

    /** Two relations of a model must not lead to the same other model; ways that come back are cycles and left out. */
    private void checkSeveralPaths(ModelDraft model) {
        Map<RelationDraft, Set<ModelDraft>> targets = new LinkedHashMap<>();
        for (RelationDraft relation : outgoing.getOrDefault(model, List.of())) {
            Set<ModelDraft> reached = reachable(relation.back().model(), model);
            reached.add(relation.back().model());
            reached.remove(model);
            keepThoseThatEnd(reached, model);
            targets.put(relation, relation.back().model() == model ? Set.of() : reached);
        }
        targets.forEach((relation, reached) -> targets.forEach((other, othersReached) -> {
            if (!relation.equals(other)) {
                reached.stream()
                        .filter(othersReached::contains)
                        .findFirst()
                        .ifPresent(target -> reportSeveralPaths(relation, target));
            }
        }));
    }

    /** Removes the models from which every way leads back to the start or to the model itself. */
    private void keepThoseThatEnd(Set<ModelDraft> models, ModelDraft start) {
        boolean removed = true;
        while (removed) {
            removed = models.removeIf(model -> {
                List<RelationDraft> relations = outgoing.getOrDefault(model, List.of());
                return !relations.isEmpty()
                        && relations.stream()
                                .map(relation -> relation.back().model())
                                .noneMatch(next -> next != start && next != model && models.contains(next));
            });
        }
    }

    private void reportSeveralPaths(RelationDraft relation, ModelDraft target) {
        context.error(
                relation.forward().span(),
                "When any of the records in model `" + target.name()
                        + "` is updated or deleted, the referential actions on the relations cascade to model `"
                        + relation.forward().model().name()
                        + "` through multiple paths. Please break one of these paths by setting the `onUpdate` and"
                        + " `onDelete` to `NoAction`.");
    }

    /**
     * The models to which the relations of a model lead, directly or not.
     *
     * @param barrier a model from which no way goes on; null if there is none
     */
    private Set<ModelDraft> reachable(ModelDraft start, @Nullable ModelDraft barrier) {
        Set<ModelDraft> seen = new LinkedHashSet<>();
        Deque<ModelDraft> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            ModelDraft model = open.pop();
            if (model == barrier) {
                continue;
            }
            for (RelationDraft relation : outgoing.getOrDefault(model, List.of())) {
                ModelDraft next = relation.back().model();
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
