package io.prismaspring.migrate.rename;

import io.prismaspring.migrate.rename.Pairing.Traits;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.Field;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The models, fields, enums and values of two schemas, paired. Views are left out. */
final class SchemaPairing {

    private record DatabaseName(@Nullable String schema, String name) {}

    private static final Traits<Model> MODEL = new Traits<>(
            "model",
            Model::name,
            model -> new DatabaseName(model.databaseSchema(), model.databaseName()),
            Model::documentation,
            model -> model.position().toString());

    private static final Traits<ScalarField> COLUMN = new Traits<>(
            "field",
            ScalarField::name,
            ScalarField::databaseName,
            ScalarField::documentation,
            field -> field.position().toString());

    private static final Traits<RelationField> RELATION = new Traits<>(
            "relation field",
            RelationField::name,
            // Which relation it is, and which side if both are of one model, only the names of the fields can tell.
            field -> List.of(field.relationName(), field.name()),
            Field::documentation,
            field -> field.position().toString());

    private static final Traits<EnumType> ENUM = new Traits<>(
            "enum",
            EnumType::name,
            type -> new DatabaseName(type.databaseSchema(), type.databaseName()),
            EnumType::documentation,
            type -> type.position().toString());

    private final boolean ofDatabase;
    private final Pairing<Model> models;
    private final Map<Model, Pairing<ScalarField>> columns = new LinkedHashMap<>();
    private final Map<Model, Pairing<RelationField>> relations = new LinkedHashMap<>();
    private final Pairing<EnumType> enums;
    private final Map<EnumType, Pairing<EnumValue>> values = new LinkedHashMap<>();

    /**
     * Pairs two schemas.
     *
     * @param ofDatabase whether the one before was made from a database, so that the names in it are the database's
     */
    SchemaPairing(Schema before, Schema after, boolean ofDatabase) {
        this.ofDatabase = ofDatabase;
        models = new Pairing<>(tables(before), tables(after), MODEL, ofDatabase);
        models.formers().forEach((model, former) -> {
            columns.put(model, new Pairing<>(former.scalarFields(), model.scalarFields(), COLUMN, ofDatabase));
            relations.put(model, new Pairing<>(former.relationFields(), model.relationFields(), RELATION, ofDatabase));
        });
        enums = new Pairing<>(before.enums(), after.enums(), ENUM, ofDatabase);
        enums.formers()
                .forEach((type, former) ->
                        values.put(type, new Pairing<>(former.values(), type.values(), value(type), ofDatabase)));
    }

    private static Traits<EnumValue> value(EnumType type) {
        return new Traits<>(
                "value",
                EnumValue::name,
                EnumValue::databaseName,
                EnumValue::documentation,
                value -> type.position() + ": " + type.name() + "." + value.name());
    }

    static List<Model> tables(Schema schema) {
        return schema.models().stream().filter(model -> !model.view()).toList();
    }

    /** Whether the schema before was made from a database. */
    boolean isOfDatabase() {
        return ofDatabase;
    }

    Pairing<Model> models() {
        return models;
    }

    /** The fields of a model that was there before. */
    Pairing<ScalarField> columns(Model model) {
        return Objects.requireNonNull(columns.get(model), "was there before");
    }

    /** The relation fields of a model that was there before. */
    Pairing<RelationField> relations(Model model) {
        return Objects.requireNonNull(relations.get(model), "was there before");
    }

    Pairing<EnumType> enums() {
        return enums;
    }

    /** The values of an enum that was there before. */
    Pairing<EnumValue> values(EnumType type) {
        return Objects.requireNonNull(values.get(type), "was there before");
    }
}
