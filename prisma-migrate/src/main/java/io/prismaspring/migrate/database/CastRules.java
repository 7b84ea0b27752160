package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What happens to values when a column's type changes, by the casts that PostgreSQL does on assignment. Found by asking
 * Prisma for every pair of types; the same answers count for every database.
 */
final class CastRules {

    /** How well values survive. */
    enum Cast {
        SAFE,
        RISKY,
        IMPOSSIBLE
    }

    /** From a type to those it can be cast to, text types aside; an exclamation mark says that values may be lost. */
    private static final Map<String, Set<String>> CASTS = """
            Integer: SmallInt! BigInt DoublePrecision Real! Decimal Money
            SmallInt: Integer BigInt DoublePrecision Real Decimal Money
            Oid: Integer! BigInt
            BigInt: Integer! SmallInt! DoublePrecision! Real! Decimal Money!
            DoublePrecision: Integer! SmallInt! BigInt! Real! Decimal!
            Real: Integer! SmallInt! BigInt! DoublePrecision Decimal!
            Decimal: Integer! SmallInt! BigInt! DoublePrecision! Real!
            Money: Decimal
            Timestamp: Timestamptz Date! Time! Timetz!
            Timestamptz: Timestamp Date! Time! Timetz!
            Date: Timestamp Timestamptz
            Time: Timetz
            Timetz: Time!
            JsonB: Json
            Json: JsonB
            Bit: VarBit
            VarBit: Bit!
            Text: Citext
            Inet: Citext
            """.lines().map(line -> line.split(": ", 2)).collect(
            Collectors.toMap(
                    parts -> parts[0],
                    parts -> Arrays.stream(parts[1].split(" ", -1)).collect(Collectors.toSet())));

    /** The shortest text that holds every value of the type; a shorter one cannot be the target. */
    private static final Map<String, Integer> LENGTHS =
            Map.of("Boolean", 5, "Uuid", 32, "Timestamp", 23, "Timestamptz", 28, "Date", 10, "Time", 14, "Timetz", 19);

    private CastRules() {}

    static Cast between(Column from, Column to) {
        if (to.isList() && !from.isList()) {
            return Cast.IMPOSSIBLE;
        }
        if (from.type().equals(to.type()) && from.isList() == to.isList()) {
            return Cast.SAFE;
        }
        if (!(from.type() instanceof BuiltIn before) || !(to.type() instanceof BuiltIn after)) {
            return Cast.IMPOSSIBLE;
        }
        if (from.isList() != to.isList()) {
            return !isText(after) ? Cast.IMPOSSIBLE : length(after) == Integer.MAX_VALUE ? Cast.SAFE : Cast.RISKY;
        }
        return between(before, after);
    }

    private static Cast between(BuiltIn from, BuiltIn to) {
        if (from.name().equals(to.name())) {
            return shrinks(from, to) ? Cast.RISKY : Cast.SAFE;
        }
        if (isText(to)) {
            return toText(from, to);
        }
        Set<String> targets = CASTS.getOrDefault(from.name(), Set.of());
        if (targets.contains(to.name())) {
            return Cast.SAFE;
        }
        return targets.contains(to.name() + "!") ? Cast.RISKY : Cast.IMPOSSIBLE;
    }

    private static Cast toText(BuiltIn from, BuiltIn to) {
        Integer needed = from.name().equals("Bit") ? Integer.valueOf(length(from)) : LENGTHS.get(from.name());
        if (needed != null) {
            return length(to) >= needed ? Cast.SAFE : Cast.IMPOSSIBLE;
        }
        if (to.name().equals("Char") && Set.of("Oid", "Inet").contains(from.name())) {
            return Cast.IMPOSSIBLE;
        }
        return length(to) < (isText(from) ? length(from) : Integer.MAX_VALUE) ? Cast.RISKY : Cast.SAFE;
    }

    private static boolean isText(BuiltIn type) {
        return Set.of("Text", "VarChar", "Char").contains(type.name());
    }

    private static int length(BuiltIn type) {
        boolean oneByDefault = Set.of("Char", "Bit").contains(type.name());
        List<String> arguments = type.arguments();
        return arguments.isEmpty() ? (oneByDefault ? 1 : Integer.MAX_VALUE) : Integer.parseInt(arguments.get(0));
    }

    /** Less length, precision or scale; no argument is the most there is, but for Char and Bit. */
    private static boolean shrinks(BuiltIn from, BuiltIn to) {
        if (!from.name().equals("Decimal")) {
            return length(to) < length(from);
        }
        if (to.arguments().isEmpty()) {
            return false;
        }
        return from.arguments().isEmpty()
                || scale(to) < scale(from)
                || length(to) - scale(to) < length(from) - scale(from);
    }

    private static int scale(BuiltIn type) {
        return type.arguments().size() < 2
                ? 0
                : Integer.parseInt(type.arguments().get(1));
    }
}
