package io.prismaspring.schema.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole, valid schema.
 *
 * @param datasource null if the schema has none
 * @param generators in the schema's order
 * @param enums in the schema's order
 * @param models models and views in the schema's order
 */
public record Schema(
        @Nullable Datasource datasource, List<Generator> generators, List<EnumType> enums, List<Model> models) {

    /** A schema without anything: what a first migration starts from. */
    public static final Schema EMPTY = new Schema(null, List.of(), List.of(), List.of());

    public Schema {
        generators = List.copyOf(generators);
        enums = List.copyOf(enums);
        models = List.copyOf(models);
    }

    /** The model of that name; the validated schema guarantees that relations resolve. */
    public Model model(String modelName) {
        return models.stream()
                .filter(m -> m.name().equals(modelName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + modelName));
    }

    /** The enum of that name; the validated schema guarantees that field types resolve. */
    public EnumType enumType(String enumName) {
        return enums.stream()
                .filter(e -> e.name().equals(enumName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no enum " + enumName));
    }

    /** Whether the field and the one on the other side are both lists: the relation has a table of its own. */
    public boolean isManyToMany(RelationField field) {
        return field.arity() == Arity.LIST
                && model(field.target()).relationField(field.opposite()).arity() == Arity.LIST;
    }
}
