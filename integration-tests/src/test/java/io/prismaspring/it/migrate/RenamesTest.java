package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is renamed in a schema keeps its rows: two migrations, written to files and run by Flyway, with rows in between. */
@EachDatabase
class RenamesTest {

    @TempDir
    Path folder;

    @Test
    void anotherMapRenames(TestDatabase database) throws IOException {
        migrate(database, """
                model User {
                  id    Int    @id @default(autoincrement())
                  email String @unique
                  posts Post[]
                }
                model Post {
                  id       Int    @id
                  title    String
                  author   User   @relation(fields: [authorId], references: [id])
                  authorId Int
                  @@index([title])
                }
                """);
        rows(
                database,
                "INSERT INTO \"User\" (\"email\") VALUES ('a@x.io')",
                "INSERT INTO \"Post\" (\"id\", \"title\", \"authorId\") VALUES (7, 'Hello', 1)");

        migrate(database, """
                model User {
                  id    Int    @id @default(autoincrement()) @map("user_id")
                  email String @unique @map("mail")
                  posts Post[]
                  @@map("users")
                }
                model Post {
                  id       Int    @id
                  title    String @map("headline")
                  author   User   @relation(fields: [authorId], references: [id])
                  authorId Int    @map("author_id")
                  @@index([title])
                  @@map("posts")
                }
                """);

        rows(database, "INSERT INTO \"users\" (\"mail\") VALUES ('b@x.io')");
        assertThat(lines(database, "SELECT \"user_id\", \"mail\" FROM \"users\" ORDER BY 1"))
                .containsExactly("1 a@x.io", "2 b@x.io");
        assertThat(lines(database, "SELECT \"id\", \"headline\", \"author_id\" FROM \"posts\""))
                .containsExactly("7 Hello 1");
    }

    @Test
    void aHintRenames(TestDatabase database) throws IOException {
        migrate(database, """
                enum Tone {
                  WARM
                  COLD
                }
                model Post {
                  id    Int    @id
                  title String
                  tone  Tone   @default(WARM)
                }
                """);
        rows(
                database,
                "INSERT INTO \"Post\" (\"id\", \"title\", \"tone\") VALUES (1, 'a', 'COLD')",
                "INSERT INTO \"Post\" (\"id\", \"title\") VALUES (2, 'b')");

        migrate(database, """
                /// @renamedFrom("Tone")
                enum Mood {
                  /// @renamedFrom("WARM")
                  HOT
                  /// @renamedFrom("COLD")
                  COOL
                  ICY
                }
                /// @renamedFrom("Post")
                model Article {
                  id       Int    @id
                  /// What stands on top.
                  /// @renamedFrom("title")
                  headline String
                  /// @renamedFrom("tone")
                  mood     Mood   @default(HOT)
                }
                """);

        rows(
                database,
                "INSERT INTO \"Article\" (\"id\", \"headline\") VALUES (3, 'c')",
                "INSERT INTO \"Article\" (\"id\", \"headline\", \"mood\") VALUES (4, 'd', 'ICY')");
        assertThat(lines(database, "SELECT \"id\", \"headline\", \"mood\" FROM \"Article\" ORDER BY 1"))
                .containsExactly("1 a COOL", "2 b HOT", "3 c HOT", "4 d ICY");
    }

    /** Neither name is free before the other is. */
    @Test
    void namesAreSwapped(TestDatabase database) throws IOException {
        String schema = """
                enum Tone {
                  WARM @map("%s")
                  COLD @map("%s")
                }
                model Cat {
                  id    Int    @id
                  first String @map("%s")
                  last  String @map("%s")
                  tone  Tone
                  @@map("%s")
                }
                model Dog {
                  id Int @id
                  @@map("%s")
                }
                """;
        migrate(database, schema.formatted("w", "c", "f", "l", "cats", "dogs"));
        rows(
                database,
                "INSERT INTO \"cats\" (\"id\", \"f\", \"l\", \"tone\") VALUES (1, 'first', 'last', 'w')",
                "INSERT INTO \"dogs\" (\"id\") VALUES (2)");

        migrate(database, schema.formatted("c", "w", "l", "f", "dogs", "cats"));

        assertThat(lines(database, "SELECT \"id\", \"l\", \"f\", \"tone\" FROM \"dogs\""))
                .containsExactly("1 first last c");
        assertThat(lines(database, "SELECT \"id\" FROM \"cats\"")).containsExactly("2");
    }

    /** The name of the table of pairs, and which side is A, come from the names of the models. */
    /** Of indexes and foreign keys: two change places, and a new index takes the name of one that has another now. */
    @Test
    void namesOfKeysAreSwapped(TestDatabase database) throws IOException, SQLException {
        String models = """
                model Post {
                  id Int  @id
                  a  Int
                  b  Int
                  c  Int
                  x  User @relation("x", fields: [a], references: [id], map: "%1$s")
                  y  User @relation("y", fields: [b], references: [id], map: "%2$s")
                  @@index([a], map: "%3$s")
                  @@index([b], map: "%4$s")
                  @@index([a, b], map: "%5$s")%6$s
                }
                model User {
                  id Int    @id
                  x  Post[] @relation("x")
                  y  Post[] @relation("y")
                }
                """;
        if (database.kind() == Database.SQLITE) {
            // Its foreign keys have no names.
            models = models.replaceAll("(references: \\[id]), map: \"[^\"]*\"", "$1");
        }
        migrate(database, models.formatted("key_1", "key_2", "index_1", "index_2", "index_3", ""));
        rows(
                database,
                "INSERT INTO \"User\" (\"id\") VALUES (1)",
                "INSERT INTO \"Post\" (\"id\", \"a\", \"b\", \"c\") VALUES (1, 1, 1, 1)");

        String swapped = models.formatted(
                "key_2", "key_1", "index_2", "index_1", "index_4", "\n  @@index([c], map: \"index_3\")");
        migrate(database, swapped);

        assertThat(lines(database, "SELECT \"a\" FROM \"Post\"")).containsExactly("1");
        assertThat(new MigratedProject(database, folder).difference(swapped)).isEmpty();
    }

    @Test
    void pairsFollowTheirModels(TestDatabase database) throws IOException {
        migrate(database, """
                model Post {
                  id   Int   @id
                  tags Tag[]
                }
                model Tag {
                  id    String @id
                  posts Post[]
                }
                """);
        rows(
                database,
                "INSERT INTO \"Post\" (\"id\") VALUES (1)",
                "INSERT INTO \"Tag\" (\"id\") VALUES ('java')",
                "INSERT INTO \"_PostToTag\" (\"A\", \"B\") VALUES (1, 'java')");

        migrate(database, """
                /// @renamedFrom("Post")
                model Writing {
                  id   Int   @id
                  tags Tag[]
                }
                model Tag {
                  id       String @id
                  writings Writing[]
                }
                """);

        assertThat(lines(database, "SELECT \"A\", \"B\" FROM \"_TagToWriting\""))
                .containsExactly("java 1");
    }

    /** Foreign keys hold both sides of the column, one of them in a join table that is no model. */
    @Test
    void aValueOfAKeyIsRenamed(TestDatabase database) throws IOException {
        String schema = """
                enum Code {
                  WARM %s
                  COLD
                }
                model Tone {
                  code  Code   @id
                  posts Post[]
                  tags  Tag[]
                }
                model Post {
                  id       Int  @id
                  tone     Tone @relation(fields: [toneCode], references: [code])
                  toneCode Code
                }
                model Tag {
                  id    Int    @id
                  tones Tone[]
                }
                """;
        migrate(database, schema.formatted(""));
        rows(
                database,
                "INSERT INTO \"Tone\" VALUES ('WARM')",
                "INSERT INTO \"Post\" VALUES (1, 'WARM')",
                "INSERT INTO \"Tag\" VALUES (5)",
                "INSERT INTO \"_TagToTone\" (\"A\", \"B\") VALUES (5, 'WARM')");

        migrate(database, schema.formatted("@map(\"hot\")"));

        assertThat(lines(database, "SELECT \"code\" FROM \"Tone\"")).containsExactly("hot");
        assertThat(lines(database, "SELECT \"toneCode\" FROM \"Post\"")).containsExactly("hot");
        assertThat(lines(database, "SELECT \"A\", \"B\" FROM \"_TagToTone\"")).containsExactly("5 hot");
    }

    @Test
    void aNameThatDiffersInCase(TestDatabase database) throws IOException {
        migrate(database, """
                model Post {
                  id    Int @id
                  Title String
                }
                """);
        rows(database, "INSERT INTO \"Post\" (\"id\", \"Title\") VALUES (1, 'a')");

        migrate(database, """
                model Post {
                  id    Int @id
                  Title String @map("title")
                  @@map("post")
                }
                """);

        assertThat(lines(database, "SELECT \"id\", \"title\" FROM \"post\"")).containsExactly("1 a");
    }

    private void migrate(TestDatabase database, String models) throws IOException {
        new MigratedProject(database, folder).migrate(models);
    }

    private void rows(TestDatabase database, String... statements) {
        new MigratedProject(database, folder).execute(statements);
    }

    private List<String> lines(TestDatabase database, String query) {
        return new MigratedProject(database, folder).lines(query);
    }
}
