package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.NativeType;
import io.prismaspring.schema.model.ScalarType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** MySQL's types, named as its native types are in a schema. */
final class MySqlTypes {

    /** The longest text that every row has room for; longer ones are kept beside the row. */
    private static final int LONGEST_VARCHAR = 16_383;

    private static final int LONGEST_CHAR = 255;

    private MySqlTypes() {}

    static BuiltIn standard(ScalarType type) {
        return switch (type) {
            // As long as an index of utf8mb4 may be in every version of MySQL.
            case STRING -> of("VarChar", "191");
            case BOOLEAN -> of("Boolean");
            case INT -> of("Int");
            case BIG_INT -> of("BigInt");
            case FLOAT -> of("Double");
            case DECIMAL -> of("Decimal", "65", "30");
            case DATE_TIME -> of("DateTime", "3");
            case JSON -> of("Json");
            case BYTES -> of("LongBlob");
        };
    }

    static Optional<ColumnType> of(DatabaseProvider schemaProvider, ScalarType scalar, NativeType type) {
        return switch (schemaProvider) {
            case MYSQL ->
                Optional.of(
                        scalar == ScalarType.BOOLEAN && type.name().equals("TinyInt")
                                ? of("Boolean")
                                : new BuiltIn(type.name(), type.arguments()));
            case POSTGRESQL, H2 -> Optional.of(ofPostgres(type));
            default -> Optional.empty();
        };
    }

    private static BuiltIn ofPostgres(NativeType type) {
        return switch (type.name()) {
            case "Text", "Xml" -> of("LongText");
            // MySQL's usual collation does not look at case.
            case "Citext" -> standard(ScalarType.STRING);
            case "VarChar", "VarBit" -> text("VarChar", type, LONGEST_VARCHAR);
            case "Char", "Bit" ->
                type.arguments().isEmpty()
                        ? of("Char", "1")
                        : length(type) > LONGEST_CHAR
                                ? text("VarChar", type, LONGEST_VARCHAR)
                                : text("Char", type, LONGEST_CHAR);
            case "Uuid" -> of("Char", "36");
            case "Inet" -> of("VarChar", "43");
            case "Boolean" -> of("Boolean");
            case "Integer" -> of("Int");
            case "Oid" -> of("UnsignedInt");
            case "DoublePrecision" -> of("Double");
            case "Real" -> of("Float");
            case "Decimal" ->
                type.arguments().isEmpty() ? standard(ScalarType.DECIMAL) : new BuiltIn("Decimal", type.arguments());
            case "Money" -> of("Decimal", "19", "2");
            case "Timestamp", "Timestamptz" -> microseconds("DateTime", type);
            case "Time", "Timetz" -> microseconds("Time", type);
            case "JsonB" -> of("Json");
            case "ByteA" -> of("LongBlob");
            // SmallInt, BigInt, Date, Json.
            default -> new BuiltIn(type.name(), type.arguments());
        };
    }

    private static BuiltIn text(String name, NativeType type, int longest) {
        return type.arguments().isEmpty() || length(type) > longest
                ? of("LongText")
                : new BuiltIn(name, type.arguments());
    }

    private static int length(NativeType type) {
        return Integer.parseInt(type.arguments().get(0));
    }

    /** Without arguments MySQL keeps whole seconds, PostgreSQL microseconds. */
    private static BuiltIn microseconds(String name, NativeType type) {
        return type.arguments().isEmpty() ? of(name, "6") : new BuiltIn(name, type.arguments());
    }

    private static BuiltIn of(String name, String... arguments) {
        return new BuiltIn(name, List.of(arguments));
    }

    static String name(BuiltIn type) {
        String arguments = type.arguments().isEmpty() ? "" : "(" + String.join(", ", type.arguments()) + ")";
        return switch (type.name()) {
            case "Int" -> "INTEGER";
            case "UnsignedInt" -> "INTEGER UNSIGNED";
            default ->
                type.name().startsWith("Unsigned")
                        ? type.name().substring("Unsigned".length()).toUpperCase(Locale.ROOT) + " UNSIGNED"
                        : type.name().toUpperCase(Locale.ROOT) + arguments;
        };
    }

    /** Whether a default must stand in parentheses: it does not for types that stand in the row itself. */
    static boolean isBesideRow(BuiltIn type) {
        return type.name().endsWith("Text") || type.name().endsWith("Blob");
    }
}
