package io.prismaspring.migrate.pull;

import static io.prismaspring.migrate.pull.PulledModel.AS_WRITTEN;

import io.prismaspring.migrate.database.Column;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.migrate.database.PrimaryKeyConstraint;
import io.prismaspring.migrate.database.Table;
import io.prismaspring.migrate.database.TableIndex;
import io.prismaspring.migrate.introspection.Remark;
import io.prismaspring.migrate.pull.PulledEnums.PulledEnum;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.Index;
import io.prismaspring.schema.model.Model;
import io.prismaspring.schema.model.ScalarField;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a table's columns, and its keys and indexes. */
final class PulledFields {

    /** What stands for the name of a primary key, of which there is but one. */
    static final String ID = "";

    private final PulledModel model;
    private final @Nullable Table expected;
    private final PulledEnums enums;
    private final List<Remark> remarks;
    private final WrittenSchema written;
    private final String nativePrefix;
    private final Dialect dialect;
    private final PulledKeys keys;

    /**
     * Prepares a model's fields.
     *
     * @param expected the table as the schema that was there has it; null if that has none
     * @param remarks those on this table
     * @param nativePrefix the datasource's name
     */
    PulledFields(
            PulledModel model,
            @Nullable Table expected,
            PulledEnums enums,
            List<Remark> remarks,
            WrittenSchema written,
            String nativePrefix,
            Dialect dialect) {
        this.model = model;
        this.expected = expected;
        this.enums = enums;
        this.remarks = remarks;
        this.written = written;
        this.nativePrefix = nativePrefix;
        this.dialect = dialect;
        this.keys = new PulledKeys(model.table().name().name(), model::fieldName, dialect);
    }

    void write() {
        Table table = model.table();
        table.columns().forEach(this::column);
        PrimaryKeyConstraint key = table.primaryKey();
        if (key != null && key.columns().size() > 1) {
            if (expected != null && key.equals(expected.primaryKey())) {
                model.keepKey(ID);
            } else {
                model.attribute(keys.blockId(key, clientName(key.columnNames())));
            }
        }
        for (TableIndex index : table.indexes()) {
            if (isInline(index) && !isWrittenAsBlock(index)) {
                continue;
            }
            if (isKnown(index)) {
                model.keepKey(index.name());
            } else {
                model.attribute(keys.block(index, clientName(index.columnNames())));
            }
        }
        keepWhatThisDatabaseLacks();
        if (!hasUniqueCriterion()) {
            model.markWithoutKey();
        }
    }

    /** An index that the schema has for another database. */
    private void keepWhatThisDatabaseLacks() {
        Model existing = model.existing();
        if (existing != null && expected != null) {
            existing.indexes().stream()
                    .map(Index::databaseName)
                    .filter(name ->
                            expected.indexes().stream().noneMatch(i -> i.name().equals(name)))
                    .forEach(model::keepKey);
        }
    }

    private boolean isKnown(TableIndex index) {
        return expected != null && expected.indexes().contains(index);
    }

    /** A unique key of one column stands on its field. */
    private static boolean isInline(TableIndex index) {
        return index.unique() && index.columns().size() == 1;
    }

    /** A person may have written {@code @@unique([a])}. */
    private boolean isWrittenAsBlock(TableIndex index) {
        return isKnown(index)
                && model.existingField(index.columnNames().get(0))
                        .filter(f -> !written.isOnField(model.name(), f.name(), "unique"))
                        .isPresent();
    }

    private boolean isIdWrittenAsBlock(PrimaryKeyConstraint key, ScalarField field) {
        return expected != null
                && key.equals(expected.primaryKey())
                && !written.isOnField(model.name(), field.name(), "id");
    }

    /** The selector's name that a person gave to a compound key. */
    private @Nullable String clientName(List<String> columns) {
        Model existing = model.existing();
        if (existing == null) {
            return null;
        }
        List<String> fields = model.fieldNames(columns);
        if (existing.primaryKey() != null && existing.primaryKey().fieldNames().equals(fields)) {
            return existing.primaryKey().clientName();
        }
        return existing.indexes().stream()
                .filter(i -> i.fieldNames().equals(fields))
                .map(Index::clientName)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean hasUniqueCriterion() {
        Set<String> usable = new HashSet<>();
        model.table().columns().stream()
                .filter(c -> c.isRequired() && !model.typeOf(c.name()).startsWith("Unsupported"))
                .forEach(c -> usable.add(c.name()));
        PrimaryKeyConstraint key = model.table().primaryKey();
        return (key != null && usable.containsAll(key.columnNames()))
                || model.table().indexes().stream()
                        .anyMatch(i -> i.unique() && i.condition() == null && usable.containsAll(i.columnNames()));
    }

    private void column(Column column) {
        Optional<ScalarField> existing = model.existingField(column.name());
        Optional<PulledEnum> pulledEnum = enums.of(model.table(), column, existing.orElse(null));
        PulledType type =
                pulledEnum.map(e -> PulledType.ofEnum(e.name())).orElseGet(() -> PulledType.of(column.type(), dialect));
        String field = model.fieldName(column.name());
        model.type(column.name(), type.name());
        Column before = expected == null ? null : expected.column(column.name()).orElse(null);
        boolean sameKeys = expected != null && sameInlineKeys(column);
        if (existing.isPresent() && before != null && sameKeys && same(column, before)) {
            // The schema's words may say more: an enum that the database keeps as text, for example.
            model.type(column.name(), "");
            model.field(field, AS_WRITTEN);
        } else {
            model.field(field, text(column, type, pulledEnum, existing.orElse(null)));
        }
        existing.filter(f -> sameKeys).ifPresent(f -> keepBlockOfOneColumn(column, f));
    }

    private void keepBlockOfOneColumn(Column column, ScalarField field) {
        PrimaryKeyConstraint key = model.table().primaryKey();
        if (key != null && key.columnNames().equals(List.of(column.name())) && isIdWrittenAsBlock(key, field)) {
            model.keepKey(ID);
        }
    }

    private static boolean same(Column some, Column other) {
        return some.type().equals(other.type())
                && some.arity() == other.arity()
                && some.autoincrement() == other.autoincrement()
                && Objects.equals(some.defaultSql(), other.defaultSql());
    }

    /** Whether the keys of this column alone are those that the schema has. */
    private boolean sameInlineKeys(Column column) {
        Table before = Objects.requireNonNull(expected);
        return Objects.equals(inlineId(model.table(), column), inlineId(before, column))
                && new HashSet<>(inlineUniques(model.table(), column))
                        .equals(new HashSet<>(inlineUniques(before, column)));
    }

    private static @Nullable PrimaryKeyConstraint inlineId(Table table, Column column) {
        PrimaryKeyConstraint key = table.primaryKey();
        return key != null && key.columnNames().equals(List.of(column.name())) ? key : null;
    }

    private static List<TableIndex> inlineUniques(Table table, Column column) {
        return table.indexes().stream()
                .filter(PulledFields::isInline)
                .filter(i -> i.columnNames().equals(List.of(column.name())))
                .toList();
    }

    private String text(
            Column column, PulledType type, Optional<PulledEnum> pulledEnum, @Nullable ScalarField existing) {
        String field = model.fieldName(column.name());
        PrimaryKeyConstraint key = inlineId(model.table(), column);
        String id = key == null || (existing != null && isIdWrittenAsBlock(key, existing)) ? "" : keys.id(key);
        String unique = inlineUniques(model.table(), column).stream()
                .filter(i -> !isWrittenAsBlock(i))
                .findFirst()
                .map(keys::unique)
                .orElse("");
        boolean ignored = existing != null && existing.ignored();
        boolean updatedAt =
                existing != null && existing.updatedAt() && type.name().equals("DateTime");
        return SchemaText.words(
                field,
                type.name() + arity(column.arity()),
                id,
                unique,
                defaultAttribute(column, type, pulledEnum, existing),
                updatedAt ? "@updatedAt" : "",
                SchemaText.map("@", field, column.name()),
                type.nativeType().isEmpty() ? "" : "@" + nativePrefix + "." + type.nativeType(),
                ignored ? "@ignore" : "");
    }

    private String defaultAttribute(
            Column column, PulledType type, Optional<PulledEnum> pulledEnum, @Nullable ScalarField existing) {
        boolean generated = remarks.stream()
                .anyMatch(r -> r.kind() == Remark.Kind.GENERATED_COLUMN
                        && column.name().equals(r.name()));
        if (generated) {
            return "@default(dbgenerated())";
        }
        if (column.defaultSql() == null && !column.autoincrement() && existing != null) {
            return WrittenSchema.clientDefault(existing);
        }
        return new PulledDefault(
                        column,
                        type,
                        value -> pulledEnum.flatMap(e -> e.values().stream()
                                .filter(v -> v.databaseName().equals(value))
                                .map(PulledEnums.Value::name)
                                .findFirst()),
                        dialect)
                .attribute();
    }

    private static String arity(Arity arity) {
        return switch (arity) {
            case REQUIRED -> "";
            case OPTIONAL -> "?";
            case LIST -> "[]";
        };
    }
}
