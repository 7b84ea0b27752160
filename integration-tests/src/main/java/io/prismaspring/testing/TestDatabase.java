package io.prismaspring.testing;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One database that belongs to one test: empty at first, dropped when closed. Safe for use by several threads; its pool
 * has {@value #POOL_SIZE} connections and connects on first use, so that a test may also bring a pool of its own.
 */
public final class TestDatabase implements AutoCloseable {

    static final int POOL_SIZE = 4;

    /** A test that has run out of connections should say so soon. */
    private static final int CONNECTION_TIMEOUT_MILLIS = 5_000;

    private final Database kind;
    private final HikariDataSource dataSource;
    private final ScannedDataSource scanned;
    private final Runnable drop;

    TestDatabase(Database kind, String url, String user, String password, Runnable drop) {
        this.kind = kind;
        this.drop = drop;
        this.dataSource = new HikariDataSource();
        dataSource.setPoolName(kind + " test pool");
        dataSource.setJdbcUrl(url);
        dataSource.setUsername(user);
        dataSource.setPassword(password);
        dataSource.setMaximumPoolSize(POOL_SIZE);
        dataSource.setMinimumIdle(0);
        dataSource.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        this.scanned = new ScannedDataSource(dataSource);
    }

    /** A name that no other test has. */
    static String uniqueName() {
        return "prisma_test_" + UUID.randomUUID().toString().replace("-", "");
    }

    /** Which database this is. */
    public Database kind() {
        return kind;
    }

    /** The JDBC URL, without user and password. */
    public String url() {
        return dataSource.getJdbcUrl();
    }

    /** The user who owns this database. */
    public String user() {
        return dataSource.getUsername();
    }

    /** The user's password, empty when there is none. */
    public String password() {
        return dataSource.getPassword();
    }

    /** The pool of this database, always the same one; {@link #close()} closes it. */
    public DataSource dataSource() {
        return scanned;
    }

    /** The client's statements with a value in their text, which must be bound instead. */
    List<String> statementsWithLiterals() {
        return scanned.suspicious();
    }

    /** How many connections of the pool are in use now. */
    public int activeConnections() {
        HikariPoolMXBean pool = dataSource.getHikariPoolMXBean();
        return pool == null ? 0 : pool.getActiveConnections();
    }

    /** Closes the pool and drops the database with everything in it, whoever is still connected. */
    @Override
    public void close() {
        if (!dataSource.isClosed()) {
            dataSource.close();
            drop.run();
        }
    }

    @Override
    public String toString() {
        return kind + " at " + url();
    }
}
