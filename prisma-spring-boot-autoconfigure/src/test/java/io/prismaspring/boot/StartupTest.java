package io.prismaspring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.boot.blog.PrismaClient;
import io.prismaspring.client.error.UnsupportedDatabaseException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What a person sees who starts the application; everything is found as in any application. */
@ExtendWith(OutputCaptureExtension.class)
class StartupTest {

    @Test
    void theClientIsThere(CapturedOutput output) {
        try (ConfigurableApplicationContext application = start()) {
            assertThat(application.getBean(PrismaClient.class).post().count()).isZero();
        }
        assertThat(output).isEmpty();
    }

    @Test
    void missingTablesStopTheApplication(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.flyway.enabled=false"))
                .hasRootCauseInstanceOf(SchemaMismatchException.class);

        assertThat(output).contains("""
                APPLICATION FAILED TO START
                ***************************

                Description:

                The client was generated for tables and columns that the database (H2, schema "PUBLIC") does not have:
                    - table "Post" (model Post)
                    - table "Comment" (model Comment)

                Action:

                Write the migration, then start the application again, so that Flyway applies it:
                    mvn prisma:migrate-dev -Dname="…"
                """);
    }

    @Test
    void missingTablesAreAWarningIfThatIsWanted(CapturedOutput output) {
        try (ConfigurableApplicationContext application =
                start("--spring.flyway.enabled=false", "--prisma.schema-check=warn")) {
            assertThat(application.getBean(PrismaClient.class)).isNotNull();
        }
        assertThat(output).containsOnlyOnce("- table \"Comment\" (model Comment)");
    }

    /** YAML reads {@code off} as false. */
    @ParameterizedTest
    @ValueSource(strings = {"off", "false"})
    void missingTablesAreNotLookedForIfThatIsWanted(String off, CapturedOutput output) {
        try (ConfigurableApplicationContext application =
                start("--spring.flyway.enabled=false", "--prisma.schema-check=" + off)) {
            assertThat(application.getBean(PrismaClient.class)).isNotNull();
        }
        assertThat(output).isEmpty();
    }

    @Test
    void anUnknownDatabaseIsNamedWithThoseThatAreSupported(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.flyway.enabled=false", "--spring.datasource.url=jdbc:hsqldb:mem:blog"))
                .hasRootCauseInstanceOf(UnsupportedDatabaseException.class);

        assertThat(output).contains("""
                Description:

                The database HSQL Database Engine is not supported; supported are [PostgreSQL, MariaDB, SQLite, H2].

                Action:

                Let spring.datasource.url name one of the supported databases.""");
    }

    /** A pool finds its own mistakes when it is first used, which is when the client looks at the database. */
    @Test
    void aMistakeInThePoolsSettingsIsNotTakenForAnUnknownDatabase(CapturedOutput output) {
        assertThatThrownBy(() ->
                        start("--spring.flyway.enabled=false", "--spring.datasource.hikari.transaction-isolation=SOME"))
                .hasStackTraceContaining("Invalid transaction isolation value: SOME");

        assertThat(output).doesNotContain("name one of the supported databases");
    }

    @ParameterizedTest(name = "spring.flyway.enabled={0}")
    @ValueSource(booleans = {true, false})
    void aDatabaseThatDoesNotAnswerIsNamed(boolean flyway, CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        "--spring.datasource.url=jdbc:postgresql://localhost:1/blog",
                        "--spring.flyway.enabled=" + flyway))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(output).contains("""
                Description:

                The application cannot connect to its database: Connection to localhost:1 refused.""").contains("""
                Action:

                Start the database, or correct spring.datasource.url""");
    }

    @Test
    void anH2ThatDoesNotAnswerIsNamed(CapturedOutput output) {
        assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:tcp://localhost:1/blog"))
                .hasRootCauseInstanceOf(ConnectException.class);

        assertThat(output).contains("The application cannot connect to its database: Connection is broken:");
    }

    /** As where a folder cannot be written, or is a file. */
    @Test
    void anH2WhoseFileCannotBeMadeIsNamed(@TempDir Path folder, CapturedOutput output) throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:file:" + file + "/blog"))
                .hasRootCauseInstanceOf(NotDirectoryException.class);

        assertThat(output).contains("The application cannot connect to its database: IO Exception:");
    }

    @Test
    void aWrongPasswordIsNamed(CapturedOutput output) {
        String url = "--spring.datasource.url=jdbc:h2:mem:secret";
        try (ConfigurableApplicationContext application =
                start(url, "--spring.datasource.username=sa", "--spring.datasource.password=right")) {
            assertThatThrownBy(
                            () -> start(url, "--spring.datasource.username=sa", "--spring.datasource.password=wrong"))
                    .hasRootCauseInstanceOf(SQLException.class);
            assertThat(application.isRunning()).isTrue();
        }

        assertThat(output)
                .contains("The application cannot connect to its database: Wrong user name or password")
                .doesNotContain("right", "=wrong");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .run(arguments);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}
}
