package io.prismaspring.testing;

/** The databases that the tests run on. */
public enum Database {
    /** In memory, in its regular mode: it imitates no other database. */
    H2("H2"),

    /** A real server, found once per JVM: by URL, in a container, or from embedded binaries. */
    POSTGRESQL("PostgreSQL"),

    /** A real server, found once per JVM as PostgreSQL is. */
    MARIADB("MariaDB"),

    /** A file of its own for each test. */
    SQLITE("SQLite");

    private final String displayName;

    Database(String displayName) {
        this.displayName = displayName;
    }

    /**
     * Creates a fresh, empty database with a name of its own. The first PostgreSQL database of a JVM starts the server.
     *
     * @throws IllegalStateException when there is no such database to be had; the message says what was tried
     */
    public TestDatabase create() {
        return switch (this) {
            case H2 -> H2Databases.create();
            case POSTGRESQL -> PostgresFinder.SHARED.find().createDatabase();
            case MARIADB -> MariaDbFinder.SHARED.find().createDatabase();
            case SQLITE -> SqliteDatabases.create();
        };
    }

    /** The name that its makers write, as in {@code PostgreSQL}. */
    @Override
    public String toString() {
        return displayName;
    }
}
