package io.prismaspring.codegen.target;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Flyway as the application's {@code spring.flyway} properties set it up, so that a goal and the application's start
 * agree on the files, the history table, and everything else. Spring Boot itself reads the properties.
 */
public final class ApplicationFlyway {

    private static final String LOCATIONS = "spring.flyway.locations";
    private static final String LOCK = "spring.flyway.postgresql.transactional-lock";

    private final ApplicationConfiguration application;
    private final List<Path> resources;
    private final Path migrations;

    /**
     * The application's Flyway.
     *
     * @param application its properties
     * @param resources the folders that become the root of its class path
     * @param migrations where the migrations are if {@code spring.flyway.locations} says nothing
     */
    public ApplicationFlyway(ApplicationConfiguration application, List<Path> resources, Path migrations) {
        this.application = application;
        this.resources = List.copyOf(resources);
        this.migrations = migrations;
    }

    /**
     * Its configuration for a database. Nothing is connected to.
     *
     * @throws TargetException if there are migrations for other databases only
     */
    public Configuration configuration(TargetDatabase database) {
        Map<String, Object> given = new HashMap<>();
        given.put("spring.flyway.enabled", "true");
        if (application
                .property(LOCATIONS)
                .or(() -> application.property(LOCATIONS + "[0]"))
                .isEmpty()) {
            given.put(LOCATIONS, "filesystem:" + folder(database));
        }
        // As the starter: PostgreSQL would wait for Flyway's own transaction before it builds an index concurrently.
        given.put(LOCK, application.property(LOCK).orElse("false"));
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(application.environment());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("goal", given));
            context.setClassLoader(new URLClassLoader(
                    resources.stream().map(ClassPathUrl::of).toArray(URL[]::new),
                    ApplicationFlyway.class.getClassLoader()));
            context.registerBean(DataSource.class, database::dataSource);
            context.registerBean(FlywayConnectionDetails.class, DataSourceOnly::new);
            context.registerBean(FlywayMigrationStrategy.class, () -> flyway -> {});
            context.register(FlywayAutoConfiguration.class);
            context.refresh();
            return context.getBean(Flyway.class).getConfiguration();
        } finally {
            application.environment().getPropertySources().remove("goal");
        }
    }

    /** The folder of migrations for the database: its own if there is one, else that of all. */
    public Path folder(TargetDatabase database) {
        String vendor = DatabaseDriver.fromJdbcUrl(database.url()).getId();
        List<String> names = vendor.equals("mariadb") || vendor.equals("mysql")
                ? List.of(vendor, vendor.equals("mysql") ? "mariadb" : "mysql")
                : List.of(vendor);
        return names.stream()
                .map(migrations::resolve)
                .filter(Files::isDirectory)
                .findFirst()
                .orElseGet(() -> shared(vendor));
    }

    private Path shared(String vendor) {
        List<String> others = Stream.of("h2", "postgresql", "mysql", "mariadb", "sqlite")
                .filter(name -> Files.isDirectory(migrations.resolve(name)))
                .toList();
        if (!others.isEmpty()) {
            throw new TargetException("%s has migrations for %s, but none for %s; add it to <providers> and run"
                            .formatted(migrations, String.join(", ", others), vendor)
                    + " prisma:migrate-dev");
        }
        return migrations;
    }

    /** The goal's own DataSource is the one to use, whatever URL the application names. */
    private static final class DataSourceOnly implements FlywayConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return null;
        }

        @Override
        public @Nullable String getPassword() {
            return null;
        }

        @Override
        public @Nullable String getJdbcUrl() {
            return null;
        }
    }
}
