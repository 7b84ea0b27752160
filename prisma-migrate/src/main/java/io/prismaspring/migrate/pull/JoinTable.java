package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.ForeignKey;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.Schema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table that is but a many-to-many relation: {@code _X} with the columns A and B, which refer to the ids of two models in
 * the order of their names.
 *
 * @param table the table
 * @param a the model that A refers to
 * @param b the model that B refers to; the same in a self relation
 */
record JoinTable(Table table, PulledModel a, PulledModel b) {

    private static final List<String> A_AND_B = List.of("A", "B");

    /** The table if it is such a one. */
    static Optional<JoinTable> of(Table table, Map<QualifiedName, PulledModel> models) {
        boolean shaped = table.name().name().startsWith("_")
                && table.name().name().length() > 1
                && table.columns().stream().map(c -> c.name()).toList().equals(A_AND_B)
                && table.foreignKeys().size() == 2
                && isKeyed(table);
        if (!shaped) {
            return Optional.empty();
        }
        Optional<PulledModel> a = target(table, "A", models);
        Optional<PulledModel> b = target(table, "B", models);
        return a.isPresent()
                        && b.isPresent()
                        && a.get().name().compareTo(b.get().name()) <= 0
                ? Optional.of(new JoinTable(table, a.get(), b.get()))
                : Optional.empty();
    }

    /** The table of a relation that the schema has, whatever keys it has. */
    static Optional<JoinTable> known(Table table, Schema schema, Collection<PulledModel> models) {
        for (PulledModel model : models) {
            for (RelationField field : model.existingRelations()) {
                boolean same = schema.isManyToMany(field)
                        && field.isSideA(model.name())
                        && field.joinTableName().equals(table.name().name());
                Optional<PulledModel> other = models.stream()
                        .filter(m -> m.existing() != null && m.name().equals(field.target()))
                        .findFirst();
                if (same && other.isPresent()) {
                    return Optional.of(new JoinTable(table, model, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isKeyed(Table table) {
        PrimaryKeyConstraint key = table.primaryKey();
        boolean unique = (key != null && key.columnNames().equals(A_AND_B))
                || table.indexes().stream()
                        .anyMatch(i -> i.unique() && i.columnNames().equals(A_AND_B));
        return unique && table.indexes().stream().anyMatch(i -> i.columnNames().equals(List.of("B")));
    }

    private static Optional<PulledModel> target(Table table, String column, Map<QualifiedName, PulledModel> models) {
        return table.foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column)))
                .findFirst()
                .flatMap(key -> Optional.ofNullable(models.get(key.target())).filter(m -> isId(m, key)));
    }

    private static boolean isId(PulledModel model, ForeignKey key) {
        PrimaryKeyConstraint id = model.table().primaryKey();
        return id != null && id.columnNames().equals(key.targetColumns());
    }

    /** What the relation is called. */
    String relationName() {
        return table.name().name().substring(1);
    }

    boolean isSelfRelation() {
        return a == b;
    }
}
