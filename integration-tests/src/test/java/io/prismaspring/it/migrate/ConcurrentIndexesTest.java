package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL builds indexes while others write: each has a file of its own, after what it needs. */
@EachDatabase(Database.POSTGRESQL)
@Timeout(60)
class ConcurrentIndexesTest {

    private static final String BEFORE = "model Post {\n  id Int @id\n  title String\n}\n";
    private static final String AFTER = """
            model Post {
              id    Int     @id
              title String  @unique
              slug  String?
              @@index([slug, title])
            }
            """;

    @TempDir
    Path folder;

    @Test
    void haveFilesOfTheirOwnThatFlywayRunsInOrder(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);

        project.migrate(AFTER, new MigrationOptions(Map.of(), true));

        assertThat(files())
                .containsExactly(
                        "change.sql",
                        "change.sql",
                        "change_post_slug_title_idx.sql",
                        "change_post_slug_title_idx.sql.conf",
                        "change_post_title_key.sql",
                        "change_post_title_key.sql.conf");
        assertThat(indexes(project))
                .containsExactly("Post_pkey true", "Post_slug_title_idx true", "Post_title_key true");
    }

    @Test
    void aCommentOnTheModelIsEnough(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);

        project.migrate("/// @concurrently\n" + AFTER);

        assertThat(files()).contains("change_post_title_key.sql.conf");
        assertThat(indexes(project)).contains("Post_title_key true");
    }

    /** PostgreSQL leaves an index behind that is not valid; the second run begins with dropping it. */
    @Test
    void oneThatFailsIsBuiltByTheNextRun(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);
        project.execute("INSERT INTO \"Post\" VALUES (1, 'same'), (2, 'same')");

        project.write(AFTER, new MigrationOptions(Map.of(), true));
        assertThatThrownBy(() -> project.flyway().migrate()).isInstanceOf(FlywayException.class);
        assertThat(indexes(project)).contains("Post_title_key false");

        project.execute("DELETE FROM \"Post\" WHERE \"id\" = 2");
        project.flyway().repair();
        project.flyway().migrate();
        assertThat(indexes(project))
                .containsExactly("Post_pkey true", "Post_slug_title_idx true", "Post_title_key true");
    }

    private static List<String> indexes(MigratedProject project) {
        return project.lines("SELECT c.relname, CASE WHEN i.indisvalid THEN 'true' ELSE 'false' END FROM pg_index i"
                + " JOIN pg_class c ON c.oid = i.indexrelid WHERE c.relname LIKE 'Post%' ORDER BY 1");
    }

    /** Without their versions. */
    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.replaceFirst("V\\d+__", ""))
                    .sorted()
                    .toList();
        }
    }
}
