package io.prismaspring.testing;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Decides where PostgreSQL comes from, in this order: the server that the environment variable {@value #VARIABLE} names,
 * a container when a Docker engine answers, embedded binaries. The variable may also hold {@value #DOCKER} or
 * {@value #EMBEDDED}: then it is that way or none. Looks once, prints one line that says what it found, and remembers
 * the outcome, good or bad. Safe for use by several threads.
 */
final class PostgresFinder {

    static final String VARIABLE = "PRISMA_TEST_POSTGRES_URL";
    static final String DOCKER = "docker";
    static final String EMBEDDED = "embedded";

    /** The finder of this JVM: one server serves all its tests. */
    static final PostgresFinder SHARED =
            new PostgresFinder(System.getenv(), new DockerPostgres(), new EmbeddedBinaries(), System.out::println);

    private final String setting;
    private final PostgresSource docker;
    private final PostgresSource embedded;
    private final Consumer<String> announce;

    private @Nullable PostgresServer found;
    private @Nullable String failure;

    PostgresFinder(
            Map<String, String> environment,
            PostgresSource docker,
            PostgresSource embedded,
            Consumer<String> announce) {
        this.setting = environment.getOrDefault(VARIABLE, "").strip();
        this.docker = docker;
        this.embedded = embedded;
        this.announce = announce;
    }

    /** @throws IllegalStateException when there is no server; the message says what was tried and what to do */
    synchronized PostgresServer find() {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        if (found == null) {
            long start = System.nanoTime();
            try {
                found = look();
            } catch (PostgresUnavailableException e) {
                failure = e.getMessage();
                throw new IllegalStateException(failure, e);
            }
            Duration duration = Duration.ofNanos(System.nanoTime() - start);
            announce.accept("%s, ready in %.1f s".formatted(found, duration.toMillis() / 1000.0));
        }
        return found;
    }

    private PostgresServer look() throws PostgresUnavailableException {
        return switch (setting) {
            case "" -> dockerOrEmbedded();
            case DOCKER -> only(docker);
            case EMBEDDED -> only(embedded);
            default -> named();
        };
    }

    private PostgresServer dockerOrEmbedded() throws PostgresUnavailableException {
        String whyNotDocker;
        try {
            return docker.start();
        } catch (PostgresUnavailableException e) {
            whyNotDocker = e.getMessage();
        }
        try {
            PostgresServer server = embedded.start();
            return new PostgresServer(
                    server.url(), server.version(), server.majorVersion(), server.origin() + " (" + whyNotDocker + ")");
        } catch (PostgresUnavailableException e) {
            throw new PostgresUnavailableException(
                    "No PostgreSQL for the tests: " + whyNotDocker + "; " + e.getMessage() + ". Start Docker, or set "
                            + VARIABLE + " to a server's URL.",
                    e);
        }
    }

    private PostgresServer only(PostgresSource source) throws PostgresUnavailableException {
        try {
            return source.start();
        } catch (PostgresUnavailableException e) {
            throw new PostgresUnavailableException(
                    "No PostgreSQL for the tests: " + VARIABLE + " is '" + setting + "', but " + e.getMessage() + ".",
                    e);
        }
    }

    private PostgresServer named() throws PostgresUnavailableException {
        PostgresUrl url;
        try {
            url = PostgresUrl.parse(setting);
        } catch (IllegalArgumentException e) {
            throw new PostgresUnavailableException(
                    VARIABLE + " is not understood: " + e.getMessage() + ", or one of the words '" + DOCKER + "' and '"
                            + EMBEDDED + "'.",
                    e);
        }
        try {
            return PostgresServer.connect(url, VARIABLE + " (" + url + ")");
        } catch (SQLException e) {
            throw new PostgresUnavailableException(
                    VARIABLE + " names " + url + ", which cannot be used by user '" + url.user() + "': "
                            + e.getMessage(),
                    e);
        }
    }
}
