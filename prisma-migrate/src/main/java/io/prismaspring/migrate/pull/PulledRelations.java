package io.prismaspring.migrate.pull;

import static io.prismaspring.migrate.pull.PulledModel.AS_WRITTEN;

import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.NameLimit;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.RelationMode;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the fields of relations: two for each foreign key and for each table of a many-to-many relation. */
final class PulledRelations {

    private final Schema schema;
    private final DatabaseSchema expected;
    private final Map<QualifiedName, PulledModel> models;
    private final Dialect dialect;
    private final Map<Set<String>, Integer> relationsOfPair = new HashMap<>();

    PulledRelations(Schema schema, DatabaseSchema expected, Map<QualifiedName, PulledModel> models, Dialect dialect) {
        this.schema = schema;
        this.expected = expected;
        this.models = models;
        this.dialect = dialect;
    }

    /** A foreign key with the models on its two sides. */
    private record Link(PulledModel from, ForeignKey key, PulledModel to) {

        boolean isSelfRelation() {
            return from == to;
        }

        boolean isOptional() {
            return key.columns().stream()
                    .anyMatch(c -> !from.table().column(c).orElseThrow().isRequired());
        }

        /** Whether no two rows refer to the same row. */
        boolean isOneToOne() {
            Set<String> columns = Set.copyOf(key.columns());
            PrimaryKeyConstraint id = from.table().primaryKey();
            return (id != null && Set.copyOf(id.columnNames()).equals(columns))
                    || from.table().indexes().stream()
                            .anyMatch(i -> i.unique()
                                    && i.condition() == null
                                    && Set.copyOf(i.columnNames()).equals(columns));
        }

        Set<String> pair() {
            return new HashSet<>(List.of(from.name(), to.name()));
        }
    }

    void write(Collection<JoinTable> joinTables) {
        List<Link> links = links();
        links.forEach(link -> relationsOfPair.merge(link.pair(), 1, Integer::sum));
        joinTables.forEach(
                j -> relationsOfPair.merge(new HashSet<>(List.of(j.a().name(), j.b().name())), 1, Integer::sum));
        // Those that a person named come first: their names are taken.
        links.stream().filter(link -> existing(link).isPresent()).forEach(this::link);
        links.stream().filter(link -> existing(link).isEmpty()).forEach(this::link);
        joinTables.forEach(this::manyToMany);
        models.values().forEach(this::keepWithoutForeignKeys);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (PulledModel model : models.values()) {
            Set<List<String>> seen = new HashSet<>();
            for (ForeignKey key : model.table().foreignKeys()) {
                PulledModel target = models.get(key.target());
                if (target != null && seen.add(key.columns())) {
                    links.add(new Link(model, key, target));
                }
            }
        }
        return links;
    }

    private Optional<RelationField> existing(Link link) {
        List<String> fields = link.from().fieldNames(link.key().columns());
        return link.from().existingRelations().stream()
                .filter(f ->
                        f.fields().equals(fields) && f.target().equals(link.to().name()))
                .findFirst();
    }

    private void link(Link link) {
        Optional<RelationField> known = existing(link);
        if (known.isPresent() && isAsWritten(link, known.get())) {
            link.from().field(known.get().name(), AS_WRITTEN);
            link.to().field(known.get().opposite(), AS_WRITTEN);
            return;
        }
        Naming naming = known.map(f -> new Naming(nameIfNeeded(f, link), f.name(), f.opposite()))
                .orElseGet(() -> naming(link));
        String ignored = link.to().isWithoutKey() ? "@ignore" : "";
        link.from()
                .field(
                        naming.forward(),
                        SchemaText.words(
                                naming.forward(),
                                link.to().name() + (link.isOptional() ? "?" : ""),
                                "@relation" + SchemaText.arguments(arguments(link, naming.relation())),
                                ignored));
        String back = naming.relation().isEmpty() ? "" : "@relation(" + SchemaText.string(naming.relation()) + ")";
        link.to()
                .field(
                        naming.back(),
                        SchemaText.words(
                                naming.back(),
                                link.from().name() + (link.isOneToOne() ? "?" : "[]"),
                                back,
                                link.from().isWithoutKey() ? "@ignore" : ""));
    }

    /** Whether the two fields say what the database has. */
    private boolean isAsWritten(Link link, RelationField field) {
        boolean sameKey = expected.table(link.from().table().name())
                .filter(t -> t.foreignKeys().contains(link.key()))
                .isPresent();
        Arity back =
                schema.model(field.target()).relationField(field.opposite()).arity();
        return sameKey
                && (field.arity() == Arity.OPTIONAL) == link.isOptional()
                && (back == Arity.LIST) == !link.isOneToOne();
    }

    /** What the two fields are called; no name of the relation where none is needed. */
    private record Naming(String relation, String forward, String back) {}

    private String nameIfNeeded(RelationField field, Link link) {
        boolean isDefault = field.relationName().equals(defaultName(link.from(), link.to()));
        boolean alone = relationsOfPair.getOrDefault(link.pair(), 1) == 1 && !link.isSelfRelation();
        return isDefault && alone ? "" : field.relationName();
    }

    private Naming naming(Link link) {
        String from = link.from().name();
        String to = link.to().name();
        boolean ambiguous = relationsOfPair.getOrDefault(link.pair(), 1) > 1
                || link.from().fieldNames(link.key().columns()).contains(to);
        String relation = ambiguous
                ? from + "_"
                        + String.join("_", link.from().fieldNames(link.key().columns())) + "To" + to
                : link.isSelfRelation() ? defaultName(link.from(), link.to()) : "";
        String forward = ambiguous ? to + "_" + relation : to;
        String back = (link.isSelfRelation() ? "other_" : "") + (ambiguous ? from + "_" + relation : from);
        return new Naming(relation, free(link.from(), forward), free(link.to(), back));
    }

    private static String free(PulledModel model, String name) {
        String free = name;
        while (model.hasField(free)) {
            free += "_";
        }
        return free;
    }

    private static String defaultName(PulledModel some, PulledModel other) {
        return some.name().compareTo(other.name()) <= 0
                ? some.name() + "To" + other.name()
                : other.name() + "To" + some.name();
    }

    private List<String> arguments(Link link, String relation) {
        ForeignKey key = link.key();
        List<String> arguments = new ArrayList<>();
        if (!relation.isEmpty()) {
            arguments.add(SchemaText.string(relation));
        }
        arguments.add("fields: [" + String.join(", ", link.from().fieldNames(key.columns())) + "]");
        arguments.add("references: [" + String.join(", ", link.to().fieldNames(key.targetColumns())) + "]");
        boolean allOptional = key.columns().stream()
                .allMatch(c -> link.from().table().column(c).orElseThrow().arity() == Arity.OPTIONAL);
        ReferentialAction assumed = allOptional ? ReferentialAction.SET_NULL : ReferentialAction.RESTRICT;
        if (!sameOnDelete(key, assumed)) {
            arguments.add("onDelete: " + word(key.onDelete()));
        }
        if (key.onUpdate() != ReferentialAction.CASCADE) {
            arguments.add("onUpdate: " + word(key.onUpdate()));
        }
        String table = link.from().table().name().name();
        NameLimit limit = new NameLimit(Connector.of(dialect.provider()).longestIdentifier());
        if (dialect.namesForeignKeys()
                && !key.name().equals(limit.cut(table + "_" + String.join("_", key.columns()), "_fkey"))) {
            arguments.add("map: " + SchemaText.string(key.name()));
        }
        return arguments;
    }

    /** Whether the database does the same as with the action that goes without saying. */
    private boolean sameOnDelete(ForeignKey key, ReferentialAction assumed) {
        ForeignKey other =
                new ForeignKey(key.name(), key.columns(), key.target(), key.targetColumns(), assumed, key.onUpdate());
        return dialect.sameForeignKey(key, other);
    }

    private static String word(ReferentialAction action) {
        return switch (action) {
            case CASCADE -> "Cascade";
            case RESTRICT -> "Restrict";
            case NO_ACTION -> "NoAction";
            case SET_NULL -> "SetNull";
            case SET_DEFAULT -> "SetDefault";
        };
    }

    private void manyToMany(JoinTable join) {
        Optional<RelationField> known = join.a().existingRelations().stream()
                .filter(f -> schema.isManyToMany(f)
                        && f.joinTableName().equals(join.table().name().name()))
                .findFirst();
        if (known.isPresent()) {
            join.a().field(known.get().name(), AS_WRITTEN);
            join.b().field(known.get().opposite(), AS_WRITTEN);
            return;
        }
        String name = join.relationName();
        boolean needed = join.isSelfRelation()
                || !name.equals(defaultName(join.a(), join.b()))
                || relationsOfPair.getOrDefault(
                                new HashSet<>(List.of(join.a().name(), join.b().name())), 1)
                        > 1;
        boolean ambiguous = relationsOfPair.getOrDefault(
                        new HashSet<>(List.of(join.a().name(), join.b().name())), 1)
                > 1;
        String ofA = join.b().name()
                + (join.isSelfRelation()
                        ? "_A"
                        : ambiguous ? join.table().name().name() : "");
        String ofB = join.a().name()
                + (join.isSelfRelation()
                        ? "_B"
                        : ambiguous ? join.table().name().name() : "");
        String relation = needed ? "@relation(" + SchemaText.string(name) + ")" : "";
        String fieldOfA = free(join.a(), ofA);
        join.a().field(fieldOfA, SchemaText.words(fieldOfA, join.b().name() + "[]", relation));
        String fieldOfB = free(join.b(), ofB);
        join.b().field(fieldOfB, SchemaText.words(fieldOfB, join.a().name() + "[]", relation));
    }

    /** Relations that have no foreign key by the schema's own will: to views, or in the client only. */
    private void keepWithoutForeignKeys(PulledModel model) {
        for (RelationField field : model.existingRelations()) {
            boolean inDatabase = expected.table(model.table().name())
                    .map(Table::foreignKeys)
                    .filter(keys -> !keys.isEmpty())
                    .isPresent();
            boolean ofView = schema.model(field.target()).view();
            boolean emulated =
                    schema.datasource() != null && schema.datasource().relationMode() == RelationMode.PRISMA;
            boolean modelStays =
                    ofView || models.values().stream().anyMatch(m -> m.name().equals(field.target()));
            boolean columnsStay = field.fields().stream().allMatch(model::hasField);
            if ((ofView || (emulated && !inDatabase)) && modelStays && columnsStay) {
                model.field(field.name(), AS_WRITTEN);
            }
        }
    }
}
