package io.prismaspring.schema.validation;

import io.prismaspring.schema.connector.Capability;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.resolution.FieldDraft;
import io.prismaspring.schema.resolution.KeyDraft;
import io.prismaspring.schema.resolution.KeyDraft.Role;
import io.prismaspring.schema.resolution.ModelDraft;
import io.prismaspring.schema.resolution.RelationDraft;
import io.prismaspring.schema.resolution.RelationDraft.Kind;
import io.prismaspring.schema.syntax.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of constraints are short enough, and unique where the database wants it. */
final class ConstraintNameRules {

    private enum Thing {
        PRIMARY_KEY,
        INDEX,
        FOREIGN_KEY,
        DEFAULT
    }

    /** Where names must differ: in the whole schema or on each model, among some kinds of things. */
    private record Scope(boolean global, Set<Thing> things, String description) {}

    private record Named(
            Thing thing,
            ModelDraft model,
            String name,
            @Nullable String given,
            Span span) {}

    private final RuleContext context;

    ConstraintNameRules(RuleContext context) {
        this.context = context;
    }

    void check() {
        List<Named> all = collect();
        for (Named named : all) {
            checkLength(named);
        }
        Set<Named> reported = new HashSet<>();
        for (Scope scope : scopes(context.connector())) {
            Map<List<@Nullable String>, List<Named>> byName = new LinkedHashMap<>();
            all.stream()
                    .filter(named -> scope.things.contains(named.thing))
                    .forEach(named -> byName.computeIfAbsent(key(scope, named), k -> new ArrayList<>())
                            .add(named));
            byName.values().stream().filter(group -> group.size() > 1).forEach(group -> report(scope, group, reported));
        }
    }

    private static List<@Nullable String> key(Scope scope, Named named) {
        List<@Nullable String> key = new ArrayList<>();
        key.add(scope.global ? named.model.databaseSchema() : named.model.name());
        key.add(named.name);
        return key;
    }

    private void report(Scope scope, List<Named> group, Set<Named> reported) {
        for (Named named : group) {
            // Beside foreign keys an index only counts; Prisma says it of the other one.
            boolean onlyCounts = named.thing == Thing.INDEX && scope.things.contains(Thing.FOREIGN_KEY);
            if (onlyCounts || named.model.isView() || !reported.add(named)) {
                continue;
            }
            context.error(
                    named.span,
                    "The given constraint name `" + named.name + "` has to be unique in the following namespace: "
                            + (scope.global ? "global for " : "on model `" + named.model.name() + "` for ")
                            + scope.description + ". Please provide a different name using the `map` argument.");
        }
    }

    private void checkLength(Named named) {
        int limit = context.connector().longestIdentifier();
        if (!named.model.isView()
                && named.given != null
                && named.given.getBytes(StandardCharsets.UTF_8).length > limit) {
            context.error(
                    named.span,
                    "The constraint name '" + named.given
                            + "' specified in the `map` argument is too long for your chosen"
                            + " provider. The maximum allowed length is " + limit + " bytes.");
        }
    }

    private List<Named> collect() {
        List<Named> all = new ArrayList<>();
        context.models().forEach(model -> {
            for (KeyDraft key : model.keys()) {
                boolean primary = key.role() == Role.PRIMARY;
                if (!primary || context.supports(Capability.NAMED_PRIMARY_KEYS)) {
                    String name = context.names().of(model, key);
                    all.add(new Named(primary ? Thing.PRIMARY_KEY : Thing.INDEX, model, name, key.map(), key.span()));
                }
            }
            if (context.supports(Capability.NAMED_DEFAULTS)) {
                model.columnFields().forEach(field -> addDefault(all, model, field));
            }
        });
        for (RelationDraft relation : context.relations()) {
            boolean hasConstraint = relation.kind() != Kind.MANY_TO_MANY
                    && !relation.foreignKey().isEmpty()
                    && !context.emulatesRelations()
                    && context.supports(Capability.NAMED_FOREIGN_KEYS);
            if (hasConstraint) {
                var attribute = relation.forward().relation();
                String given = attribute == null ? null : attribute.map();
                String name = context.names().of(relation);
                FieldDraft field = relation.forward();
                all.add(new Named(Thing.FOREIGN_KEY, field.model(), name, given, field.span()));
            }
        }
        return all;
    }

    private void addDefault(List<Named> all, ModelDraft model, FieldDraft field) {
        var draft = field.defaultValue();
        if (draft != null) {
            all.add(new Named(Thing.DEFAULT, model, context.names().ofDefault(field), draft.map(), draft.span()));
        }
    }

    private static List<Scope> scopes(Connector connector) {
        Scope indexesEverywhere = new Scope(true, EnumSet.of(Thing.INDEX), "indexes and unique constraints");
        Scope keysOfModel = new Scope(
                false,
                EnumSet.of(Thing.PRIMARY_KEY, Thing.INDEX, Thing.FOREIGN_KEY),
                "primary key, indexes, unique constraints and foreign keys");
        return switch (connector) {
            case POSTGRESQL, H2 ->
                List.of(
                        new Scope(
                                true,
                                EnumSet.of(Thing.PRIMARY_KEY, Thing.INDEX),
                                "primary key, indexes and unique constraints"),
                        keysOfModel);
            case COCKROACHDB -> List.of(keysOfModel);
            case MYSQL ->
                List.of(
                        new Scope(true, EnumSet.of(Thing.FOREIGN_KEY), "foreign keys"),
                        new Scope(false, EnumSet.of(Thing.INDEX), "indexes and unique constraints"));
            case SQLITE -> List.of(indexesEverywhere);
            case SQLSERVER ->
                List.of(
                        new Scope(
                                true,
                                EnumSet.of(Thing.PRIMARY_KEY, Thing.FOREIGN_KEY, Thing.DEFAULT),
                                "primary keys, foreign keys and default constraints"),
                        new Scope(
                                false,
                                EnumSet.of(Thing.PRIMARY_KEY, Thing.INDEX),
                                "primary key, indexes and unique constraints"));
            case MONGODB -> List.of(new Scope(false, EnumSet.of(Thing.INDEX), "indexes and unique constraints"));
            case NONE, UNKNOWN -> List.of();
        };
    }
}
