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
import java.util.HashSet;
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
        Set<RelationDraft> inCycles = new HashSet<>();
        outgoing.values().stream().flatMap(List::stream).forEach(relation -> checkCycle(relation, inCycles));
        if (severalPathsMatter) {
            outgoing.keySet().forEach(model -> checkSeveralPaths(model, inCycles));
        }
    }

    /** Whether an action can change or delete the row with the foreign key. */
    private boolean isActing(RelationDraft relation) {
        return relation.kind() != Kind.MANY_TO_MANY
                && !relation.foreignKey().isEmpty()
                && (modifies(context.actions().onDelete(relation))
                        || modifies(context.actions().onUpdate(relation)));
    }

    private static boolean modifies(ReferentialAction action) {
        return action != ReferentialAction.NO_ACTION && action != ReferentialAction.RESTRICT;
    }

    private void checkCycle(RelationDraft relation, Set<RelationDraft> inCycles) {
        FieldDraft field = relation.forward();
        if (relation.isSelfRelation()) {
            inCycles.add(relation);
            context.error(
                    field.span(),
                    "A self-relation must have `onDelete` and `onUpdate` referential actions set to `NoAction` in one of the"
                            + " @relation attributes.");
        } else if (reachable(relation.back().model(), null).contains(field.model())) {
            inCycles.add(relation);
            context.error(
                    field.span(),
                    "Reference causes a cycle: the actions of `" + field + "` lead back to `"
                            + field.model().name()
                            + "`. One of the @relation attributes in this cycle must have `onDelete` and `onUpdate`"
                            + " referential actions set to `NoAction`.");
        }
    }

    private void checkSeveralPaths(ModelDraft model, Set<RelationDraft> inCycles) {
        List<RelationDraft> relations = outgoing.getOrDefault(model, List.of()).stream()
                .filter(relation -> !inCycles.contains(relation))
                .toList();
        Map<ModelDraft, List<RelationDraft>> byTarget = new HashMap<>();
        for (RelationDraft relation : relations) {
            Set<ModelDraft> targets = reachable(relation.back().model(), relation);
            targets.add(relation.back().model());
            targets.forEach(target ->
                    byTarget.computeIfAbsent(target, t -> new ArrayList<>()).add(relation));
        }
        Map<RelationDraft, ModelDraft> crossing = new HashMap<>();
        byTarget.forEach((target, paths) -> {
            if (paths.size() > 1) {
                paths.forEach(path -> crossing.putIfAbsent(path, target));
            }
        });
        crossing.forEach((relation, target) -> context.error(
                relation.forward().span(),
                "When any of the records in model `" + target.name()
                        + "` is updated or deleted, the referential actions on"
                        + " the relations cascade to model `" + model.name()
                        + "` through multiple paths. Please break one of these paths by setting the `onUpdate` and `onDelete`"
                        + " to `NoAction`."));
    }

    private Set<ModelDraft> reachable(ModelDraft start, @Nullable RelationDraft without) {
        Set<ModelDraft> seen = new HashSet<>();
        Deque<ModelDraft> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            for (RelationDraft relation : outgoing.getOrDefault(open.pop(), List.of())) {
                ModelDraft next = relation.back().model();
                if (!relation.equals(without) && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }
}
