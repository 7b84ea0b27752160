package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.CastRules.Cast;
import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.ColumnType.EnumValues;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happens to values when MySQL gives a column another type: it tries every change, and stops at what does not fit. */
final class MySqlCasts {

    /** The bits of whole numbers; an unsigned one fits a signed one of more bits. */
    private static final Map<String, Integer> BITS =
            Map.of("Boolean", 8, "TinyInt", 8, "SmallInt", 16, "MediumInt", 24, "Int", 32, "BigInt", 64);

    /** How many characters of four bytes fit. */
    private static final Map<String, Integer> TEXTS =
            Map.of("TinyText", 63, "Text", 16_383, "MediumText", 4_194_303, "LongText", Integer.MAX_VALUE);

    private static final Map<String, Long> BYTES =
            Map.of("TinyBlob", 255L, "Blob", 65_535L, "MediumBlob", 16_777_215L, "LongBlob", 4_294_967_295L);

    /** The longest spelling of a value. */
    private static final Map<String, Integer> SPELLINGS =
            Map.of("Date", 10, "DateTime", 26, "Timestamp", 26, "Time", 17);

    private MySqlCasts() {}

    static Cast between(ColumnType from, ColumnType to) {
        return isSafe(from, to) ? Cast.SAFE : Cast.RISKY;
    }

    private static boolean isSafe(ColumnType from, ColumnType to) {
        if (from instanceof EnumValues before) {
            return to instanceof EnumValues after
                    ? after.values().containsAll(before.values())
                    : to instanceof BuiltIn text
                            && before.values().stream().allMatch(value -> value.length() <= characters(text));
        }
        return from instanceof BuiltIn before && to instanceof BuiltIn after && isSafe(before, after);
    }

    private static boolean isSafe(BuiltIn from, BuiltIn to) {
        if (isWhole(from)) {
            return isWhole(to) ? fits(from, to) : holdsDigits(to, digits(from)) || characters(to) > digits(from);
        }
        if (isText(from) || isText(to)) {
            return characters(to) >= spelling(from);
        }
        if (bytes(from) > 0) {
            // A BINARY is padded.
            return bytes(to) >= bytes(from) && (!to.name().equals("Binary") || from.equals(to));
        }
        return switch (from.name()) {
            case "Float" -> to.name().equals("Double");
            case "Decimal" ->
                to.name().equals("Decimal")
                        && argument(to, 1, 0) >= argument(from, 1, 0)
                        && argument(to, 0, 10) - argument(to, 1, 0) >= argument(from, 0, 10) - argument(from, 1, 0);
            case "Date" -> to.name().equals("DateTime");
            case "DateTime", "Time" -> to.name().equals(from.name()) && argument(to, 0, 0) >= argument(from, 0, 0);
            case "Timestamp" ->
                Set.of("DateTime", "Timestamp").contains(to.name()) && argument(to, 0, 0) >= argument(from, 0, 0);
            default -> false;
        };
    }

    private static boolean isWhole(BuiltIn type) {
        return BITS.containsKey(type.name().replace("Unsigned", ""));
    }

    private static boolean fits(BuiltIn from, BuiltIn to) {
        boolean fromUnsigned = from.name().startsWith("Unsigned");
        boolean toUnsigned = to.name().startsWith("Unsigned");
        return fromUnsigned == toUnsigned ? bits(to) >= bits(from) : fromUnsigned && bits(to) > bits(from);
    }

    private static int bits(BuiltIn type) {
        return BITS.getOrDefault(type.name().replace("Unsigned", ""), 0);
    }

    private static int digits(BuiltIn type) {
        return bits(type) * 3 / 10 + 1;
    }

    /** A DOUBLE is exact up to fifteen digits. */
    private static boolean holdsDigits(BuiltIn type, int digits) {
        return switch (type.name()) {
            case "Double" -> digits <= 15;
            case "Decimal" -> argument(type, 0, 10) - argument(type, 1, 0) >= digits;
            default -> false;
        };
    }

    private static boolean isText(BuiltIn type) {
        return characters(type) > 0;
    }

    private static int characters(BuiltIn type) {
        return Set.of("Char", "VarChar").contains(type.name())
                ? argument(type, 0, 1)
                : TEXTS.getOrDefault(type.name(), 0);
    }

    private static long bytes(BuiltIn type) {
        return Set.of("Binary", "VarBinary").contains(type.name())
                ? argument(type, 0, 1)
                : BYTES.getOrDefault(type.name(), 0L);
    }

    private static int spelling(BuiltIn from) {
        return isText(from)
                ? characters(from)
                : from.name().equals("Decimal")
                        ? argument(from, 0, 10) + 2
                        : SPELLINGS.getOrDefault(from.name(), Integer.MAX_VALUE);
    }

    private static int argument(BuiltIn type, int index, int otherwise) {
        List<String> arguments = type.arguments();
        return arguments.size() > index ? Integer.parseInt(arguments.get(index)) : otherwise;
    }
}
