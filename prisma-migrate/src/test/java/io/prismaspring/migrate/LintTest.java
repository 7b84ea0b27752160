package io.prismaspring.migrate;

import static io.prismaspring.schema.model.DatabaseProvider.H2;
import static io.prismaspring.schema.model.DatabaseProvider.MYSQL;
import static io.prismaspring.schema.model.DatabaseProvider.POSTGRESQL;
import static io.prismaspring.schema.model.DatabaseProvider.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prismaspring.migrate.database.Lint;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who waits for what on each database, and the form in which nobody does. */
class LintTest {

    private static final String BEFORE = """
        model User {
          id Int @id
        }
        model Post {
          id       Int     @id
          title    String?
          likes    Int
          authorId Int?
        }
        """;

    private static final String AFTER = """
        model User {
          id    Int    @id
          posts Post[]
        }
        model Post {
          id       Int    @id
          title    String
          likes    BigInt
          authorId Int?
          author   User?  @relation(fields: [authorId], references: [id])
          token    String @default(dbgenerated("gen_random_uuid()"))
          rank     Int    @default(0)
          @@index([likes])
        }
        """;

    @Test
    void onPostgres() {
        assertThat(lint(POSTGRESQL, AFTER))
                .containsExactly(
                        new Lint(
                                "Post.token",
                                "The table `Post` is written anew; reads and writes wait meanwhile.",
                                "Add the column without a default, then set the default for new rows, and fill the old"
                                        + " ones in batches."),
                        new Lint(
                                "Post.title",
                                "Reads and writes of `Post` wait while all rows are checked for NULL.",
                                "ALTER TABLE \"Post\" ADD CONSTRAINT \"Post_title_not_null\" CHECK (\"title\" IS NOT"
                                        + " NULL) NOT VALID; then ALTER TABLE \"Post\" VALIDATE CONSTRAINT"
                                        + " \"Post_title_not_null\"; each in a migration of its own before this one, which"
                                        + " need not look at the rows then."),
                        new Lint(
                                "Post.likes",
                                "The table `Post` is written anew; reads and writes wait meanwhile.",
                                "Add a second column, fill it in batches, then let it take the place of the old one,"
                                        + " each in a migration of its own."),
                        new Lint(
                                "Post.likes",
                                "Writes to `Post` wait while the index `Post_likes_idx` is built.",
                                "-Dprisma.concurrently=true, or /// @concurrently above the model, builds it in a file"
                                        + " of its own with CREATE INDEX CONCURRENTLY \"Post_likes_idx\" ON"
                                        + " \"Post\"(\"likes\");"),
                        new Lint(
                                "Post.authorId",
                                "Writes to `Post` and `User` wait while all rows of `Post` are checked.",
                                "ALTER TABLE \"Post\" ADD CONSTRAINT \"Post_authorId_fkey\" FOREIGN KEY (\"authorId\")"
                                        + " REFERENCES \"User\"(\"id\") ON DELETE SET NULL ON UPDATE CASCADE NOT VALID;"
                                        + " and in a later migration ALTER TABLE \"Post\" VALIDATE CONSTRAINT"
                                        + " \"Post_authorId_fkey\";"));
    }

    @Test
    void onMySql() {
        assertThat(lint(MYSQL, AFTER))
                .extracting(Lint::name, Lint::text)
                .containsExactly(
                        tuple("Post.likes", "Writes to `Post` wait while the table is copied."),
                        tuple("Post.authorId", "Writes to `Post` wait while the table is copied."));
    }

    @Test
    void onSqlite() {
        assertThat(lint(SQLITE, AFTER))
                .containsExactly(new Lint(
                        "Post",
                        "The table `Post` is made anew with a copy of all its rows; other writers wait meanwhile.",
                        "SQLite has no other way: migrate while nobody writes."));
    }

    /** A table that comes with the migration is empty, and a constant default costs nothing. */
    @ParameterizedTest
    @EnumSource(
            value = DatabaseProvider.class,
            names = {"POSTGRESQL", "MYSQL", "H2"})
    void nothingOfWhatIsQuick(DatabaseProvider provider) {
        String after = BEFORE.replace("  likes ", "  rank     Int     @default(0)\n  note     String?\n  likes ") + """
            model Tag {
              id    Int    @id
              slug  String @unique
              token String @default(dbgenerated("gen_random_uuid()"))
              @@index([token])
            }
            """;

        assertThat(lint(provider, after)).isEmpty();
    }

    @Test
    void nothingOnH2() {
        assertThat(lint(H2, AFTER)).isEmpty();
    }

    private static List<Lint> lint(DatabaseProvider provider, String after) {
        return Schemas.plan(provider, BEFORE, after).lint();
    }
}
