package io.prismaspring.migrate.pull;

import io.prismaspring.migrate.database.ColumnType;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import io.prismaspring.migrate.database.Dialect;
import io.prismaspring.schema.connector.Connector;
import io.prismaspring.schema.connector.NativeTypeRule;
import io.prismaspring.schema.connector.NativeTypes;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.ScalarType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column's type in the schema language.
 *
 * @param name the field's type, such as {@code Int} or {@code Unsupported("circle")}
 * @param scalar null for every other type than the scalars
 * @param nativeType the attribute's name and arguments, such as {@code VarChar(20)}; empty where it goes without saying
 */
record PulledType(String name, @Nullable ScalarType scalar, String nativeType) {

    /** What PostgreSQL and H2 assume where nothing is written. */
    private static final Map<String, List<String>> ASSUMED = Map.of(
            "Timestamp", List.of("6"),
            "Timestamptz", List.of("6"),
            "Time", List.of("6"),
            "Timetz", List.of("6"),
            "Char", List.of("1"),
            "Bit", List.of("1"));

    static PulledType of(ColumnType type, Dialect dialect) {
        if (type instanceof Verbatim verbatim) {
            return new PulledType("Unsupported(" + SchemaText.string(verbatim.sql()) + ")", null, "");
        }
        BuiltIn builtIn = (BuiltIn) type;
        return dialect.provider() == DatabaseProvider.MYSQL ? mySql(builtIn, dialect) : other(builtIn, dialect);
    }

    /** An enum's field has the enum's name as its type. */
    static PulledType ofEnum(String name) {
        return new PulledType(name, null, "");
    }

    private static PulledType mySql(BuiltIn type, Dialect dialect) {
        if (type.name().equals("Boolean") || type.equals(new BuiltIn("Bit", List.of("1")))) {
            return scalar(ScalarType.BOOLEAN, type.name().equals("Boolean") ? "" : "Bit(1)");
        }
        NativeTypeRule rule = NativeTypes.of(Connector.MYSQL).get(type.name());
        if (rule == null) {
            return new PulledType("Unsupported(" + SchemaText.string(dialect.typeName(type)) + ")", null, "");
        }
        // Of the numbers that are truth values too, and of bits: the last one that the rule names.
        ScalarType scalar = rule.scalars().get(rule.scalars().size() - 1);
        return scalar(scalar, dialect.isStandard(scalar, type) ? "" : written(type));
    }

    private static PulledType other(BuiltIn type, Dialect dialect) {
        // H2 has names of its own for some types only; the others have PostgreSQL's scalars.
        NativeTypeRule rule = NativeTypes.of(Connector.POSTGRESQL).get(type.name());
        if (rule == null) {
            return new PulledType("Unsupported(" + SchemaText.string(dialect.typeName(type)) + ")", null, "");
        }
        ScalarType scalar = rule.scalars().get(0);
        boolean named = NativeTypes.of(Connector.of(dialect.provider())).containsKey(type.name())
                && !dialect.isStandard(scalar, type);
        BuiltIn complete = type.arguments().isEmpty()
                ? new BuiltIn(type.name(), ASSUMED.getOrDefault(type.name(), List.of()))
                : type;
        return scalar(scalar, named ? written(complete) : "");
    }

    private static PulledType scalar(ScalarType scalar, String nativeType) {
        return new PulledType(scalar.schemaName(), scalar, nativeType);
    }

    private static String written(BuiltIn type) {
        return type.name() + SchemaText.arguments(type.arguments());
    }
}
