package io.prismaspring.migrate.database;

import io.prismaspring.migrate.database.ColumnType.BuiltIn;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which changes of a column make PostgreSQL write the whole table anew. */
final class PostgresRewrites {

    private static final Set<String> TIMES = Set.of("Timestamp", "Timestamptz", "Time", "Timetz");
    private static final Set<String> TEXTS = Set.of("Text", "VarChar", "Citext");

    private PostgresRewrites() {}

    /** Whether values of the one type cannot stay as they are in a column of the other. */
    static boolean rewrites(Column from, Column to) {
        if (from.isList() != to.isList()
                || !(from.type() instanceof BuiltIn before)
                || !(to.type() instanceof BuiltIn after)) {
            return true;
        }
        List<String> less = before.arguments();
        List<String> more = after.arguments();
        if (TEXTS.contains(before.name()) && TEXTS.contains(after.name())) {
            return !more.isEmpty() && (less.isEmpty() || number(more, 0) < number(less, 0));
        }
        if (!before.name().equals(after.name())) {
            return true;
        }
        if (before.name().equals("Decimal")) {
            return !more.isEmpty()
                    && (less.isEmpty() || number(more, 0) < number(less, 0) || number(more, 1) != number(less, 1));
        }
        if (TIMES.contains(before.name())) {
            // Six digits is the most there is.
            return !more.isEmpty() && number(more, 0) < (less.isEmpty() ? 6 : number(less, 0));
        }
        return !before.name().equals("VarBit")
                || (!more.isEmpty() && (less.isEmpty() || number(more, 0) < number(less, 0)));
    }

    /** Whether each row gets a value of its own. */
    static boolean isVolatile(@Nullable String defaultSql) {
        String sql = defaultSql == null ? "" : defaultSql.toLowerCase(Locale.ROOT);
        boolean isCall = sql.contains("(") && !sql.startsWith("'") && !sql.startsWith("array[");
        return isCall && !sql.startsWith("now(");
    }

    private static int number(List<String> arguments, int index) {
        return arguments.size() > index ? Integer.parseInt(arguments.get(index)) : 0;
    }
}
