package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.NameLimit;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import java.util.Objects;

/**
 * The tables of implicit many-to-many relations: {@code _CategoryToPost} with the columns A and B, where A belongs to
 * the model (in a self relation, the field) that comes first in the alphabet.
 */
final class JoinTables {

    private final Schema schema;
    private final ColumnMapper columns;
    private final boolean foreignKeysExist;

    JoinTables(Schema schema, ColumnMapper columns, boolean foreignKeysExist) {
        this.schema = schema;
        this.columns = columns;
        this.foreignKeysExist = foreignKeysExist;
    }

    /** The tables of the relations in which the model is side A. */
    List<Table> of(Model model) {
        return model.relationFields().stream()
                .filter(f -> isManyToMany(f) && isSideA(model, f))
                .map(f -> table(model, schema.model(f.target()), f))
                .toList();
    }

    private boolean isManyToMany(RelationField field) {
        return field.arity() == Arity.LIST
                && schema.model(field.target()).relationField(field.opposite()).arity() == Arity.LIST;
    }

    private static boolean isSideA(Model model, RelationField field) {
        int order = model.name().compareTo(field.target());
        return order < 0 || (order == 0 && field.name().compareTo(field.opposite()) < 0);
    }

    private Table table(Model a, Model b, RelationField field) {
        QualifiedName name = new QualifiedName(a.databaseSchema(), field.joinTableName());
        return new Table(
                name,
                List.of(Column.required("A", columns.type(id(a))), Column.required("B", columns.type(id(b)))),
                new PrimaryKeyConstraint(NameLimit.PORTABLE.cut(name.name(), "_AB_pkey"), List.of("A", "B")),
                List.of(new TableIndex(
                        NameLimit.PORTABLE.cut(name.name(), "_B_index"),
                        false,
                        List.of(new TableIndex.IndexColumn("B", false, null)),
                        null,
                        null)),
                foreignKeysExist ? List.of(foreignKey(name, "A", a), foreignKey(name, "B", b)) : List.of(),
                List.of());
    }

    private static ForeignKey foreignKey(QualifiedName table, String column, Model target) {
        return new ForeignKey(
                NameLimit.PORTABLE.cut(table.name(), "_" + column + "_fkey"),
                List.of(column),
                SchemaMapper.tableName(target),
                List.of(id(target).databaseName()),
                ReferentialAction.CASCADE,
                ReferentialAction.CASCADE);
    }

    private static ScalarField id(Model model) {
        return model.scalarField(Objects.requireNonNull(model.primaryKey(), "many-to-many needs an id")
                .fieldNames()
                .get(0));
    }
}
