package io.prismaspring.schema.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A {@code model} or {@code view} block.
 *
 * @param name the name in the schema
 * @param databaseName the table ({@code @@map}); the same as {@code name} by default
 * @param databaseSchema the database schema of {@code @@schema}; null if the datasource lists none
 * @param view whether it is a {@code view} block
 * @param ignored whether {@code @@ignore} keeps it out of the client
 * @param fields in the schema's order
 * @param primaryKey null only for a view or a model that has just a unique key
 * @param indexes unique keys, indexes and full-text indexes in the schema's order, those of fields first
 * @param documentation the {@code ///} comment; null if there is none
 * @param position where the name stands
 */
public record Model(
        String name,
        String databaseName,
        @Nullable String databaseSchema,
        boolean view,
        boolean ignored,
        List<Field> fields,
        @Nullable PrimaryKey primaryKey,
        List<Index> indexes,
        @Nullable String documentation,
        SourcePosition position) {

    public Model {
        fields = List.copyOf(fields);
        indexes = List.copyOf(indexes);
    }

    /** The fields that have a column, in the schema's order. */
    public List<ScalarField> scalarFields() {
        return only(ScalarField.class).toList();
    }

    /** The relation fields, in the schema's order. */
    public List<RelationField> relationFields() {
        return only(RelationField.class).toList();
    }

    /** The field of that name. */
    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    /** The field of that name, which must have a column. */
    public ScalarField scalarField(String fieldName) {
        return only(ScalarField.class)
                .filter(f -> f.name().equals(fieldName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no column field " + fieldName));
    }

    /** The relation field of that name. */
    public RelationField relationField(String fieldName) {
        return only(RelationField.class)
                .filter(f -> f.name().equals(fieldName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no relation field " + fieldName));
    }

    private <F extends Field> Stream<F> only(Class<F> type) {
        return fields.stream().filter(type::isInstance).map(type::cast);
    }
}
