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
import org.junit.jupiter.params.provider.CsvSource;
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
                        "database    h2",
                        "changes     + table Post",
                        "wrote       src/main/resources/db/migration/V…__init.sql",
                        "next        Review the SQL and commit it with src/main/prisma/migrated.prisma;"
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
                .containsExactly("nothing     to migrate: the schema equals src/main/prisma/migrated.prisma");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aStepThatLosesDataNeedsConsent() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST);

        assertThat(failure("drop title"))
                .isEqualTo(
                        "Nothing is written. Agree to what may be lost or fail: -Dprisma.accept-data-loss=Post.title");
        assertThat(run.said())
                .containsExactly(
                        "database    h2",
                        "changes     - column Post.title",
                        "loses       Post.title",
                        "            You are about to drop the column `title` of the table `Post`."
                                + " All its values will be lost.");

        assertThat(migrate("drop title", Map.of("acceptDataLoss", "Post.title")))
                .contains("wrote       src/main/resources/db/migration/V…__drop_title.sql");
    }

    @Test
    void consentToSomethingElseIsRefused() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST);

        assertThat(failure("drop title", Map.of("acceptDataLoss", "Post.titel")))
                .isEqualTo("prisma.accept-data-loss names Post.titel, but the migration does not ask for that."
                        + " Did you mean `Post.title`? It asks for Post.title");
    }

    @Test
    void aLikelyRenameIsAskedAbout() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST_WITH_TITLE.replace("title", "headline"));

        assertThat(failure("rename"))
                .isEqualTo("Nothing is written: was Post.title renamed to Post.headline, or dropped? Add the line"
                        + " /// @renamedFrom(\"title\") above it, or name what goes in -Dprisma.accept-data-loss");
        assertThat(run.said())
                .containsSubsequence(
                        "undecided   Post.title is gone, Post.headline is new",
                        "            Renamed: add above Post.headline (src/main/prisma/schema.prisma:7:3)",
                        "                /// @renamedFrom(\"title\")",
                        "            Dropped and added, with the loss of what is there:",
                        "                -Dprisma.accept-data-loss=Post.title");

        schema(POST_WITH_TITLE.replace("title", "/// @renamedFrom(\"title\")\n  headline"));
        assertThat(migrate("rename")).contains("changes     ~ column Post.title: renamed to headline");
    }

    @Test
    void aLikelyRenameIsDroppedAndAddedIfThatIsSaid() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST_WITH_TITLE.replace("title", "headline"));

        assertThat(migrate("replace", Map.of("acceptDataLoss", "Post.title")))
                .containsSubsequence("changes     - column Post.title", "            + column Post.headline");
    }

    @Test
    void aRequiredColumnIsFilledInThreeSteps() throws Exception {
        migrate("init");
        schema(POST_WITH_TITLE.replace("String?", "String"));

        assertThat(failure("add title"))
                .isEqualTo(
                        "Nothing is written. Agree to what may be lost or fail: -Dprisma.accept-data-loss=Post.title."
                                + " Or fill rows before the column becomes required: -Dprisma.backfill=\"Post.title=…\""
                                + " with the SQL of each value");

        migrate("add title", Map.of("backfill", "Post.title='No; title'"));
        assertThat(sql("add_title")).isEqualTo("""
                -- AlterTable
                ALTER TABLE "Post" ADD COLUMN "title" VARCHAR;

                -- FillColumn
                UPDATE "Post" SET "title" = 'No; title' WHERE "title" IS NULL;

                -- AlterTable
                ALTER TABLE "Post" ALTER COLUMN "title" SET NOT NULL;
                """);
    }

    @Test
    void withoutAValueTheFileHasAPlaceholder() throws Exception {
        migrate("init");
        schema(POST_WITH_TITLE.replace("String?", "String"));

        migrate("add title", Map.of("backfill", "Post.title"));

        assertThat(sql("add_title"))
                .contains("UPDATE \"Post\" SET \"title\" = ${value_of_Post_title} WHERE \"title\" IS NULL;");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Post.titel=1|prisma.backfill names Post.titel, but no column of that name becomes required. Did you mean `Post.title`? Name some of these: Post.title
            title|prisma.backfill has "title", which is no column; write Model.field=SQL, several with ; between them
            """)
    void aBackfillOfSomethingElseIsRefused(String backfill, String message) throws Exception {
        migrate("init");
        schema(POST_WITH_TITLE.replace("String?", "String"));

        assertThat(failure("add title", Map.of("backfill", backfill))).isEqualTo(message);
    }

    @Test
    void indexesAreBuiltConcurrentlyInFilesOfTheirOwn() throws Exception {
        String post = POST_WITH_TITLE.replace("h2", "postgresql");
        schema(post);
        migrate("init");
        schema(post.replace("?", "?\n  @@index([title])"));

        assertThat(migrate("index", Map.of("concurrently", true)))
                .containsExactly(
                        "database    postgresql",
                        "changes     + index Post_title_idx of Post",
                        "wrote       src/main/resources/db/migration/V…__index_post_title_idx.sql",
                        "next        Review the SQL and commit it with src/main/prisma/migrated.prisma;"
                                + " Flyway applies it when the application starts");
        assertThat(files()).contains("src/main/resources/db/migration/V…__index_post_title_idx.sql.conf");
    }

    @Test
    void whatLocksABigTableIsShownWithTheSaferForm() throws Exception {
        String post = POST_WITH_TITLE.replace("h2", "postgresql");
        schema(post);
        migrate("init");
        schema(post.replace("?", "?\n  @@index([title])"));

        assertThat(migrate("index"))
                .containsSubsequence(
                        "locks       Post.title",
                        "            Writes to `Post` wait while the index `Post_title_idx` is built.",
                        "            Safer: -Dprisma.concurrently=true, or /// @concurrently above the model, builds it in a"
                                + " file of its own with CREATE INDEX CONCURRENTLY \"Post_title_idx\" ON \"Post\"(\"title\");");
    }

    @Test
    void aMachineReadsOneObject() throws Exception {
        schema(POST_WITH_TITLE);
        migrate("init");
        schema(POST);

        run.failure(new MigrateDevMojo(), parameters("drop title", Map.of("output", "json")));

        assertThat(run.said()).singleElement().satisfies(json -> {
            assertThat(json)
                    .startsWith("{\"migrations\":[{\"database\":\"h2\",\"changes\":[\"- column Post.title\"],"
                            + "\"warnings\":[{\"kind\":\"LOSES_DATA\",\"name\":\"Post.title\",\"text\":")
                    .contains("\"ok\":false,\"error\":\"Nothing is written. ");
        });
    }

    @Test
    void eachDatabaseOfProvidersHasItsFile() throws Exception {
        assertThat(migrate("init", "h2", "postgresql"))
                .contains(
                        "wrote       src/main/resources/db/migration/h2/V…__init.sql",
                        "wrote       src/main/resources/db/migration/postgresql/V…__init.sql");
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
        return migrate(name, named(providers));
    }

    private List<String> migrate(String name, Map<String, Object> more) throws MojoFailureException {
        return run.execute(new MigrateDevMojo(), parameters(name, more)).stream()
                .map(MigrateDevMojoTest::withoutVersion)
                .toList();
    }

    private static Map<String, Object> named(String... providers) {
        return providers.length == 0 ? Map.of() : Map.of("providers", List.of(providers));
    }

    private String sql(String name) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("src/main/resources/db/migration"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith("__" + name + ".sql"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** What the console says of a goal that fails and changes no file. */
    private String failure(@Nullable String name, String... providers) throws IOException {
        return failure(name, named(providers));
    }

    private String failure(@Nullable String name, Map<String, Object> more) throws IOException {
        List<String> before = files();
        String message = run.failure(new MigrateDevMojo(), parameters(name, more));
        assertThat(files()).isEqualTo(before);
        return withoutVersion(message);
    }

    private Map<String, Object> parameters(@Nullable String name, Map<String, Object> more) {
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("migrations", run.file("src/main/resources/db/migration"));
        if (name != null) {
            parameters.put("name", name);
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
