package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The goal as a developer sees it: what the console says, and what is in the project afterwards. */
class MigrateDevMojoTest {

    private static final String POST = """
            datasource db {
              provider = "h2"
            }

            model Post {
              id Int @id
            }
            """;
    private static final String POST_WITH_TITLE = POST.replace("@id", "@id\n  title String?");

    @TempDir
    private Path project;

    private GoalRun run;

    @BeforeEach
    void writePost() throws IOException {
        run = new GoalRun(project);
        schema(POST);
    }

    @Test
    void theFirstMigrationIsShownWithWhatIsInIt() throws Exception {
        assertThat(migrate("init"))
                .containsExactly(
                        "[INFO] Wrote src/main/resources/db/migration/V…__init.sql",
                        "[INFO]   + table Post",
                        "[INFO] Review the SQL and commit it with src/main/prisma/migrated.prisma;"
                                + " Flyway applies it when the application starts");
        assertThat(files())
                .containsExactly(
                        "src/main/prisma/migrated.prisma",
                        "src/main/prisma/schema.prisma",
                        "src/main/resources/db/migration/V…__init.sql");
    }

    @Test
    void withoutAChangeNothingIsWritten() throws Exception {
        migrate("init");
        List<String> before = files();

        assertThat(migrate("again"))
                .containsExactly("[INFO] Nothing to migrate: the schema equals src/main/prisma/migrated.prisma");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aStepThatLosesDataIsAWarning() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST);

        assertThat(migrate("drop title"))
                .startsWith(
                        "[INFO] Wrote src/main/resources/db/migration/V…__drop_title.sql",
                        "[INFO]   - column Post.title",
                        "[WARNING] You are about to drop the column `title` of the table `Post`."
                                + " All its values will be lost.");
    }

    @Test
    void eachDatabaseOfProvidersHasItsFile() throws Exception {
        assertThat(migrate("init", "h2", "postgresql"))
                .startsWith(
                        "[INFO] Wrote src/main/resources/db/migration/h2/V…__init.sql",
                        "[INFO]   + table Post",
                        "[INFO] Wrote src/main/resources/db/migration/postgresql/V…__init.sql",
                        "[INFO]   + table Post");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "  ")
    void theNameIsNeeded(@Nullable String name) throws Exception {
        assertThat(failure(name))
                .isEqualTo("The migration needs a name: say what it does, such as -Dname=\"add comment model\"");
    }

    @Test
    void theNameMustBeFitForAFile() throws Exception {
        assertThat(failure("!?"))
                .isEqualTo("The migration's name \"!?\" has no letter from a to z and no digit;"
                        + " say what the migration does, such as -Dname=\"add comment model\"");
    }

    @Test
    void providersAreDatabasesThatHaveMigrations() throws Exception {
        assertThat(failure("init", "h2", "sqlserver"))
                .isEqualTo("There are no migrations for sqlserver; use postgresql, cockroachdb, h2, mysql or sqlite");
        assertThat(failure("init", "postgress"))
                .isEqualTo(
                        "Unknown database \"postgress\" in <providers>; use postgresql, h2, mysql, mariadb or sqlite");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedRelativeToTheProject() throws Exception {
        Files.createDirectories(project.resolve("src/main/resources"));
        Files.writeString(project.resolve("src/main/resources/db"), "a file where the folder should be");

        assertThat(failure("init"))
                .isEqualTo("Cannot read or write src/main/resources/db: it should be a directory,"
                        + " but a file of that name is there");
    }

    @Test
    void aConflictInTheLastSchemaIsShownWithItsPlace() throws Exception {
        migrate("init");
        Files.writeString(project.resolve("src/main/prisma/migrated.prisma"), "model Post {\n<<<<<<< HEAD\n}\n");
        schema(POST_WITH_TITLE);

        assertThat(failure("add title"))
                .startsWith("src/main/prisma/migrated.prisma is not a valid schema, so the last migrated state is"
                        + " unknown; restore it from version control:"
                        + System.lineSeparator()
                        + "src/main/prisma/migrated.prisma:2:1: error: ");
    }

    @Test
    void filesThatFlywayWouldMisreadAreNamedRelativeToTheProject() throws Exception {
        migrate("init");
        schema(POST_WITH_TITLE);

        assertThat(failure("add title", "h2", "postgresql"))
                .isEqualTo(
                        "src/main/resources/db/migration: V…__init.sql belongs to one database, but <providers> names"
                                + " a folder for each; move it to the folder of its database, such as"
                                + " src/main/resources/db/migration/h2");
    }

    @Test
    void aBrokenSchemaIsNotMigrated() throws Exception {
        schema(POST.replace("Int", "Itn"));

        assertThat(failure("init"))
                .startsWith("The schema has 1 error:" + System.lineSeparator()
                        + "src/main/prisma/schema.prisma:6:6: error: ");
    }

    private void schema(String text) throws IOException {
        Files.writeString(
                Files.createDirectories(project.resolve("src/main/prisma")).resolve("schema.prisma"), text);
    }

    private List<String> migrate(String name, String... providers) throws MojoFailureException {
        return run.execute(new MigrateDevMojo(), parameters(name, providers)).stream()
                .map(MigrateDevMojoTest::withoutVersion)
                .toList();
    }

    /** What the console says of a goal that fails and changes no file. */
    private String failure(@Nullable String name, String... providers) throws IOException {
        List<String> before = files();
        String message = run.failure(new MigrateDevMojo(), parameters(name, providers));
        assertThat(files()).isEqualTo(before);
        return withoutVersion(message);
    }

    private Map<String, Object> parameters(@Nullable String name, String... providers) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("migrations", run.file("src/main/resources/db/migration"));
        if (name != null) {
            parameters.put("name", name);
        }
        if (providers.length > 0) {
            parameters.put("providers", List.of(providers));
        }
        return parameters;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> withoutVersion(ProjectPaths.display(project, file)))
                    .sorted()
                    .toList();
        }
    }

    private static String withoutVersion(String text) {
        return text.replaceAll("V\\d{14}__", "V…__");
    }
}
