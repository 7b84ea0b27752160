package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.Verbatim;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** H2's types for the names that schemas use; what H2 lacks becomes text of the same length. */
final class H2Types {

    /** The longest VARCHAR of H2; without a length it is as long as this. */
    private static final int LONGEST_TEXT = 1_048_576;

    private H2Types() {}

    static String name(ColumnType type) {
        if (type instanceof BuiltIn builtIn) {
            return name(builtIn);
        }
        if (type instanceof Verbatim verbatim) {
            return verbatim.sql();
        }
        throw new IllegalStateException("H2 has no enum types here: " + type);
    }

    private static String name(BuiltIn type) {
        return switch (type.name()) {
            case "Text", "Xml", "Inet" -> "VARCHAR";
            case "Citext" -> "VARCHAR_IGNORECASE";
            case "VarChar", "VarBit" -> "VARCHAR" + length(type);
            case "Char", "Bit" -> type.arguments().isEmpty() ? "CHAR(1)" : "CHAR" + length(type);
            case "Uuid" -> "UUID";
            case "Boolean" -> "BOOLEAN";
            case "Integer", "Oid" -> "INTEGER";
            case "SmallInt" -> "SMALLINT";
            case "BigInt" -> "BIGINT";
            case "DoublePrecision" -> "DOUBLE PRECISION";
            case "Real" -> "REAL";
            // Without arguments H2's DECIMAL has no digits after the point.
            case "Decimal" -> type.arguments().isEmpty() ? "DECIMAL(65,30)" : "DECIMAL" + type.suffix();
            case "Money" -> "DECIMAL(19,2)";
            case "Timestamp" -> "TIMESTAMP" + type.suffix();
            case "Timestamptz" -> "TIMESTAMP" + type.suffix() + " WITH TIME ZONE";
            case "Date" -> "DATE";
            // Without arguments H2's TIME has whole seconds only, PostgreSQL's has microseconds.
            case "Time" -> "TIME" + microseconds(type);
            case "Timetz" -> "TIME" + microseconds(type) + " WITH TIME ZONE";
            case "Json", "JsonB" -> "JSON";
            case "ByteA" -> "VARBINARY";
            default -> throw new IllegalStateException("no H2 type for " + type);
        };
    }

    private static String length(BuiltIn type) {
        boolean fits =
                !type.arguments().isEmpty() && Integer.parseInt(type.arguments().get(0)) <= LONGEST_TEXT;
        return fits ? type.suffix() : "";
    }

    private static String microseconds(BuiltIn type) {
        return type.arguments().isEmpty() ? "(6)" : type.suffix();
    }

    /** A literal; types without time zone hold UTC. */
    static String dateTime(ColumnType type, String iso) {
        String name = type instanceof BuiltIn builtIn ? builtIn.name() : "Timestamp";
        OffsetDateTime time = OffsetDateTime.parse(iso);
        OffsetDateTime utc = time.withOffsetSameInstant(ZoneOffset.UTC);
        return switch (name) {
            case "Date" -> "DATE '" + utc.toLocalDate() + "'";
            case "Time" -> "TIME '" + Literals.dateTime(utc, "HH:mm:ss", "") + "'";
            case "Timetz" -> "TIME WITH TIME ZONE '" + Literals.dateTime(time, "HH:mm:ss", "xxx") + "'";
            case "Timestamptz" ->
                "TIMESTAMP WITH TIME ZONE '" + Literals.dateTime(time, "yyyy-MM-dd HH:mm:ss", "xxx") + "'";
            default -> "TIMESTAMP '" + Literals.dateTime(utc, "yyyy-MM-dd HH:mm:ss", "") + "'";
        };
    }
}
