package io.prismaspring.benchmarks.blog;

import com.zaxxer.hikari.HikariDataSource;
import io.prismaspring.schema.model.DatabaseProvider;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** A database with the rows of {@link Fixture}, and a pool of 8 connections to it. */
public final class BlogDatabase implements AutoCloseable {

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

    /** A new database with all rows. */
    public static BlogDatabase open(Kind kind) throws SQLException {
        String name = "blog_" + UUID.randomUUID().toString().replace("-", "");
        if (kind == Kind.POSTGRESQL) {
            return new BlogDatabase(kind, BlogServer.newDatabase(name));
        }
        BlogDatabase database = new BlogDatabase(kind, "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        try (Connection connection = database.dataSource.getConnection()) {
            Fixture.load(connection, kind.provider);
        }
        return database;
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
