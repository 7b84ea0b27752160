package io.prismaspring.codegen.target;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.ServiceLoader;

/** The JDBC drivers among the project's own dependencies, in the versions that the application runs with. */
final class ProjectDrivers {

    /** What to add for each database's URL. */
    private static final List<String> KNOWN = List.of(
            "jdbc:postgresql:", "org.postgresql:postgresql",
            "jdbc:h2:", "com.h2database:h2",
            "jdbc:mariadb:", "org.mariadb.jdbc:mariadb-java-client",
            "jdbc:mysql:", "com.mysql:mysql-connector-j",
            "jdbc:sqlite:", "org.xerial:sqlite-jdbc");

    private final List<Path> classPath;

    ProjectDrivers(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
    }

    /**
     * The driver for a URL.
     *
     * @throws TargetException if no dependency has one; the message names what to add
     */
    Driver driver(JdbcUrl url) {
        // Never closed: drivers leave threads and shutdown hooks behind that load classes up to the end of the JVM.
        ClassLoader loader = new URLClassLoader(
                classPath.stream().map(ClassPathUrl::of).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
            if (accepts(driver, url)) {
                return driver;
            }
        }
        throw new TargetException("No JDBC driver among the project's dependencies takes %s; add %s with scope runtime"
                .formatted(url, artifact(url)));
    }

    private static boolean accepts(Driver driver, JdbcUrl url) {
        try {
            return driver.acceptsURL(url.value());
        } catch (SQLException e) {
            return false;
        }
    }

    private static String artifact(JdbcUrl url) {
        for (int i = 0; i < KNOWN.size(); i += 2) {
            if (url.value().startsWith(KNOWN.get(i))) {
                return KNOWN.get(i + 1);
            }
        }
        return "your database's driver";
    }
}
