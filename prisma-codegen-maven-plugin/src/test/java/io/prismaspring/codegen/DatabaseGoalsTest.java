package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goals that compare a schema, its migrations and a database, on H2. */
class DatabaseGoalsTest {

    private static final String SCHEMA = """
        datasource db {
          provider = "h2"
        }

        // People who write.
        model Author {
          id    Int    @id @default(autoincrement())
          /// How they sign.
          name  String @db.VarChar(80)
          posts Post[]
        }

        model Post {
          id       Int    @id @default(autoincrement())
          title    String
          authorId Int    @map("author_id")
          author   Author @relation(fields: [authorId], references: [id])
        }
        """;

    @TempDir
    private Path folder;

    private Path schema;
    private GoalRun goals;

    @BeforeEach
    void project() throws IOException {
        goals = new GoalRun(folder);
        goals.dependOn(Driver.class);
        schema = Files.createDirectories(folder.resolve("src/main/prisma")).resolve("schema.prisma");
        Files.writeString(schema, SCHEMA);
    }

    private Map<String, Object> with(Object... more) {
        Map<String, Object> parameters = new HashMap<>(Map.of("url", url(), "user", "sa", "password", ""));
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i].toString(), more[i + 1]);
        }
        return parameters;
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("live");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aPushMakesTheDatabaseWhatTheSchemaSays() throws MojoFailureException {
        assertThat(goals.execute(new DbPushMojo(), with()))
                .contains("changes     + table Author", "done        2 changes");

        assertThat(goals.execute(new DbPushMojo(), with()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
    }

    @Test
    void aPushThatLosesRowsNeedsConsent() throws MojoFailureException, IOException, SQLException {
        goals.execute(new DbPushMojo(), with());
        execute("INSERT INTO \"Author\" (\"name\") VALUES ('Ada')");
        Files.writeString(schema, SCHEMA.replace("  name  String @db.VarChar(80)\n", ""));

        assertThat(goals.failure(new DbPushMojo(), with()))
                .isEqualTo(
                        "Nothing is changed. Agree to what may be lost or fail: -Dprisma.accept-data-loss=Author.name");
        assertThat(goals.execute(new DbPushMojo(), with("acceptDataLoss", "Author.name")))
                .contains("done        1 change");
    }

    @Test
    void aPullKeepsWhatAPersonWrote() throws MojoFailureException, IOException, SQLException {
        goals.execute(new DbPushMojo(), with());
        assertThat(goals.execute(new DbPullMojo(), with()))
                .contains("unchanged   the schema says what the database has");
        assertThat(schema).hasContent(SCHEMA);

        execute("ALTER TABLE \"Post\" ADD \"views\" INTEGER DEFAULT 0 NOT NULL");
        execute("ALTER TABLE \"Author\" ALTER COLUMN \"name\" DROP NOT NULL");
        assertThat(goals.execute(new DbPullMojo(), with())).contains("wrote       src/main/prisma/schema.prisma");
        assertThat(schema).hasContent("""
            datasource db {
              provider = "h2"
            }

            // People who write.
            model Author {
              id    Int     @id @default(autoincrement())
              /// How they sign.
              name  String? @db.VarChar(80)
              posts Post[]
            }

            model Post {
              id       Int    @id @default(autoincrement())
              title    String
              authorId Int    @map("author_id")
              author   Author @relation(fields: [authorId], references: [id])
              views    Int    @default(0)
            }
            """);
    }

    @Test
    void aFirstPullWritesANewSchema() throws MojoFailureException, IOException {
        goals.execute(new DbPushMojo(), with());
        Files.delete(schema);

        goals.execute(new DbPullMojo(), with());

        assertThat(schema).hasContent("""
            datasource db {
              provider = "h2"
            }

            model Author {
              id   Int    @id @default(autoincrement())
              name String @db.VarChar(80)
              Post Post[]
            }

            model Post {
              id        Int    @id @default(autoincrement())
              title     String
              author_id Int
              Author    Author @relation(fields: [author_id], references: [id])
            }
            """);
    }

    @Test
    void differencesAreWordsOrSqlAndMayFailTheBuild() throws MojoFailureException, IOException, SQLException {
        goals.execute(new DbPushMojo(), with());
        execute("ALTER TABLE \"Post\" ADD \"views\" INTEGER");
        Map<String, Object> parameters = with("from", "database", "to", "schema");

        assertThat(goals.execute(new MigrateDiffMojo(), parameters))
                .contains("- column Post.views", "done        1 difference");
        assertThat(goals.failure(new MigrateDiffMojo(), with("from", "database", "to", "schema", "exitCode", true)))
                .isEqualTo("There is a difference from database to schema");
        Path sql = folder.resolve("back.sql");
        goals.execute(
                new MigrateDiffMojo(), with("from", "database", "to", "schema", "script", true, "file", sql.toFile()));
        assertThat(Files.readString(sql)).contains("ALTER TABLE \"Post\" DROP COLUMN \"views\";");
        assertThat(goals.failure(new MigrateDiffMojo(), with("from", "nowhere", "to", "schema")))
                .startsWith("There is nothing called nowhere to compare; use empty, schema,");
    }

    @Test
    void aMigrationThatWasEditedIsFound() throws MojoFailureException, IOException {
        Path migrations = Files.createDirectories(folder.resolve("src/main/resources/db/migration"));
        Path sql = migrations.resolve("V1__init.sql");
        goals.execute(
                new MigrateDiffMojo(), with("from", "empty", "to", "schema", "script", true, "file", sql.toFile()));
        String script = Files.readString(sql);
        Files.writeString(sql, script + "\nCREATE VIEW titles AS SELECT \"title\" FROM \"Post\";\n");
        assertThat(goals.execute(new MigrateVerifyMojo(), shadow(migrations, "first")))
                .contains("verified    h2");

        Files.writeString(sql, script.replace("VARCHAR(80)", "VARCHAR(60)"));
        assertThat(goals.failure(new MigrateVerifyMojo(), shadow(migrations, "second")))
                .startsWith("The migrations do not make what src/main/prisma says: 1 difference.");
        assertThat(goals.said()).contains("            ~ column Author.name: VARCHAR(60) to VARCHAR(80)");
    }

    private Map<String, Object> shadow(Path migrations, String name) {
        return new HashMap<>(Map.of(
                "migrations",
                migrations.toFile(),
                "shadowUrl",
                "jdbc:h2:file:" + folder.resolve(name),
                "shadowUser",
                "sa",
                "shadowPassword",
                ""));
    }

    @Test
    void machinesGetOneObject() throws MojoFailureException {
        List<String> said = goals.execute(new DbPushMojo(), with("output", "json"));

        assertThat(said).hasSize(1);
        assertThat(said.get(0))
                .startsWith("{")
                .contains("\"changes\":[\"+ table Author\"")
                .contains("\"ok\":true");
    }
}
