package io.prismaspring.migrate.database;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Datasource;
import io.prismaspring.schema.model.DefaultValue;
import io.prismaspring.schema.model.EnumType;
import io.prismaspring.schema.model.FieldType;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarField;
import io.prismaspring.schema.model.ScalarType;
import io.prismaspring.schema.model.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns of fields: types, defaults. */
final class ColumnMapper {

    private final Schema schema;
    private final Dialect dialect;

    ColumnMapper(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    Column column(ScalarField field) {
        ColumnType type = type(field);
        String defaultSql = defaultSql(field, type);
        boolean autoincrement = field.hasDefaultFunction("autoincrement");
        boolean computed = field.updatedAt()
                || (field.defaultValue() instanceof DefaultValue.Function f
                        && !f.name().equals("dbgenerated"));
        return new Column(
                field.databaseName(),
                type,
                field.arity(),
                autoincrement,
                defaultSql,
                computed && defaultSql == null && !autoincrement);
    }

    /** The type of a field's values. */
    ColumnType type(ScalarField field) {
        FieldType type = field.type();
        if (type instanceof FieldType.EnumReference reference) {
            EnumType enumType = schema.enumType(reference.name());
            return dialect.hasEnumTypes()
                    ? new ColumnType.EnumType(new QualifiedName(enumType.databaseSchema(), enumType.databaseName()))
                    : new BuiltIn("Text", List.of());
        }
        if (type instanceof FieldType.Unsupported unsupported) {
            // Another database's type means nothing here; text holds any value's spelling.
            return provider() == dialect.provider()
                    ? new ColumnType.Verbatim(unsupported.databaseType())
                    : new BuiltIn("Text", List.of());
        }
        NativeType nativeType = field.nativeType();
        return nativeType == null
                ? standardType(((FieldType.Scalar) type).type())
                : new BuiltIn(known(nativeType, field), nativeType.arguments());
    }

    private @Nullable DatabaseProvider provider() {
        Datasource datasource = schema.datasource();
        return datasource == null ? null : datasource.provider();
    }

    private String known(NativeType type, ScalarField field) {
        DatabaseProvider provider = provider();
        if (provider != DatabaseProvider.POSTGRESQL) {
            throw new MigrationException(
                    "%s: @db.%s is a type of %s, which has no counterpart in %s; remove the attribute, or leave %s out of the providers"
                            .formatted(
                                    field.position(),
                                    type.name(),
                                    provider == null ? "no known database" : provider.schemaName(),
                                    dialect.provider().schemaName(),
                                    dialect.provider().schemaName()));
        }
        return type.name();
    }

    private static BuiltIn standardType(ScalarType type) {
        return switch (type) {
            case STRING -> new BuiltIn("Text", List.of());
            case BOOLEAN -> new BuiltIn("Boolean", List.of());
            case INT -> new BuiltIn("Integer", List.of());
            case BIG_INT -> new BuiltIn("BigInt", List.of());
            case FLOAT -> new BuiltIn("DoublePrecision", List.of());
            case DECIMAL -> new BuiltIn("Decimal", List.of("65", "30"));
            case DATE_TIME -> new BuiltIn("Timestamp", List.of("3"));
            case JSON -> new BuiltIn("JsonB", List.of());
            case BYTES -> new BuiltIn("ByteA", List.of());
        };
    }

    private @Nullable String defaultSql(ScalarField field, ColumnType type) {
        DefaultValue value = field.defaultValue();
        if (value instanceof DefaultValue.ListOf list) {
            return dialect.listLiteral(
                    list.values().stream().map(v -> literal(field, type, v)).toList(), type);
        }
        if (value instanceof DefaultValue.Function call) {
            return switch (call.name()) {
                case "now" -> "CURRENT_TIMESTAMP";
                case "dbgenerated" ->
                    call.arguments().isEmpty()
                            ? null
                            : dialect.expression(call.arguments().get(0));
                default -> null;
            };
        }
        return value == null ? null : literal(field, type, value);
    }

    private String literal(ScalarField field, ColumnType type, DefaultValue value) {
        if (value instanceof DefaultValue.EnumConstant constant
                && field.type() instanceof FieldType.EnumReference reference) {
            return Dialect.string(
                    schema.enumType(reference.name()).value(constant.name()).databaseName());
        }
        if (field.type() instanceof FieldType.Scalar scalar) {
            return dialect.literal(scalar.type(), type, text(value));
        }
        return Dialect.string(text(value));
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
