package io.prismaspring.benchmarks.blog;

import com.zaxxer.hikari.HikariDataSource;
import io.prismaspring.schema.model.DatabaseProvider;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** A database with the rows of {@link Fixture}, and a pool of 8 connections to it. */
public final class BlogDatabase implements AutoCloseable {

    /** Where the server is that makes copies of a filled database; {@link #startPostgres} sets it. */
    private static final String SERVER = "benchmark.postgres";

    private static final String TEMPLATE = "blog";
    private static final int CONNECTIONS = 8;

    private final Kind kind;
    private final HikariDataSource dataSource = new HikariDataSource();

    /** The kinds of databases. */
    public enum Kind {
        H2(DatabaseProvider.H2),
        POSTGRESQL(DatabaseProvider.POSTGRESQL);

        private final DatabaseProvider provider;

        Kind(DatabaseProvider provider) {
            this.provider = provider;
        }
    }

    private BlogDatabase(Kind kind, String url) {
        this.kind = kind;
        dataSource.setJdbcUrl(url);
        dataSource.setMaximumPoolSize(CONNECTIONS);
        if (kind == Kind.POSTGRESQL) {
            dataSource.setUsername("postgres");
            // Each library is measured as its users are advised to set up PostgreSQL's driver.
            dataSource.addDataSourceProperty("reWriteBatchedInserts", true);
        }
    }

    /** Starts a server of its own, for this process and those whose JVM gets {@link #serverOption}. */
    public static AutoCloseable startPostgres() throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(Redirect.DISCARD)
                .setErrorRedirector(Redirect.DISCARD)
                .start();
        System.setProperty(SERVER, "jdbc:postgresql://localhost:" + server.getPort() + "/");
        execute("CREATE DATABASE " + TEMPLATE);
        try (Connection connection = DriverManager.getConnection(System.getProperty(SERVER) + TEMPLATE, "postgres", "")) {
            Fixture.load(connection, DatabaseProvider.POSTGRESQL);
        }
        return server;
    }

    /** What tells a JVM where the server is. */
    public static String serverOption() {
        return "-D" + SERVER + "=" + System.getProperty(SERVER);
    }

    /** A new database with all rows. */
    public static BlogDatabase open(Kind kind) throws SQLException {
        String name = "blog_" + UUID.randomUUID().toString().replace("-", "");
        if (kind == Kind.POSTGRESQL) {
            execute("CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE);
            return new BlogDatabase(kind, System.getProperty(SERVER) + name);
        }
        BlogDatabase database = new BlogDatabase(kind, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.dataSource.getConnection()) {
            Fixture.load(connection, kind.provider);
        }
        return database;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(System.getProperty(SERVER) + "postgres", "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public Kind kind() {
        return kind;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
