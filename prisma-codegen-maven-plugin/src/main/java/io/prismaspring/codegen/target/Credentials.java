package io.prismaspring.codegen.target;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who asks. They belong together: a user of one place is not tried at another.
 *
 * @param url the JDBC URL; null if none is named
 * @param user null for none
 * @param password null for none
 */
public record Credentials(
        @Nullable String url,
        @Nullable String user,
        @Nullable String password) {

    /** Those that the application migrates with. */
    static Credentials of(ApplicationConfiguration application) {
        return new Credentials(
                first(application, "spring.flyway.url", "spring.datasource.url"),
                first(application, "spring.flyway.user", "spring.datasource.username"),
                first(application, "spring.flyway.password", "spring.datasource.password"));
    }

    private static @Nullable String first(ApplicationConfiguration application, String name, String other) {
        return application.property(name).or(() -> application.property(other)).orElse(null);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url == null ? "no database" : user + " at " + new JdbcUrl(url);
    }
}
