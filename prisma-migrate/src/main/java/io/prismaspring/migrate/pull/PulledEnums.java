package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.DatabaseSchema;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.EnumDefinition;
import io.prismaspring.migrate.database.QualifiedName;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.ValueCheck;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.EnumValue;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The enums of a pulled schema: types of the database, or values that stand in a column's type or check; such an enum is
 * called like the table and the column unless the schema that was there has it.
 */
final class PulledEnums {

    /**
     * An enum.
     *
     * @param existing the one of the schema that was there; null if it is new
     * @param databaseName null where the database has no name for it
     * @param values in the database's order
     */
    record PulledEnum(
            String name,
            @Nullable EnumType existing,
            @Nullable QualifiedName databaseName,
            List<Value> values) {}

    /** A value with its two names. */
    record Value(String name, String databaseName) {}

    private final Dialect dialect;
    private final Schema schema;
    private final Set<String> taken;
    private final List<PulledEnum> enums = new ArrayList<>();
    private final Map<QualifiedName, PulledEnum> byName = new HashMap<>();

    PulledEnums(Schema schema, DatabaseSchema found, Dialect dialect, Set<String> taken) {
        this.schema = schema;
        this.dialect = dialect;
        this.taken = taken;
        for (EnumDefinition definition : found.enums()) {
            EnumType existing = schema.enums().stream()
                    .filter(e ->
                            dialect.name(e.databaseSchema(), e.databaseName()).equals(definition.name()))
                    .findFirst()
                    .orElse(null);
            byName.put(
                    definition.name(), add(existing, definition.name().name(), definition.name(), definition.values()));
        }
        if (!dialect.hasEnumTypes()) {
            schema.enums().forEach(e -> taken.add(e.name()));
        }
    }

    private PulledEnum add(
            @Nullable EnumType existing, String wanted, @Nullable QualifiedName databaseName, List<String> values) {
        String name = existing == null ? PulledNames.free(PulledNames.ofType(wanted), taken) : existing.name();
        taken.add(name);
        Set<String> valueNames = new LinkedHashSet<>();
        List<Value> named = new ArrayList<>();
        for (String value : values) {
            Optional<String> known = existing == null
                    ? Optional.empty()
                    : existing.values().stream()
                            .filter(v -> v.databaseName().equals(value))
                            .map(EnumValue::name)
                            .findFirst();
            known.ifPresent(valueNames::add);
            named.add(
                    new Value(known.orElseGet(() -> PulledNames.free(PulledNames.ofValue(value), valueNames)), value));
        }
        PulledEnum pulled = new PulledEnum(name, existing, databaseName, named);
        enums.add(pulled);
        return pulled;
    }

    /** The enum of a column; empty if it has none. */
    Optional<PulledEnum> of(Table table, Column column, @Nullable ScalarField existing) {
        if (column.type() instanceof ColumnType.EnumType type) {
            return Optional.ofNullable(byName.get(type.name()));
        }
        List<String> values = column.type() instanceof ColumnType.EnumValues inline
                ? inline.values()
                : table.checks().stream()
                        .filter(check -> check.column().equals(column.name()))
                        .findFirst()
                        .map(ValueCheck::values)
                        .orElse(List.of());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        EnumType known = existing != null && existing.type() instanceof FieldType.EnumReference reference
                ? schema.enumType(reference.name())
                : null;
        Optional<PulledEnum> same = enums.stream()
                .filter(e -> known != null && known.equals(e.existing()))
                .findFirst();
        if (same.isPresent() && databaseValues(same.get()).equals(values)) {
            return same;
        }
        return Optional.of(
                add(same.isPresent() ? null : known, table.name().name() + "_" + column.name(), null, values));
    }

    private static List<String> databaseValues(PulledEnum pulled) {
        return pulled.values().stream().map(Value::databaseName).toList();
    }

    /** All of them; complete when every column was asked for. */
    List<PulledEnum> all() {
        return enums;
    }

    /** Those of the schema that was there which stay although no column shows them: the database cannot say. */
    boolean isKept(EnumType existing) {
        return !dialect.hasEnumTypes() || enums.stream().anyMatch(e -> existing.equals(e.existing()));
    }
}
