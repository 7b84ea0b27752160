package io.prismaspring.codegen.target;

import io.prismaspring.schema.model.DatabaseProvider;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
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
    private final Credentials credentials;
    private final Driver driver;

    private TargetDatabase(JdbcUrl url, DatabaseProvider provider, Credentials credentials, Driver driver) {
        this.url = url;
        this.provider = provider;
        this.credentials = credentials;
        this.driver = driver;
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
        return new TargetDatabase(url, provider, credentials, new ProjectDrivers(classPath).driver(url));
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
        return dataSource(Map.of());
    }

    private DataSource dataSource(Map<String, String> properties) {
        Properties all = new Properties();
        all.putAll(properties);
        SimpleDriverDataSource dataSource = new SimpleDriverDataSource(
                driver,
                url.value(),
                Objects.requireNonNullElse(credentials.user(), ""),
                Objects.requireNonNullElse(credentials.password(), ""));
        dataSource.setConnectionProperties(all);
        return dataSource;
    }

    /** What a program needs to find this database through Spring Boot: environment variables with their values. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("SPRING_DATASOURCE_URL", url.value());
        variables.put("SPRING_DATASOURCE_USERNAME", Objects.requireNonNullElse(credentials.user(), ""));
        variables.put("SPRING_DATASOURCE_PASSWORD", Objects.requireNonNullElse(credentials.password(), ""));
        return variables;
    }

    /**
     * A new connection; the caller closes it.
     *
     * @throws TargetException if the database does not answer or does not let the user in
     */
    public Connection connect() {
        return connect(Map.of());
    }

    /**
     * A new connection that the driver gives some properties to; the caller closes it.
     *
     * @throws TargetException if the database does not answer or does not let the user in
     */
    public Connection connect(Map<String, String> properties) {
        try {
            return dataSource(properties).getConnection();
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
}
