package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.Table;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.RelationField;
import io.prismaspring.schema.model.ScalarField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model that grows: first the fields of columns, then those of relations. */
final class PulledModel {

    /** A field, or a block attribute, that stays as it is written. */
    static final String AS_WRITTEN = "";

    private final String name;
    private final Table table;
    private final @Nullable Model existing;
    private final Map<String, String> columnFields = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<String> newAttributes = new ArrayList<>();
    private final Set<String> keptKeys = new HashSet<>();
    private boolean withoutKey;

    PulledModel(String name, Table table, @Nullable Model existing) {
        this.name = name;
        this.table = table;
        this.existing = existing;
        Set<String> taken = new HashSet<>();
        table.columns().forEach(c -> existingField(c.name()).ifPresent(f -> columnFields.put(c.name(), f.name())));
        taken.addAll(columnFields.values());
        table.columns().stream()
                .filter(c -> !columnFields.containsKey(c.name()))
                .forEach(c -> {
                    columnFields.put(c.name(), PulledNames.free(PulledNames.of(c.name()), taken));
                });
    }

    String name() {
        return name;
    }

    Table table() {
        return table;
    }

    @Nullable
    Model existing() {
        return existing;
    }

    /** The field of the schema that was there. */
    Optional<ScalarField> existingField(String column) {
        return existing == null
                ? Optional.empty()
                : existing.scalarFields().stream()
                        .filter(f -> f.databaseName().equals(column))
                        .findFirst();
    }

    /** Relation fields of the schema that was there. */
    List<RelationField> existingRelations() {
        return existing == null ? List.of() : existing.relationFields();
    }

    /** The field's name of a column. */
    String fieldName(String column) {
        return Objects.requireNonNull(columnFields.get(column), column);
    }

    List<String> fieldNames(List<String> columns) {
        return columns.stream().map(this::fieldName).toList();
    }

    boolean hasField(String field) {
        return columnFields.containsValue(field) || fields.containsKey(field);
    }

    /** Adds a field, or keeps it {@link #AS_WRITTEN}. */
    void field(String field, String text) {
        fields.put(field, text);
    }

    /** All fields in the order in which a new model has them. */
    Map<String, String> fields() {
        return fields;
    }

    /** Remembers what type the field of a column has; empty if the schema that was there says it. */
    void type(String column, String type) {
        types.put(column, type);
    }

    String typeOf(String column) {
        return types.getOrDefault(column, "");
    }

    void attribute(String text) {
        newAttributes.add(text);
    }

    /** Block attributes that a model which is there lacks; all of a new one. */
    List<String> newAttributes() {
        return newAttributes;
    }

    /** Keeps the block attribute of a key or an index, by its name in the database, as it is written. */
    void keepKey(String databaseName) {
        keptKeys.add(databaseName);
    }

    boolean keepsKey(String databaseName) {
        return keptKeys.contains(databaseName);
    }

    void markWithoutKey() {
        withoutKey = true;
    }

    /** Whether nothing tells its rows apart: a client cannot use it. */
    boolean isWithoutKey() {
        return withoutKey;
    }
}
