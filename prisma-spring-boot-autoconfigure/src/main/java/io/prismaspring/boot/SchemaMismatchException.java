package io.prismaspring.boot;

import java.util.List;

/**
 * The database lacks tables or columns that the client was generated for. The message names each of them and the command
 * that mends it.
 */
public final class SchemaMismatchException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // List.copyOf is serializable
    private final List<String> missing;

    private final String description;

    /**
     * @param place where was looked, such as {@code schema "public"}
     * @param missing one line for each table and column
     */
    SchemaMismatchException(String place, List<String> missing) {
        super(description(place, missing) + System.lineSeparator() + action());
        this.missing = List.copyOf(missing);
        this.description = description(place, missing);
    }

    /** What is missing, one line for each table and column, in the schema's order. */
    public List<String> missing() {
        return missing;
    }

    /** The message's first half: what is wrong. */
    String description() {
        return description;
    }

    private static String description(String place, List<String> missing) {
        return String.join(
                System.lineSeparator() + "    - ",
                "The client was generated for tables and columns that the database (" + place + ") does not have:",
                String.join(System.lineSeparator() + "    - ", missing));
    }

    /** The message's second half: what to do. */
    static String action() {
        return String.join(
                System.lineSeparator(),
                "Write the migration, then start the application again, so that Flyway applies it:",
                "    mvn prisma:migrate-dev -Dname=\"…\"",
                "If it is written already, Flyway did not apply it to this database: see spring.flyway.*. To start"
                        + " nevertheless, set prisma.schema-check to warn or off.");
    }
}
