package io.prismaspring.demo.blog;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.docker.compose.core.DockerException;

/** Says what to do where profile {@code postgres} has neither a URL nor a Docker engine. */
class NoDockerFailureAnalyzer extends AbstractFailureAnalyzer<DockerException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DockerException cause) {
        return new FailureAnalysis(
                "Profile postgres starts PostgreSQL in a container, but Docker cannot be used: " + cause.getMessage(),
                "Start Docker, or name a PostgreSQL that runs elsewhere:"
                        + " SPRING_DATASOURCE_URL=jdbc:postgresql://localhost:5432/blog, with"
                        + " SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                cause);
    }
}
