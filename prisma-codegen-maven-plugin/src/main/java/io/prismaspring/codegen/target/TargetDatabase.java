package io.prismaspring.codegen.target;

import io.prismaspring.schema.model.DatabaseProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The database that a goal works on. Nothing is opened until a connection is asked for; safe for use by several threads.
 */
public final class TargetDatabase {

    private static final String NONE = "No database is named: pass -Dprisma.url=jdbc:… with -Dprisma.user and"
            + " -Dprisma.password, or set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
            + " SPRING_DATASOURCE_PASSWORD, or spring.datasource.url in the application's configuration";

    private final JdbcUrl url;
    private final DatabaseProvider provider;
    private final DataSource dataSource;
    private final DataSource existing;

    private TargetDatabase(JdbcUrl url, DatabaseProvider provider, DataSource dataSource, DataSource existing) {
        this.url = url;
        this.provider = provider;
        this.dataSource = dataSource;
        this.existing = existing;
    }

    /**
     * The database that is named explicitly, else the one that the application migrates: {@code spring.flyway.url} or
     * {@code spring.datasource.url}.
     *
     * @param named what the user told the goal itself
     * @param application where to look if the user named none
     * @param classPath the project's dependencies, with the driver among them
     * @return empty if no database is named anywhere
     * @throws TargetException if there are no migrations for such a database, or no dependency has its driver
     */
    public static Optional<TargetDatabase> find(
            Credentials named, ApplicationConfiguration application, List<Path> classPath) {
        Credentials found = named.url() == null ? Credentials.of(application) : named;
        return Optional.ofNullable(found.url()).map(url -> open(new JdbcUrl(url), found, classPath));
    }

    private static TargetDatabase open(JdbcUrl url, Credentials credentials, List<Path> classPath) {
        DatabaseProvider provider = url.provider()
                .orElseThrow(() -> new TargetException(
                        "There are no migrations for %s; use PostgreSQL, H2, MariaDB, MySQL or SQLite".formatted(url)));
        Driver driver = new ProjectDrivers(classPath).driver(url);
        return new TargetDatabase(
                url,
                provider,
                dataSource(driver, url, credentials),
                dataSource(driver, url.withoutCreation(), credentials));
    }

    private static DataSource dataSource(Driver driver, JdbcUrl url, Credentials credentials) {
        return new SimpleDriverDataSource(driver, url.value(), text(credentials.user()), text(credentials.password()));
    }

    /** What to say where {@link #find} finds none and the goal needs one. */
    public static TargetException none() {
        return new TargetException(NONE);
    }

    /** The kind of database; {@link DatabaseProvider#MYSQL} for MariaDB too. */
    public DatabaseProvider provider() {
        return provider;
    }

    /** The whole URL, which may hold secrets. */
    String url() {
        return url.value();
    }

    /** A new physical connection for each request, in auto-commit mode. */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * A new connection; the caller closes it.
     *
     * @throws TargetException if the database does not answer or does not let the user in
     */
    public Connection connect() {
        return connect(dataSource);
    }

    /**
     * A new connection to a database that is there: a file of H2 or SQLite is not made. The caller closes it.
     *
     * @throws TargetException if there is no such database, it does not answer, or it does not let the user in
     */
    public Connection connectToExisting() {
        return connect(existing);
    }

    private Connection connect(DataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new TargetException("Cannot connect to %s: %s".formatted(url, e.getMessage()), e);
        }
    }

    /** Whether it is on this machine; not if that is in doubt. */
    public boolean isLocal() {
        return url.isLocal();
    }

    /** The URL without its parameters, which may hold secrets. */
    @Override
    public String toString() {
        return url.toString();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
