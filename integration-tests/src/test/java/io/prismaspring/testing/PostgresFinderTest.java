package io.prismaspring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresFinderTest {

    private static final PostgresSource DOCKER = () -> server("Docker image");
    private static final PostgresSource NO_DOCKER = () -> {
        throw new PostgresUnavailableException("no Docker engine answers", null);
    };
    private static final PostgresSource EMBEDDED = () -> server("embedded binaries");
    private static final PostgresSource NO_EMBEDDED = () -> {
        throw new PostgresUnavailableException("the embedded binaries do not start", null);
    };

    private final List<String> announced = new ArrayList<>();

    @Test
    void prefersDocker() {
        assertThat(finder("", DOCKER, EMBEDDED).find().origin()).isEqualTo("Docker image");
    }

    @Test
    void takesEmbeddedBinariesWithoutDockerAndSaysWhy() {
        assertThat(finder("", NO_DOCKER, EMBEDDED).find().origin())
                .isEqualTo("embedded binaries (no Docker engine answers)");
    }

    @Test
    void doesAsTheVariableSays() {
        assertThat(finder("docker", DOCKER, EMBEDDED).find().origin()).isEqualTo("Docker image");
        assertThat(finder("embedded", DOCKER, EMBEDDED).find().origin()).isEqualTo("embedded binaries");
    }

    @Test
    void doesNotReplaceWhatTheVariableSays() {
        assertThatIllegalStateException()
                .isThrownBy(() -> finder("docker", NO_DOCKER, EMBEDDED).find())
                .withMessage("No PostgreSQL for the tests: PRISMA_TEST_POSTGRES_URL is 'docker', "
                        + "but no Docker engine answers.");
    }

    @Test
    void usesTheServerThatTheVariableNames() {
        PostgresUrl url = PostgresFinder.SHARED.find().url();
        String address = "postgresql://%s:%s@%s/%s".formatted(url.user(), url.password(), url.hosts(), url.database());

        PostgresServer server = finder(address, NO_DOCKER, NO_EMBEDDED).find();

        assertThat(server.url()).isEqualTo(url);
        assertThat(server.origin()).isEqualTo("PRISMA_TEST_POSTGRES_URL (" + url.jdbcUrl() + ")");
    }

    @Test
    void saysWhatIsWrongWithTheVariable() {
        assertThatIllegalStateException()
                .isThrownBy(() -> finder("localhost:5432", DOCKER, EMBEDDED).find())
                .withMessage("PRISMA_TEST_POSTGRES_URL is not understood: "
                        + "expected jdbc:postgresql://host:5432/database?user=…&password=… "
                        + "or postgresql://user:password@host:5432/database, "
                        + "or one of the words 'docker' and 'embedded'.");
    }

    @Test
    void saysThatTheNamedServerDoesNotAnswer() {
        assertThatIllegalStateException()
                .isThrownBy(() -> finder("postgresql://ada:secret@localhost:1/blog", DOCKER, EMBEDDED)
                        .find())
                .withMessageStartingWith("PRISMA_TEST_POSTGRES_URL names jdbc:postgresql://localhost:1/blog, "
                        + "which cannot be used by user 'ada': ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void saysWhatWasTriedWhenNothingIsFound() {
        assertThatIllegalStateException()
                .isThrownBy(() -> finder("", NO_DOCKER, NO_EMBEDDED).find())
                .withMessage("No PostgreSQL for the tests: no Docker engine answers; "
                        + "the embedded binaries do not start. "
                        + "Start Docker, or set PRISMA_TEST_POSTGRES_URL to a server's URL.");
    }

    @Test
    void looksAndSpeaksOnce() {
        List<String> starts = new ArrayList<>();
        PostgresFinder finder = finder(
                "",
                () -> {
                    starts.add("docker");
                    return server("Docker image");
                },
                EMBEDDED);

        assertThat(finder.find()).isSameAs(finder.find());

        assertThat(starts).hasSize(1);
        assertThat(announced)
                .singleElement()
                .asString()
                .matches("PostgreSQL 18.6 from Docker image, ready in \\d+\\.\\d s");
    }

    @Test
    void remembersThatThereIsNone() {
        List<String> starts = new ArrayList<>();
        PostgresFinder finder = finder(
                "docker",
                () -> {
                    starts.add("docker");
                    throw new PostgresUnavailableException("no Docker engine answers", null);
                },
                EMBEDDED);

        assertThatIllegalStateException().isThrownBy(finder::find);
        assertThatIllegalStateException().isThrownBy(finder::find).withMessageContaining("no Docker engine answers");

        assertThat(starts).hasSize(1);
    }

    private PostgresFinder finder(String setting, PostgresSource docker, PostgresSource embedded) {
        return new PostgresFinder(Map.of(PostgresFinder.VARIABLE, setting), docker, embedded, announced::add);
    }

    private static PostgresServer server(String origin) {
        return new PostgresServer(
                new PostgresUrl("localhost:5432", "postgres", "postgres", "", List.of()), "18.6", 18, origin);
    }
}
