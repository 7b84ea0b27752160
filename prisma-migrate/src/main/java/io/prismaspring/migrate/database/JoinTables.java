package io.prismaspring.migrate.database;

import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ReferentialAction;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The tables of implicit many-to-many relations: {@code _CategoryToPost} with the columns A and B, where A belongs to
 * the model (in a self relation, the field) that comes first in the alphabet.
 */
final class JoinTables {

    /** PostgreSQL's longest identifier in bytes, held to everywhere so that one schema has one set of names. */
    private static final int LONGEST_NAME = 63;

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
        QualifiedName name = new QualifiedName(a.databaseSchema(), cut("_" + field.relationName()));
        return new Table(
                name,
                List.of(Column.required("A", columns.type(id(a))), Column.required("B", columns.type(id(b)))),
                new PrimaryKeyConstraint(cut(name.name(), "_AB_pkey"), List.of("A", "B")),
                List.of(new TableIndex(
                        cut(name.name(), "_B_index"),
                        false,
                        List.of(new TableIndex.IndexColumn("B", false, null)),
                        null,
                        null)),
                foreignKeysExist ? List.of(foreignKey(name, "A", a), foreignKey(name, "B", b)) : List.of(),
                List.of());
    }

    private static ForeignKey foreignKey(QualifiedName table, String column, Model target) {
        return new ForeignKey(
                cut(table.name(), "_" + column + "_fkey"),
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

    private static String cut(String name) {
        return cut(name, "");
    }

    private static String cut(String name, String suffix) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(bytes.length, LONGEST_NAME - suffix.length());
        while (end > 0 && end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return new String(bytes, 0, end, StandardCharsets.UTF_8) + suffix;
    }
}
