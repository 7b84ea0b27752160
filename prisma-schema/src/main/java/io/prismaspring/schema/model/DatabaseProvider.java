package io.prismaspring.schema.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The databases that a datasource's {@code provider} can name. {@code h2} is this project's own addition. */
public enum DatabaseProvider {
    POSTGRESQL,
    COCKROACHDB,
    MYSQL,
    SQLITE,
    SQLSERVER,
    MONGODB,
    H2;

    /** The name as a schema writes it, such as {@code postgresql}. */
    public String schemaName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The provider of a schema's name; {@code mariadb} is MySQL and {@code postgres} is PostgreSQL. */
    public static Optional<DatabaseProvider> named(String schemaName) {
        return switch (schemaName) {
            case "mariadb" -> Optional.of(MYSQL);
            case "postgres" -> Optional.of(POSTGRESQL);
            default ->
                Arrays.stream(values())
                        .filter(p -> p.schemaName().equals(schemaName))
                        .findFirst();
        };
    }
}
