package io.prismaspring.benchmarks.blog;

import io.prismaspring.schema.model.DatabaseProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL server with a filled database, which other processes take copies of. */
final class BlogServer implements AutoCloseable {

    /** Where a JVM finds the server. */
    private static final String PROPERTY = "benchmark.postgres";

    private static final String TEMPLATE = "blog";

    private final EmbeddedPostgres server;

    private BlogServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts a server for this process and those that get its {@link #option}. */
    static BlogServer start() throws IOException, SQLException {
        // The locale is set because initdb refuses to start when LANG names one that is not installed.
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
        System.setProperty(PROPERTY, "jdbc:postgresql://localhost:" + server.getPort() + "/");
        execute("CREATE DATABASE " + TEMPLATE);
        try (Connection connection = DriverManager.getConnection(url(TEMPLATE), "postgres", "")) {
            Fixture.load(connection, DatabaseProvider.POSTGRESQL);
        }
        return new BlogServer(server);
    }

    /** What tells a JVM where the server is. */
    String option() {
        return "-D" + PROPERTY + "=" + System.getProperty(PROPERTY);
    }

    /** The URL of a new database with all rows. */
    static String newDatabase(String name) throws SQLException {
        execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
        return url(name);
    }

    private static String url(String database) {
        return System.getProperty(PROPERTY) + database;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
