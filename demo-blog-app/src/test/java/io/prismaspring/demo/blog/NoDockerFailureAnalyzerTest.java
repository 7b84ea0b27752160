package io.prismaspring.demo.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.docker.compose.core.DockerException;

class NoDockerFailureAnalyzerTest {

    private static final class NotRunning extends DockerException {

        private static final long serialVersionUID = 1L;

        NotRunning() {
            super("Docker is not running");
        }
    }

    @Test
    void saysThatDockerOrAUrlIsNeeded() {
        FailureAnalysis analysis = Objects.requireNonNull(new NoDockerFailureAnalyzer()
                .analyze(new IllegalStateException("The application did not start", new NotRunning())));

        assertThat(analysis.getDescription()).endsWith("Docker cannot be used: Docker is not running");
        assertThat(analysis.getAction()).contains("Start Docker", "SPRING_DATASOURCE_URL=jdbc:postgresql:");
    }
}
