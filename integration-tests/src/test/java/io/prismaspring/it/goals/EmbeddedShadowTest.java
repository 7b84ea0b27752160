package io.prismaspring.it.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prismaspring.codegen.MigrateDevMojo;
import io.prismaspring.codegen.MigrateVerifyMojo;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are verified in a database of the same kind that is made for it; nothing but the verdict is printed. */
@EachDatabase
class EmbeddedShadowTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsMissing(TestDatabase database) throws Exception {
        assumeTrue(
                database.kind() != Database.MARIADB || Boolean.getBoolean("prisma.exhaustive"),
                "another server of MariaDB takes long to start");
        GoalProject project = new GoalProject(folder, database);
        project.schema("model Post {\n  id    Int    @id\n  title String\n}\n");
        project.says(new MigrateDevMojo(), "name", "init");
        project.schema("model Post {\n  id    Int    @id\n  title String?\n}\n");

        assertThat(project.failure(new MigrateVerifyMojo(), "repositorySystem", EmbeddedArtifacts.repository()))
                .startsWith("The migrations do not make what src/main/prisma says: 1 difference.");

        assertThat(project.said())
                .hasSize(2)
                .contains("differs     " + project.provider())
                .anyMatch(line -> line.contains("~ column Post.title"));
    }
}
