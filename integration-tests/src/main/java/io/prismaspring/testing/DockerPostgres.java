package io.prismaspring.testing;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, when a Docker engine answers. Testcontainers removes the container. */
final class DockerPostgres implements PostgresSource {

    private static final String IMAGE = "postgres:18-alpine";

    /** An engine that is there answers within a second; one that hangs must not hold up the tests. */
    private static final int PROBE_SECONDS = 5;

    @Override
    public PostgresServer start() throws PostgresUnavailableException {
        if (!engineAnswers()) {
            throw new PostgresUnavailableException("no Docker engine answers", null);
        }
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        try {
            container.start();
            PostgresUrl url = PostgresUrl.parse(container.getJdbcUrl());
            return PostgresServer.connect(
                    new PostgresUrl(
                            url.hosts(),
                            url.database(),
                            container.getUsername(),
                            container.getPassword(),
                            url.parameters()),
                    "Docker image " + IMAGE);
        } catch (RuntimeException | SQLException e) {
            container.stop();
            throw new PostgresUnavailableException(
                    "a Docker engine answers, but " + IMAGE + " does not start: " + rootMessage(e), e);
        }
    }

    /** Asks on a thread of its own, because Testcontainers tries each address for longer than a test can wait. */
    private static boolean engineAnswers() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread probe = new Thread(() -> answer.complete(info()), "docker-probe");
        probe.setDaemon(true);
        probe.start();
        try {
            return answer.get(PROBE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads the engine's description, which neither pulls an image nor starts a container. */
    private static boolean info() {
        try {
            return DockerClientFactory.instance().getInfo() != null;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }
}
