package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.migrate.MigrationPlan;
import io.prismaspring.migrate.database.Warning;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each warning has the name that the schema gives to what it is about, and counts the rows that are concerned. */
@EachDatabase
class WarningsTest {

    private static final String BEFORE = """
            enum Tone {
              WARM @map("w")
              COLD @map("c")
            }
            model User {
              id   Int    @id
              name String @map("full_name")
              @@map("users")
            }
            model Post {
              id       Int     @id
              title    String?
              slug     String?
              likes    BigInt
              tone     Tone
              authorId Int
              @@map("posts")
            }
            model Tag {
              id Int @id
            }
            """;

    private static final String AFTER = """
            enum Tone {
              WARM @map("w")
            }
            model User {
              id    Int    @id
              name  String @map("full_name")
              posts Article[]
              @@map("users")
            }
            /// @renamedFrom("Post")
            model Article {
              id       Int     @id
              slug     String  @unique
              likes    Int
              tone     Tone
              rank     Int
              /// @renamedFrom("authorId")
              writerId Int
              writer   User    @relation(fields: [writerId], references: [id])
              @@map("articles")
            }
            """;

    @TempDir
    Path folder;

    @Test
    void areNamedAndCounted(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);
        project.execute(
                "INSERT INTO \"users\" (\"id\", \"full_name\") VALUES (1, 'Ada')",
                "INSERT INTO \"posts\" (\"id\", \"title\", \"slug\", \"likes\", \"tone\", \"authorId\") VALUES (1, 'a', 'x', 3000000000, 'w', 1)",
                "INSERT INTO \"posts\" (\"id\", \"title\", \"slug\", \"likes\", \"tone\", \"authorId\") VALUES (2, 'b', 'x', 5, 'c', 9)",
                "INSERT INTO \"posts\" (\"id\", \"title\", \"slug\", \"likes\", \"tone\", \"authorId\") VALUES (3, NULL, NULL, 5, 'c', 1)",
                "INSERT INTO \"posts\" (\"id\", \"title\", \"slug\", \"likes\", \"tone\", \"authorId\") VALUES (4, NULL, NULL, 5, 'w', 1)",
                "INSERT INTO \"Tag\" (\"id\") VALUES (1)");

        MigrationPlan plan =
                project.write(AFTER, MigrationOptions.DEFAULT).orElseThrow();

        // SQLite has no types to tell by which numbers do not fit: all are counted.
        long narrowed = database.kind() == Database.SQLITE ? 4 : 1;
        assertThat(plan.warnings())
                .extracting(warning -> warning.kind() + " " + warning.name() + " " + rows(project, warning))
                .containsExactlyInAnyOrder(
                        "MAY_FAIL Tone.COLD 2",
                        "LOSES_DATA Article.title 2",
                        "MAY_FAIL Article.slug 2",
                        "MAY_FAIL Article.slug 2",
                        "LOSES_DATA Article.likes " + narrowed,
                        "MAY_FAIL Article.rank 4",
                        "MAY_FAIL Article.writerId 1",
                        "LOSES_DATA Tag 1");
    }

    /** What is new and empty gives no reason to ask. */
    @Test
    void nothingIsSaidOfWhatCannotFail(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate("model User {\n  id Int @id\n}\n");

        MigrationPlan plan = project.write("""
                        model User {
                          id     Int     @id
                          nick   String? @unique
                          rank   Int     @default(0)
                          bossId Int?
                          boss   User?   @relation("Boss", fields: [bossId], references: [id], onDelete: Restrict)
                          staff  User[]  @relation("Boss")
                          posts  Post[]
                        }
                        model Post {
                          id     Int    @id
                          slug   String @unique
                          userId Int
                          user   User   @relation(fields: [userId], references: [id])
                          @@index([slug, userId])
                        }
                        """, MigrationOptions.DEFAULT).orElseThrow();

        assertThat(plan.warnings()).isEqualTo(List.of());
    }

    private static long rows(MigratedProject project, Warning warning) {
        return project.count(Objects.requireNonNull(warning.countQuery()));
    }
}
