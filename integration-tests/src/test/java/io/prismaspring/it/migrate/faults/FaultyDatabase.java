package io.prismaspring.it.migrate.faults;

import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database that things happen to while it is migrated.
 *
 * @param files its migrations
 */
record FaultyDatabase(String url, String user, String password, Path files) {

    FluentConfiguration flyway() {
        return Flyway.configure().dataSource(url, user, password).locations("filesystem:" + files);
    }

    MigrationHistory history() {
        return new MigrationHistory(flyway());
    }

    static FaultyDatabase of(TestDatabase test, Path folder) {
        Path files = folder.resolve("migration");
        return switch (test.kind()) {
            // Two processes may open it.
            case H2 ->
                new FaultyDatabase("jdbc:h2:file:" + folder.resolve("database") + ";AUTO_SERVER=TRUE", "sa", "", files);
            case SQLITE ->
                new FaultyDatabase("jdbc:sqlite:" + folder.resolve("database.db") + "?foreign_keys=on", "", "", files);
            case POSTGRESQL, MARIADB -> new FaultyDatabase(test.url(), test.user(), test.password(), files);
        };
    }

    /** Whether it takes back the changes of tables in a transaction. */
    boolean isTransactional() {
        return url.startsWith("jdbc:postgresql:") || url.startsWith("jdbc:sqlite:");
    }

    /** Runs statements; what stands in double quotes is a name. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            for (String sql : statements) {
                statement.execute(sql.replace("\"", quote));
            }
        }
    }

    /** Ends everyone's connections but its own, as a server that goes down does. */
    void disconnectAll() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (url.startsWith("jdbc:postgresql:")) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
            } else if (url.startsWith("jdbc:mariadb:")) {
                for (String id : others(statement)) {
                    statement.execute("KILL CONNECTION " + id);
                }
            } else {
                statement.execute("SHUTDOWN IMMEDIATELY");
            }
        } catch (SQLException e) {
            // H2's own connection is gone as well.
            if (!url.startsWith("jdbc:h2:")) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<String> others(Statement statement) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT id FROM information_schema.processlist" + " WHERE db = database() AND id <> connection_id()")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    /** Everything in it but the history: columns and indexes of every table, and its rows. */
    List<String> content() {
        List<String> content = new ArrayList<>();
        try (Connection connection = connect()) {
            for (String table : tables(connection)) {
                content.addAll(columns(connection, table));
                content.addAll(indexes(connection, table));
                content.addAll(rows(connection, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return content;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        TreeSet<String> names = new TreeSet<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        names.remove("flyway_schema_history");
        return List.copyOf(names);
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (found.next()) {
                columns.add("%s.%s %s %s"
                        .formatted(
                                table,
                                found.getString("COLUMN_NAME"),
                                found.getString("TYPE_NAME"),
                                found.getString("IS_NULLABLE")));
            }
        }
        return columns;
    }

    private static List<String> indexes(Connection connection, String table) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        TreeSet<String> indexes = new TreeSet<>();
        try (ResultSet found =
                metaData.getIndexInfo(connection.getCatalog(), connection.getSchema(), table, false, false)) {
            while (found.next()) {
                if (found.getString("COLUMN_NAME") != null) {
                    indexes.add("%s index on %s".formatted(table, found.getString("COLUMN_NAME")));
                }
            }
        }
        return List.copyOf(indexes);
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + quote + table + quote + " ORDER BY 1")) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(rows.getString(i));
                }
                found.add(table + row);
            }
        }
        return found;
    }
}
