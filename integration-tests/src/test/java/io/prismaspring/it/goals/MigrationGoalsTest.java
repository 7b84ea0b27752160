package io.prismaspring.it.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.prismaspring.codegen.MigrateAdoptMojo;
import io.prismaspring.codegen.MigrateDeployMojo;
import io.prismaspring.codegen.MigrateDevMojo;
import io.prismaspring.codegen.MigrateDiffMojo;
import io.prismaspring.codegen.MigrateResetMojo;
import io.prismaspring.codegen.MigrateResolveMojo;
import io.prismaspring.codegen.MigrateStatusMojo;
import io.prismaspring.codegen.MigrateVerifyMojo;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that write, apply and check migrations, on what {@code HistoryGoalsTest} does not: H2 is there. */
@EachDatabase({Database.POSTGRESQL, Database.MARIADB, Database.SQLITE})
class MigrationGoalsTest {

    private static final String MODELS = """
        model Author {
          id    Int    @id @default(autoincrement())
          name  String
          posts Post[]
        }

        model Post {
          id       Int    @id @default(autoincrement())
          title    String
          authorId Int
          author   Author @relation(fields: [authorId], references: [id])
        }
        """;

    @TempDir
    private Path folder;

    private GoalProject project;

    @BeforeEach
    void firstMigration(TestDatabase database) throws Exception {
        project = new GoalProject(folder, database);
        project.schema(MODELS);
        project.says(new MigrateDevMojo(), "name", "init");
    }

    @Test
    void aDatabaseIsBroughtUpToDateAndReset() throws Exception {
        String init = project.migration("init").getFileName().toString();
        assertThat(project.failure(new MigrateStatusMojo()))
                .isEqualTo("1 migration is pending; run prisma:migrate-deploy");
        assertThat(project.says(new MigrateDeployMojo()))
                .contains("applied     " + init + " in … ms", "done        1 migration");
        project.execute("INSERT INTO \"Author\" (\"name\") VALUES ('Ada')");

        project.schema(MODELS.replace("  name  String", "  /// @renamedFrom(\"name\")\n  sign  String"));
        project.says(new MigrateDevMojo(), "name", "sign");
        project.says(new MigrateDeployMojo());
        assertThat(project.all("SELECT \"sign\" FROM \"Author\"")).isEqualTo("Ada");
        assertThat(project.says(new MigrateStatusMojo()))
                .contains("applied     " + init + "  …", "done        the database is up to date");
        assertThat(project.says(new MigrateDiffMojo(), "from", "database", "to", "schema"))
                .contains("done        no difference");

        project.write(
                "src/main/prisma/seed.sql", project.quoted("INSERT INTO \"Author\" (\"sign\") VALUES ('Bob');\n"));
        project.execute("CREATE TABLE \"left over\" (\"id\" INTEGER)");
        assertThat(project.says(new MigrateResetMojo(), "force", true))
                .contains("dropped     everything", "done        2 migrations", "seeded      src/main/prisma/seed.sql");
        assertThat(project.all("SELECT \"sign\" FROM \"Author\"")).isEqualTo("Bob");
        assertThat(project.says(new MigrateDiffMojo(), "from", "database", "to", "schema"))
                .contains("done        no difference");
    }

    @Test
    void aFailedMigrationIsResolved() throws Exception {
        project.says(new MigrateDeployMojo());
        Path bad = project.write(
                GoalProject.MIGRATIONS + "/V29990101000000__bad.sql",
                project.quoted("CREATE TABLE \"half\" (\"id\" INTEGER);\nINSERT INTO \"nowhere\" VALUES (1);\n"));
        assertThat(project.failure(new MigrateDeployMojo()))
                .startsWith("V29990101000000__bad.sql failed at statement 2, INSERT INTO ");
        boolean remains = project.said().isEmpty()
                || project.failure(new MigrateStatusMojo()).contains("failed");

        if (remains) {
            project.says(new MigrateResolveMojo(), "rolledBack", "29990101000000");
            project.execute("DROP TABLE \"half\"");
        }
        Files.writeString(bad, project.quoted("CREATE TABLE \"half\" (\"id\" INTEGER);\n"));
        assertThat(project.says(new MigrateDeployMojo())).contains("done        1 migration");

        Files.writeString(bad, project.quoted("CREATE TABLE \"half\" (\"id\" INTEGER);\n-- edited\n"));
        Files.writeString(bad, Files.readString(bad).replace("\"half\"", "\"half\" "));
        project.failure(new MigrateStatusMojo());
        project.says(new MigrateResolveMojo(), "edited", "29990101000000");
        assertThat(project.says(new MigrateStatusMojo())).contains("done        the database is up to date");
    }

    @Test
    void aDatabaseThatHasTablesGetsABaseline() throws Exception {
        project.execute("CREATE TABLE \"old\" (\"id\" INTEGER)");
        assertThat(project.failure(new MigrateDeployMojo())).contains("-Dprisma.baseline=");

        String version = project.migration("init").getFileName().toString().replaceAll("\\D", "");
        project.says(new MigrateResolveMojo(), "baseline", version);
        assertThat(project.says(new MigrateDeployMojo())).contains("done        nothing was pending");
    }

    /** In an empty database of the user's. */
    @Test
    void theMigrationsAreVerifiedInANamedDatabase(TestDatabase database) throws Exception {
        try (TestDatabase shadow = database.kind().create()) {
            // H2's is there as long as a connection is.
            String kept = database.kind() == Database.H2 ? ";DB_CLOSE_DELAY=-1" : "";
            checkVerification(
                    "shadowUrl", shadow.url() + kept, "shadowUser", shadow.user(), "shadowPassword", shadow.password());
        }
    }

    private void checkVerification(Object... shadow) throws Exception {
        Path init = project.migration("init");
        Files.writeString(
                init,
                Files.readString(init)
                        + project.quoted("\nCREATE VIEW \"titles\" AS SELECT \"title\" FROM \"Post\";\n"));
        assertThat(project.says(new MigrateVerifyMojo(), shadow)).containsExactly("verified    " + project.provider());

        project.schema(MODELS.replace("title    String\n", "title    String?\n"));
        assertThat(project.failure(new MigrateVerifyMojo(), shadow))
                .startsWith("The migrations do not make what src/main/prisma says: 1 difference.");
        assertThat(project.said()).anyMatch(line -> line.contains("~ column Post.title"));
        assertThat(project.says(new MigrateDiffMojo(), concat(shadow, "from", "migrations", "to", "schema")))
                .contains("done        1 difference");
    }

    private static Object[] concat(Object[] some, Object... more) {
        Object[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    @Test
    void aPrismaProjectIsAdopted() throws Exception {
        Path init = project.migration("init");
        project.write("prisma/migrations/20260101000000_init/migration.sql", Files.readString(init));
        project.write(
                "prisma/migrations/20260102000000_more/migration.sql",
                project.quoted("CREATE TABLE \"more\" (\"id\" INTEGER);\n"));
        Files.delete(folder.resolve("src/main/prisma/migrated.prisma"));
        project.says(new MigrateDeployMojo());
        Files.delete(init);
        project.execute("DROP TABLE \"flyway_schema_history\"");
        project.execute(
                "CREATE TABLE \"_prisma_migrations\" (\"migration_name\" VARCHAR(255), \"started_at\" TIMESTAMP,"
                        + " \"finished_at\" TIMESTAMP NULL, \"rolled_back_at\" TIMESTAMP NULL)");
        project.execute("INSERT INTO \"_prisma_migrations\" VALUES"
                + " ('20260101000000_init', CURRENT_TIMESTAMP, CURRENT_TIMESTAMP, NULL)");

        assertThat(project.says(
                        new MigrateAdoptMojo(), "from", folder.resolve("prisma").toFile()))
                .contains("baseline    20260101000000");
        assertThat(project.says(new MigrateDeployMojo()))
                .contains("applied     V20260102000000__more.sql in … ms", "done        1 migration");
    }
}
