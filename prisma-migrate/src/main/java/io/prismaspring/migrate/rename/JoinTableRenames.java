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
        for (Model model : SchemaPairing.tables(after)) {
            for (RelationField field : model.relationFields()) {
                Side side = new Side(model, field);
                if (after.isManyToMany(field) && side.isA()) {
                    former(side).ifPresent(former -> compare(former, side));
                }
            }
        }
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
        Side formerA = former.isA() ? former : opposite(before, former);
        QualifiedName to = name(sideA);
        names.put(name(formerA), to);
        if (!former.isA()) {
            swapped.add(to);
        }
    }

    private QualifiedName name(Side sideA) {
        return dialect.name(sideA.model().databaseSchema(), sideA.field().joinTableName());
    }

    private static Side opposite(Schema schema, Side side) {
        Model target = schema.model(side.field().target());
        return new Side(target, target.relationField(side.field().opposite()));
    }

    /** The same side of the relation before: found by its own field, by the one across, or as the only one there was. */
    private Optional<Side> former(Side side) {
        return formerOfField(side)
                .or(() -> formerOfField(opposite(after, side)).map(former -> opposite(before, former)))
                .or(() -> only(side))
                .filter(former -> before.isManyToMany(former.field()));
    }

    private Optional<Side> formerOfField(Side side) {
        return pairing.models()
                .former(side.model())
                .flatMap(model ->
                        pairing.relations(side.model()).former(side.field()).map(field -> new Side(model, field)));
    }

    private Optional<Side> only(Side side) {
        Model target = after.model(side.field().target());
        if (target.name().equals(side.model().name())) {
            return Optional.empty();
        }
        return pairing.models()
                .former(side.model())
                .flatMap(model -> pairing.models().former(target).flatMap(formerTarget -> {
                    List<Side> candidates = model.relationFields().stream()
                            .filter(f -> f.target().equals(formerTarget.name()) && before.isManyToMany(f))
                            .map(f -> new Side(model, f))
                            .toList();
                    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
                }));
    }
}
