package io.prismaspring.testing;

import java.sql.SQLException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container, when a Docker engine answers. Testcontainers removes the container. */
final class DockerPostgres implements PostgresSource {

    private static final String IMAGE = "postgres:18-alpine";

    @Override
    public PostgresServer start() throws PostgresUnavailableException {
        if (!DockerEngine.answers()) {
            throw new PostgresUnavailableException("no Docker engine answers", null);
        }
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        try {
            DockerEngine.start(container);
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
                    "a Docker engine answers, but " + IMAGE + " does not start: " + DockerEngine.rootMessage(e), e);
        }
    }
}
