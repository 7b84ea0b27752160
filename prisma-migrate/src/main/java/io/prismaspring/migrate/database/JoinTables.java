package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.TableIndex.IndexColumn;
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

    private static final List<IndexColumn> A_AND_B = List.of(IndexColumn.of("A"), IndexColumn.of("B"));

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
                .filter(f -> schema.isManyToMany(f) && f.isSideA(model.name()))
                .map(f -> table(model, schema.model(f.target()), f))
                .toList();
    }

    private Table table(Model a, Model b, RelationField field) {
        QualifiedName name = columns.name(a.databaseSchema(), field.joinTableName());
        TableIndex ofB = index(name, "_B_index", false, List.of(IndexColumn.of("B")));
        boolean keyed = columns.dialect().has(Feature.KEYED_JOIN_TABLES);
        return new Table(
                name,
                List.of(Column.required("A", columns.type(id(a))), Column.required("B", columns.type(id(b)))),
                keyed ? new PrimaryKeyConstraint(NameLimit.PORTABLE.cut(name.name(), "_AB_pkey"), A_AND_B) : null,
                keyed ? List.of(ofB) : List.of(index(name, "_AB_unique", true, A_AND_B), ofB),
                foreignKeysExist ? List.of(foreignKey(name, "A", a), foreignKey(name, "B", b)) : List.of(),
                List.of());
    }

    private static TableIndex index(QualifiedName table, String suffix, boolean unique, List<IndexColumn> columns) {
        return new TableIndex(NameLimit.PORTABLE.cut(table.name(), suffix), unique, columns, null, null);
    }

    private ForeignKey foreignKey(QualifiedName table, String column, Model target) {
        return new ForeignKey(
                NameLimit.PORTABLE.cut(table.name(), "_" + column + "_fkey"),
                List.of(column),
                columns.name(target.databaseSchema(), target.databaseName()),
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
