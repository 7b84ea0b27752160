package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What becomes of the tables of implicit many-to-many relations. Their names, and which side is A, come from the names of
 * models and fields; a renamed model can bring its rows to another table, and from column A to column B.
 *
 * <p>A database does not say the names of the relation's fields. There the table itself tells which relation it is, and
 * where that is gone, the only one that is gone and the only one that is new are the same if a model of theirs has
 * another name now, or a hint of the relation says that it was renamed.
 */
final class JoinTableRenames {

    /** One side of a relation. */
    private record Side(Model model, RelationField field) {
        boolean isA() {
            return field.isSideA(model.name());
        }

        String name() {
            return model.name() + "." + field.name();
        }
    }

    private final Schema before;
    private final Schema after;
    private final SchemaPairing pairing;
    private final Dialect dialect;
    private final Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
    private final List<QualifiedName> swapped = new ArrayList<>();
    private final List<Side> sidesBefore;
    private final List<Side> unpaired;

    JoinTableRenames(Schema before, Schema after, SchemaPairing pairing, Dialect dialect) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.dialect = dialect;
        this.sidesBefore = sidesA(before);
        List<Side> open = sidesA(after);
        if (pairing.isOfDatabase()) {
            open = pair(open, this::ofSameTable);
        }
        this.unpaired = pair(open, this::former);
        if (pairing.isOfDatabase()) {
            pair(unpaired, this::only);
        }
    }

    private static List<Side> sidesA(Schema schema) {
        return SchemaPairing.tables(schema).stream()
                .flatMap(model -> model.relationFields().stream()
                        .filter(schema::isManyToMany)
                        .map(field -> new Side(model, field)))
                .filter(Side::isA)
                .toList();
    }

    /** Pairs each side with the one before that is found, unless another has it already; gives those without one. */
    private List<Side> pair(List<Side> sides, Function<Side, Optional<Side>> finder) {
        List<Side> open = new ArrayList<>();
        for (Side side : sides) {
            Optional<Side> former = finder.apply(side)
                    .filter(found -> before.isManyToMany(found.field()))
                    .filter(found -> !names.containsKey(formerName(found)));
            former.ifPresentOrElse(found -> compare(found, side), () -> open.add(side));
        }
        return open;
    }

    /** Each table with its new name, which may be the old one. */
    Map<QualifiedName, QualifiedName> names() {
        return names;
    }

    /** The tables, by their new names, whose columns A and B change places. */
    List<QualifiedName> swapped() {
        return swapped;
    }

    /** The relations that are gone, each with a new one of the same models. */
    List<LikelyRename> likely() {
        List<Side> gone = new ArrayList<>(gone());
        List<LikelyRename> likely = new ArrayList<>();
        for (Side side : unpaired) {
            gone.stream().filter(former -> areFormer(former, side)).findFirst().ifPresent(former -> {
                gone.removeIf(other -> formerName(other).equals(formerName(former)));
                likely.add(likely(first(before, former), first(after, side)));
            });
        }
        return likely;
    }

    private static LikelyRename likely(Side former, Side side) {
        return new LikelyRename(
                "relation",
                former.name(),
                side.name(),
                side.field().position().toString(),
                FormerName.hint(former.field().name()));
    }

    /** Of a relation of a model to itself, the field that a person wrote first. */
    private static Side first(Schema schema, Side side) {
        Side opposite = opposite(schema, side);
        List<RelationField> fields = side.model().relationFields();
        boolean second = opposite.model().equals(side.model())
                && fields.indexOf(opposite.field()) < fields.indexOf(side.field());
        return second ? opposite : side;
    }

    private List<Side> gone() {
        return sidesBefore.stream()
                .flatMap(side -> Stream.of(side, opposite(before, side)))
                .filter(side -> !names.containsKey(formerName(side)))
                .toList();
    }

    private void compare(Side former, Side sideA) {
        QualifiedName to = name(sideA);
        names.put(formerName(former), to);
        if (!former.isA()) {
            swapped.add(to);
        }
    }

    private QualifiedName formerName(Side former) {
        return name(former.isA() ? former : opposite(before, former));
    }

    private QualifiedName name(Side sideA) {
        return dialect.name(sideA.model().databaseSchema(), sideA.field().joinTableName());
    }

    private static Side opposite(Schema schema, Side side) {
        Model target = schema.model(side.field().target());
        return new Side(target, target.relationField(side.field().opposite()));
    }

    /** The side of the table that has the name already, if it belongs to the same two models. */
    private Optional<Side> ofSameTable(Side side) {
        return sidesBefore.stream()
                .filter(former -> name(former).equals(name(side)))
                .flatMap(former -> Stream.of(former, opposite(before, former)))
                .filter(former -> areFormer(former, side))
                .findFirst();
    }

    /** Whether the models of a side were those of another before. */
    private boolean areFormer(Side former, Side side) {
        return isFormer(former.model(), side.model())
                && isFormer(
                        before.model(former.field().target()),
                        after.model(side.field().target()));
    }

    private boolean isFormer(Model former, Model model) {
        return pairing.models().former(model).filter(former::equals).isPresent();
    }

    /** The same side of the relation before: found by its own field, or by the one across. */
    private Optional<Side> former(Side side) {
        return formerOfField(side)
                .or(() -> formerOfField(opposite(after, side)).map(former -> opposite(before, former)));
    }

    private Optional<Side> formerOfField(Side side) {
        return pairing.models()
                .former(side.model())
                .flatMap(model ->
                        pairing.relations(side.model()).former(side.field()).map(field -> new Side(model, field)));
    }

    /** The only relation of the two models that is gone, if this is the only one that is new. */
    private Optional<Side> only(Side side) {
        List<Side> candidates =
                gone().stream().filter(former -> areFormer(former, side)).toList();
        boolean alone =
                unpaired.stream().filter(other -> isOfSameModels(other, side)).count() == 1;
        return candidates.size() == 1 && alone && isRenamed(candidates.get(0), side)
                ? Optional.of(candidates.get(0))
                : Optional.empty();
    }

    private static boolean isOfSameModels(Side one, Side other) {
        return one.model().name().equals(other.model().name())
                && one.field().target().equals(other.field().target());
    }

    private boolean isRenamed(Side former, Side side) {
        return !former.model().name().equals(side.model().name())
                || !former.field().target().equals(side.field().target())
                || isHinted(side)
                || isHinted(opposite(after, side));
    }

    private static boolean isHinted(Side side) {
        return FormerName.in(side.field().documentation()).isPresent();
    }
}
