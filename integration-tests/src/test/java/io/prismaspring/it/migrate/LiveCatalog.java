package io.prismaspring.it.migrate;

import io.prismaspring.migrate.introspection.Introspection;
import io.prismaspring.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Empties a database of a test, whichever it is. */
final class LiveCatalog {

    private LiveCatalog() {}

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static void clear(Connection connection) throws SQLException {
        switch (Introspection.provider(connection)) {
            case POSTGRESQL -> Catalog.clear(connection, Database.POSTGRESQL);
            case H2 -> Catalog.clear(connection, Database.H2);
            case MYSQL -> {
                execute(connection, "SET foreign_key_checks = 0");
                for (String table : texts(connection, "SHOW TABLES")) {
                    execute(connection, "DROP TABLE `" + table + "`");
                }
                execute(connection, "SET foreign_key_checks = 1");
            }
            default -> {
                execute(connection, "PRAGMA foreign_keys = off");
                for (String table : texts(
                        connection,
                        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")) {
                    execute(connection, "DROP TABLE \"" + table + "\"");
                }
                execute(connection, "PRAGMA foreign_keys = on");
            }
        }
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            while (results.next()) {
                texts.add(results.getString(1));
            }
        }
        return texts;
    }
}
