package io.prismaspring.migrate.database;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.schema.model.Arity;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.model.Schema;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns of fields: types, defaults. */
final class ColumnMapper {

    private final Schema schema;
    private final Dialect dialect;

    ColumnMapper(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** A name in this database, which may have no schemas. */
    QualifiedName name(@Nullable String databaseSchema, String name) {
        return dialect.name(databaseSchema, name);
    }

    EnumDefinition definition(EnumType type) {
        return new EnumDefinition(
                name(type.databaseSchema(), type.databaseName()),
                type.values().stream().map(v -> v.databaseName()).toList());
    }

    Column column(ScalarField field) {
        if (field.arity() == Arity.LIST && !dialect.has(Feature.LISTS)) {
            throw new MigrationException(
                    "%s: %s is a list, which no column of %s can hold; make it a model of its own, or leave %s out of the providers"
                            .formatted(
                                    field.position(),
                                    field.name(),
                                    dialect.provider().schemaName(),
                                    dialect.provider().schemaName()));
        }
        ColumnType type = type(field);
        String defaultSql = defaultSql(field, type);
        boolean autoincrement = field.hasDefaultFunction("autoincrement") && defaultSql == null;
        boolean known = field.updatedAt() || (field.defaultValue() != null && !field.hasDefaultFunction("dbgenerated"));
        return new Column(
                field.databaseName(),
                type,
                field.arity(),
                autoincrement,
                defaultSql,
                known && defaultSql == null && !autoincrement);
    }

    /** The type of a field's values. */
    ColumnType type(ScalarField field) {
        FieldType type = field.type();
        if (type instanceof FieldType.EnumReference reference) {
            EnumDefinition definition = definition(schema.enumType(reference.name()));
            if (dialect.has(Feature.ENUM_TYPES)) {
                return new ColumnType.EnumType(definition.name());
            }
            return dialect.has(Feature.ENUM_COLUMNS)
                    ? new ColumnType.EnumValues(definition.values())
                    : dialect.standardType(ScalarType.STRING);
        }
        if (type instanceof FieldType.Unsupported unsupported) {
            // Another database's type means nothing here; text holds any value's spelling.
            return provider() == dialect.provider()
                    ? new ColumnType.Verbatim(unsupported.databaseType())
                    : dialect.standardType(ScalarType.STRING);
        }
        ScalarType scalar = ((FieldType.Scalar) type).type();
        NativeType nativeType = field.nativeType();
        return nativeType == null ? dialect.standardType(scalar) : known(nativeType, scalar, field);
    }

    private @Nullable DatabaseProvider provider() {
        Datasource datasource = schema.datasource();
        return datasource == null ? null : datasource.provider();
    }

    private ColumnType known(NativeType type, ScalarType scalar, ScalarField field) {
        DatabaseProvider provider = provider();
        return Optional.ofNullable(provider)
                .flatMap(p -> dialect.nativeType(p, scalar, type))
                .orElseThrow(() -> new MigrationException(
                        "%s: @db.%s is a type of %s, which has no counterpart in %s; remove the attribute, or leave %s out of the providers"
                                .formatted(
                                        field.position(),
                                        type.name(),
                                        provider == null ? "no known database" : provider.schemaName(),
                                        dialect.provider().schemaName(),
                                        dialect.provider().schemaName())));
    }

    private @Nullable String defaultSql(ScalarField field, ColumnType type) {
        DefaultValue value = field.defaultValue();
        if (value instanceof DefaultValue.ListOf list) {
            return dialect.listLiteral(
                    list.values().stream()
                            .map(v -> Objects.requireNonNull(literal(field, type, v)))
                            .toList(),
                    type);
        }
        if (value instanceof DefaultValue.Function call) {
            return switch (call.name()) {
                case "now" -> dialect.now(type);
                case "dbgenerated" ->
                    call.arguments().isEmpty()
                            ? null
                            : dialect.expression(call.arguments().get(0));
                case "autoincrement", "sequence" -> dialect.numberedDefault(call.name(), call.arguments());
                default -> null;
            };
        }
        return value == null ? null : literal(field, type, value);
    }

    private @Nullable String literal(ScalarField field, ColumnType type, DefaultValue value) {
        if (value instanceof DefaultValue.EnumConstant constant
                && field.type() instanceof FieldType.EnumReference reference) {
            return dialect.literal(
                    ScalarType.STRING,
                    type,
                    schema.enumType(reference.name()).value(constant.name()).databaseName());
        }
        if (field.type() instanceof FieldType.Scalar scalar) {
            return dialect.literal(scalar.type(), type, text(value));
        }
        return dialect.literal(ScalarType.STRING, type, text(value));
    }

    private static String text(DefaultValue value) {
        if (value instanceof DefaultValue.Text literal) {
            return literal.value();
        } else if (value instanceof DefaultValue.Numeric number) {
            return number.digits();
        } else if (value instanceof DefaultValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        throw new IllegalStateException("no literal: " + value);
    }
}
