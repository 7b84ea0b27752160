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

/**
 * What becomes of the tables of implicit many-to-many relations. Their names, and which side is A, come from the names of
 * models and fields; a renamed model can bring its rows to another table, and from column A to column B.
 */
final class JoinTableRenames {

    /** One side of a relation. */
    private record Side(Model model, RelationField field) {
        boolean isA() {
            return field.isSideA(model.name());
        }
    }

    private final Schema before;
    private final Schema after;
    private final SchemaPairing pairing;
    private final Dialect dialect;
    private final Map<QualifiedName, QualifiedName> names = new LinkedHashMap<>();
    private final List<QualifiedName> swapped = new ArrayList<>();

    JoinTableRenames(Schema before, Schema after, SchemaPairing pairing, Dialect dialect) {
        this.before = before;
        this.after = after;
        this.pairing = pairing;
        this.dialect = dialect;
        List<Side> open = sidesA(after);
        if (pairing.isOfDatabase()) {
            open = pair(open, this::ofSameTable);
        }
        open = pair(open, this::former);
        List<Side> unpaired = open;
        pair(open, side -> only(side, unpaired));
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

    /** The side of the table that has the name already, if it belongs to the same model. */
    private Optional<Side> ofSameTable(Side side) {
        return pairing.models()
                .former(side.model())
                .flatMap(model -> sidesA(before).stream()
                        .filter(former -> former.model().name().equals(model.name())
                                && name(former).equals(name(side)))
                        .findFirst());
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
    private Optional<Side> only(Side side, List<Side> unpaired) {
        Model target = after.model(side.field().target());
        long alike = unpaired.stream()
                .filter(other -> other.model().name().equals(side.model().name())
                        && other.field().target().equals(side.field().target()))
                .count();
        if (target.name().equals(side.model().name()) || alike > 1) {
            return Optional.empty();
        }
        return pairing.models()
                .former(side.model())
                .flatMap(model -> pairing.models().former(target).flatMap(formerTarget -> {
                    List<Side> candidates = model.relationFields().stream()
                            .filter(f -> f.target().equals(formerTarget.name()) && before.isManyToMany(f))
                            .map(f -> new Side(model, f))
                            .filter(former -> !names.containsKey(formerName(former)))
                            .toList();
                    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
                }));
    }
}
