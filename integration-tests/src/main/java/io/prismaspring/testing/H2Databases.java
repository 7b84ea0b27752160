package io.prismaspring.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes in-memory H2 databases that live until they are shut down. */
final class H2Databases {

    private static final String USER = "sa";
    private static final String PASSWORD = "";

    private H2Databases() {}

    static TestDatabase create() {
        String url = "jdbc:h2:mem:" + TestDatabase.uniqueName() + ";DB_CLOSE_DELAY=-1";
        return new TestDatabase(Database.H2, url, USER, PASSWORD, () -> shutDown(url));
    }

    private static void shutDown(String url) {
        try (Connection connection = DriverManager.getConnection(url, USER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot shut down " + url + ": " + e.getMessage(), e);
        }
    }
}
