package io.prismaspring.migrate.pull;

import io.prismaspring.schema.PrismaSchema;
import java.util.Set;

/** Names of a schema for names of a database, as Prisma makes them. */
final class PulledNames {

    /** What the schema language or a client has another meaning for. */
    private static final Set<String> TYPES = Set.of(
            "String", "Boolean", "Int", "BigInt", "Float", "Decimal", "DateTime", "Json", "Bytes", "Unsupported");

    private PulledNames() {}

    /** The same name if it can be one: leading characters that are no letters go, others become underscores. */
    static String of(String databaseName) {
        String letters = databaseName.replaceFirst("^[^a-zA-Z]+", "").replaceAll("[^a-zA-Z0-9_]", "_");
        return letters.isEmpty() ? "Renamed" + databaseName.replaceAll("[^a-zA-Z0-9_]", "_") : letters;
    }

    /** The name of a model or an enum, which must not be one of the words that clients or types have. */
    static String ofType(String databaseName) {
        String name = of(databaseName);
        return TYPES.contains(name) || PrismaSchema.isReserved(name) ? "Renamed" + name : name;
    }

    /** The name of an enum's value, which a database may leave empty. */
    static String ofValue(String databaseValue) {
        return databaseValue.isEmpty() ? "EMPTY_ENUM_VALUE" : of(databaseValue);
    }

    /** The name, or one with underscores behind it if it is taken. */
    static String free(String name, Set<String> taken) {
        String free = name;
        while (!taken.add(free)) {
            free += "_";
        }
        return free;
    }
}
