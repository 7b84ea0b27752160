package io.prismaspring.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A running MariaDB server that new databases are made on.
 *
 * @param address {@code host:port}
 * @param version as the server says it
 * @param origin how it was found, for a person
 */
record MariaDbServer(String address, String user, String password, String version, String origin) {

    /** @throws SQLException when no server answers or it does not let the user in */
    static MariaDbServer connect(String address, String user, String password, String origin) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://" + address + "/", user, password)) {
            return new MariaDbServer(
                    address, user, password, connection.getMetaData().getDatabaseProductVersion(), origin);
        }
    }

    TestDatabase createDatabase() {
        String name = TestDatabase.uniqueName();
        // Text sorts and compares by code point, as in the other databases of the tests.
        execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        return new TestDatabase(
                Database.MARIADB,
                "jdbc:mariadb://" + address + "/" + name,
                user,
                password,
                () -> execute("DROP DATABASE " + name));
    }

    private void execute(String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:mariadb://" + address + "/", user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(this + " refuses \"" + sql + "\": " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return "MariaDB " + version + " from " + origin;
    }
}
