package io.prismaspring.codegen.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the goals find the database. */
class TargetDatabaseTest {

    private static final Credentials NOTHING = new Credentials(null, null, null);

    @TempDir
    private Path resources;

    @AfterEach
    void forgetProperties() {
        List.of("spring.profiles.active", "spring.datasource.url").forEach(System::clearProperty);
    }

    @Test
    void theApplicationsPropertiesNameIt() throws Exception {
        write("application.properties", "spring.datasource.url=jdbc:h2:mem:${DATABASE_OF_NO_ONE:blog};PASSWORD=x");

        assertThat(find()).hasToString("Optional[jdbc:h2:mem:blog]");
    }

    @Test
    void theProfileDecidesInYamlToo() throws Exception {
        write("application.yaml", """
            spring:
              datasource.url: jdbc:h2:mem:everyday
            ---
            spring:
              config.activate.on-profile: special
              datasource.url: jdbc:h2:mem:special
            """);
        assertThat(find()).hasToString("Optional[jdbc:h2:mem:everyday]");

        System.setProperty("spring.profiles.active", "special");
        assertThat(find()).hasToString("Optional[jdbc:h2:mem:special]");
    }

    @Test
    void systemPropertiesComeBeforeFiles() throws Exception {
        write("application.properties", "spring.datasource.url=jdbc:h2:mem:file");
        System.setProperty("spring.datasource.url", "jdbc:h2:mem:command-line");

        assertThat(find()).hasToString("Optional[jdbc:h2:mem:command-line]");
    }

    @Test
    void whatFlywayIsToUseComesFirst() throws Exception {
        write("application.properties", """
            spring.datasource.url=jdbc:h2:mem:application
            spring.flyway.url=jdbc:h2:mem:flyway
            """);

        assertThat(find()).hasToString("Optional[jdbc:h2:mem:flyway]");
    }

    @Test
    void propertiesOfTheBuildAreReplaced() throws Exception {
        write("application.yml", "spring.datasource.url: jdbc:h2:file:@project.basedir@/data/@unknown@");

        assertThat(find()).hasToString("Optional[jdbc:h2:file:/home/ä/data/@unknown@]");
    }

    @Test
    void theUsersOwnWordCounts() throws Exception {
        write("application.properties", "spring.datasource.url=jdbc:h2:mem:file\nspring.datasource.username=other");

        Optional<TargetDatabase> target = find(new Credentials("jdbc:h2:mem:named", "sa", null));

        try (Connection connection = target.orElseThrow().connect()) {
            assertThat(connection.getMetaData().getURL()).isEqualTo("jdbc:h2:mem:named");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("SA");
        }
    }

    /** The tests' own class path has the driver as well; the project's is another copy. */
    @Test
    void theDriverIsTheProjectsOwn() throws Exception {
        try (Connection connection = find(new Credentials("jdbc:h2:mem:named", "sa", ""))
                .orElseThrow()
                .connect()) {
            assertThat(connection.getClass().getName()).isEqualTo("org.h2.jdbc.JdbcConnection");
            assertThat(connection).isNotInstanceOf(org.h2.jdbc.JdbcConnection.class);
        }
    }

    @Test
    void aMissingDriverIsNamed() {
        assertThatThrownBy(() -> find(new Credentials("jdbc:postgresql://h/blog?password=secret", null, null)))
                .hasMessage("No JDBC driver among the project's dependencies takes jdbc:postgresql://h/blog;"
                        + " add org.postgresql:postgresql with scope runtime");
    }

    @Test
    void aDatabaseWithoutMigrationsIsRefused() {
        assertThatThrownBy(() -> find(new Credentials("jdbc:oracle:thin:@h", null, null)))
                .hasMessage("There are no migrations for jdbc:oracle:thin:@h;"
                        + " use PostgreSQL, H2, MariaDB, MySQL or SQLite");
    }

    @Test
    void withoutAnyNameThereIsNone() {
        assertThat(find()).isEmpty();
    }

    @Test
    void anUnknownPlaceholderIsNamed() throws Exception {
        write("application.properties", "spring.datasource.url=jdbc:h2:mem:${DATABASE_OF_NO_ONE}");

        assertThatThrownBy(this::find)
                .isInstanceOf(TargetException.class)
                .hasMessage("The application's spring.datasource.url has a placeholder that nothing replaces here:"
                        + " jdbc:h2:mem:${DATABASE_OF_NO_ONE}");
    }

    @Test
    void aBrokenFileIsNamed() throws Exception {
        write("application.yml", "spring: [");

        assertThatThrownBy(this::find)
                .isInstanceOf(TargetException.class)
                .hasMessageStartingWith("The application's configuration cannot be read: ");
    }

    private Optional<TargetDatabase> find() {
        return find(NOTHING);
    }

    private Optional<TargetDatabase> find(Credentials named) {
        ApplicationConfiguration application =
                ApplicationConfiguration.read(List.of(resources), TargetDatabaseTest::buildProperty);
        return TargetDatabase.find(named, application, List.of(h2()));
    }

    private static @Nullable String buildProperty(String name) {
        return Map.of("project.basedir", "/home/ä").get(name);
    }

    private static Path h2() {
        try {
            return Path.of(org.h2.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(resources.resolve(name), text);
    }
}
