package io.prismaspring.it.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.codegen.DbExecuteMojo;
import io.prismaspring.codegen.DbPullMojo;
import io.prismaspring.codegen.DbPushMojo;
import io.prismaspring.codegen.MigrateDiffMojo;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that compare a schema and a database. */
@EachDatabase
class SchemaGoalsTest {

    private static final String MODELS = """
        // People who write.
        model Author {
          id    Int    @id @default(autoincrement())
          /// How they sign.
          name  String
          posts Post[]
        }

        model Post {
          id       Int    @id @default(autoincrement())
          title    String
          authorId Int    @map("author_id")
          author   Author @relation(fields: [authorId], references: [id])

          @@index([authorId])
        }
        """;

    @TempDir
    private Path folder;

    private GoalProject project;

    @BeforeEach
    void push(TestDatabase database) throws Exception {
        project = new GoalProject(folder, database);
        project.schema(MODELS);
        assertThat(project.says(new DbPushMojo())).contains("changes     + table Author", "done        2 changes");
        project.execute("INSERT INTO \"Author\" (\"name\") VALUES ('Ada'), ('Bob')");
        project.execute("INSERT INTO \"Post\" (\"title\", \"author_id\") VALUES ('One', 1)");
    }

    @Test
    void aPushFollowsRenamesAndKeepsTheRows() throws Exception {
        project.schema(MODELS.replace("model Author {", "/// @renamedFrom(\"Author\")\nmodel Writer {")
                .replace("Author @relation", "Writer @relation")
                .replace("  name  String", "  /// @renamedFrom(\"name\")\n  signature String"));

        assertThat(project.says(new DbPushMojo()))
                .noneMatch(line -> line.startsWith("loses") || line.startsWith("risks"));

        assertThat(project.all("SELECT \"signature\" FROM \"Writer\" ORDER BY \"id\""))
                .isEqualTo("Ada,Bob");
        assertThat(project.all("SELECT \"author_id\" FROM \"Post\"")).isEqualTo("1");
        assertThat(project.says(new DbPushMojo()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
    }

    @Test
    void aPushOfANewRelationLeavesTheOthersTheirPairs() throws Exception {
        String liked = MODELS.replace("  posts Post[]", "  posts Post[]\n  liked Post[] @relation(\"Liked\")")
                .replace("  title    String", "  title    String\n  likedBy Author[] @relation(\"Liked\")");
        project.schema(liked);
        project.says(new DbPushMojo());
        project.execute("INSERT INTO \"_Liked\" (\"A\", \"B\") VALUES (2, 1)");

        project.schema(liked.replace("  posts Post[]", "  posts Post[]\n  saved Post[] @relation(\"Saved\")")
                .replace("  title    String", "  savedBy Author[] @relation(\"Saved\")"));
        project.says(new DbPushMojo(), "acceptDataLoss", "all");

        assertThat(project.all("SELECT \"A\" FROM \"_Liked\"")).isEqualTo("2");
        assertThat(project.all("SELECT COUNT(*) FROM \"_Saved\"")).isEqualTo("0");
    }

    @Test
    void aModelsNewNameThatMakesItTheOtherSideKeepsThePairsOfEachRelation() throws Exception {
        String two = MODELS.replace(
                        "  posts Post[]",
                        "  posts Post[]\n  liked Post[] @relation(\"Liked\")\n  saved Post[] @relation(\"Saved\")")
                .replace(
                        "  title    String",
                        "  title    String\n  likedBy Author[] @relation(\"Liked\")\n  savedBy Author[] @relation(\"Saved\")");
        project.schema(two);
        project.says(new DbPushMojo());
        project.execute("INSERT INTO \"_Liked\" (\"A\", \"B\") VALUES (2, 1)");

        project.schema(two.replace("model Author", "/// @renamedFrom(\"Author\")\nmodel Writer")
                .replace("Author ", "Writer ")
                .replace("Author[]", "Writer[]"));
        project.says(new DbPushMojo(), "acceptDataLoss", "all");

        assertThat(project.all("SELECT \"B\" FROM \"_Liked\"")).isEqualTo("2");
        assertThat(project.all("SELECT \"A\" FROM \"_Liked\"")).isEqualTo("1");
        assertThat(project.all("SELECT COUNT(*) FROM \"Writer\"")).isEqualTo("2");
    }

    @Test
    void aPushThatLosesRowsNeedsConsent() throws Exception {
        project.schema(MODELS.replace("  /// How they sign.\n  name  String\n", ""));

        assertThat(project.failure(new DbPushMojo()))
                .isEqualTo(
                        "Nothing is changed. Agree to what may be lost or fail: -Dprisma.accept-data-loss=Author.name");
        assertThat(project.all("SELECT \"name\" FROM \"Author\" ORDER BY \"id\""))
                .isEqualTo("Ada,Bob");
        assertThat(project.says(new DbPushMojo(), "acceptDataLoss", "Author.name"))
                .contains("done        1 change");
        assertThat(project.all("SELECT COUNT(*) FROM \"Author\"")).isEqualTo("2");
    }

    @Test
    void aPullKeepsWhatAPersonWrote() throws Exception {
        assertThat(project.says(new DbPullMojo())).contains("unchanged   the schema says what the database has");
        assertThat(project.models()).isEqualTo(MODELS);

        project.execute("ALTER TABLE \"Post\" ADD \"views\" INTEGER DEFAULT 0 NOT NULL");
        assertThat(project.says(new DbPullMojo())).contains("wrote       src/main/prisma/schema.prisma");
        assertThat(project.models())
                .isEqualTo(MODELS.replace("references: [id])\n", "references: [id])\n  views    Int    @default(0)\n"));
        assertThat(project.says(new DbPullMojo())).contains("unchanged   the schema says what the database has");
        assertThat(project.says(new DbPushMojo()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
    }

    @Test
    void aPullLeavesViewsAlone() throws Exception {
        String view = """

            // Read by the front page.
            view AuthorName {
              id   Int    @unique
              name String
            }
            """;
        project.execute("CREATE VIEW \"AuthorName\" AS SELECT \"id\", \"name\" FROM \"Author\"");
        project.schema("""
                generator client {
                  provider        = "prisma-client"
                  previewFeatures = ["views"]
                }

                """ + MODELS + view);

        assertThat(project.says(new DbPullMojo())).contains("unchanged   the schema says what the database has");
        project.execute("ALTER TABLE \"Post\" ADD \"views\" INTEGER");
        assertThat(project.says(new DbPullMojo())).contains("wrote       src/main/prisma/schema.prisma");
        assertThat(project.models()).contains("views    Int?").endsWith(view);

        assertThat(project.says(new DbPushMojo()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
        assertThat(project.all("SELECT \"name\" FROM \"AuthorName\" ORDER BY \"id\""))
                .isEqualTo("Ada,Bob");
    }

    @Test
    void theSqlOfADifferenceClosesIt() throws Exception {
        project.execute("ALTER TABLE \"Post\" ADD \"views\" INTEGER");
        assertThat(project.says(new MigrateDiffMojo(), "from", "database", "to", "schema"))
                .contains("- column Post.views", "done        1 difference");
        assertThat(project.failure(new MigrateDiffMojo(), "from", "database", "to", "schema", "exitCode", true))
                .isEqualTo("There is a difference from database to schema");

        Path sql = folder.resolve("back.sql");
        project.says(new MigrateDiffMojo(), "from", "database", "to", "schema", "script", true, "file", sql.toFile());
        project.says(new DbExecuteMojo(), "file", sql.toFile());

        assertThat(project.says(new MigrateDiffMojo(), "from", "database", "to", "schema", "exitCode", true))
                .contains("done        no difference");
        assertThat(project.all("SELECT \"title\" FROM \"Post\"")).isEqualTo("One");
    }

    /** Most people write a unique key as a constraint; some make an index, which H2 takes for something else. */
    @Test
    void handMadeUniqueKeysAreDropped() throws Exception {
        project.execute("CREATE TABLE \"Tag\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"name\" VARCHAR(50) NOT NULL,"
                + " CONSTRAINT \"one_of_a_name\" UNIQUE (\"name\"))");
        project.execute("CREATE UNIQUE INDEX \"one_title\" ON \"Post\" (\"title\", \"id\")");
        project.execute("INSERT INTO \"Tag\" (\"id\", \"name\") VALUES (1, 'same')");
        assertThat(project.says(new DbPullMojo())).contains("wrote       src/main/prisma/schema.prisma");
        String pulled = project.models();
        assertThat(pulled).containsPattern("name String +@unique");

        project.schema(pulled.replaceFirst(" *(?<!@)@unique(\\(map: \"[^\"]+\"\\))?", "")
                .replaceFirst("\n *@@unique\\([^\n]+", ""));
        assertThat(project.says(new DbPushMojo())).contains("done        2 changes");

        project.execute("INSERT INTO \"Tag\" (\"id\", \"name\") VALUES (2, 'same')");
        assertThat(project.all("SELECT \"id\" FROM \"Tag\" ORDER BY \"id\"")).isEqualTo("1,2");
        assertThat(project.says(new DbPushMojo()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
    }

    @Test
    void handMadeUniqueKeysGetTheNameOfTheSchema() throws Exception {
        project.execute("CREATE TABLE \"Tag\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"name\" VARCHAR(50) NOT NULL,"
                + " CONSTRAINT \"one_of_a_name\" UNIQUE (\"name\"))");
        project.execute("CREATE UNIQUE INDEX \"one_title\" ON \"Post\" (\"title\", \"id\")");
        project.says(new DbPullMojo());
        project.schema(project.models().replaceAll("\\(map: \"one_of_a_name\"\\)|, map: \"one_title\"", ""));

        project.says(new DbPushMojo());

        assertThat(project.says(new DbPushMojo()))
                .anyMatch(line -> line.startsWith("done        the database is what"));
        assertThatThrownBy(
                        () -> project.execute("INSERT INTO \"Tag\" (\"id\", \"name\") VALUES (1, 'same'), (2, 'same')"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void sqlComesFromTheStandardInput() throws Exception {
        InputStream in = System.in;
        try {
            System.setIn(new ByteArrayInputStream(project.quoted(
                            "INSERT INTO \"Author\" (\"name\") VALUES ('ä;');\nINSERT INTO \"Author\" (\"name\") VALUES ('Eve');\n")
                    .getBytes(StandardCharsets.UTF_8)));
            assertThat(project.says(new DbExecuteMojo(), "stdin", true, "transaction", true))
                    .contains("done        in one transaction");
        } finally {
            System.setIn(in);
        }
        assertThat(project.all("SELECT \"name\" FROM \"Author\" ORDER BY \"id\""))
                .isEqualTo("Ada,Bob,ä;,Eve");
    }
}
