package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import io.prismaspring.migrate.database.TableChange.AlterColumn;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which values do not survive a change of their type as they are, where a condition can tell. */
final class UnfitValues {

    /** The bits of whole numbers; on MySQL names are others than elsewhere. */
    private static final Map<String, Integer> BITS =
            Map.of("TinyInt", 8, "SmallInt", 16, "MediumInt", 24, "Integer", 32, "Int", 32, "BigInt", 64);

    private UnfitValues() {}

    /** The condition on the column, in quotes; empty if there is none that is exact. */
    static Optional<String> condition(AlterColumn change, String column, Dialect dialect) {
        if (change.from().isList()
                || dialect.has(Feature.REPLACES_TABLES)
                || !(change.from().type() instanceof BuiltIn from)
                || !(change.to().type() instanceof BuiltIn to)) {
            return Optional.empty();
        }
        // A target without a length is one character long; one that holds all texts is never risky.
        if (isText(from) && isText(to)) {
            return Optional.of("CHAR_LENGTH(" + column + ") > "
                    + (to.arguments().isEmpty() ? "1" : to.arguments().get(0)));
        }
        if (BITS.containsKey(from.name()) && BITS.containsKey(to.name())) {
            long highest = (1L << (BITS.getOrDefault(to.name(), 64) - 1)) - 1;
            return Optional.of(column + " NOT BETWEEN " + (-highest - 1) + " AND " + highest);
        }
        return Optional.empty();
    }

    private static boolean isText(BuiltIn type) {
        return Set.of("Text", "VarChar", "Char").contains(type.name());
    }
}
