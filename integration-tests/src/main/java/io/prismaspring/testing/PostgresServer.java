package io.prismaspring.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A running PostgreSQL server that new databases are made on. The database that {@code url} names serves only to send
 * {@code CREATE DATABASE} and {@code DROP DATABASE} through; what it holds is never touched.
 *
 * @param version as the server says it, for example {@code 18.6}
 * @param origin how it was found, for a person
 */
record PostgresServer(PostgresUrl url, String version, int majorVersion, String origin) {

    /** @throws SQLException when no server answers or it does not let the user in */
    static PostgresServer connect(PostgresUrl url, String origin) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            return new PostgresServer(
                    url,
                    connection.getMetaData().getDatabaseProductVersion(),
                    connection.getMetaData().getDatabaseMajorVersion(),
                    origin);
        }
    }

    TestDatabase createDatabase() {
        String name = TestDatabase.uniqueName();
        execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' " + locale());
        PostgresUrl database = url.withDatabase(name);
        return new TestDatabase(
                Database.POSTGRESQL,
                database.jdbcUrl(),
                url.user(),
                url.password(),
                () -> execute("DROP DATABASE " + name + " WITH (FORCE)"));
    }

    /** Text sorts by code point wherever the server comes from, as it does in H2. */
    private String locale() {
        return majorVersion >= 17 ? "LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'" : "LC_COLLATE 'C'";
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(this + " refuses \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL " + version + " from " + origin;
    }
}
