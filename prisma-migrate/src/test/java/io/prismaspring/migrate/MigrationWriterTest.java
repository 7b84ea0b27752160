package io.prismaspring.migrate;

import static io.prismaspring.schema.model.DatabaseProvider.H2;
import static io.prismaspring.schema.model.DatabaseProvider.MYSQL;
import static io.prismaspring.schema.model.DatabaseProvider.POSTGRESQL;
import static io.prismaspring.schema.model.DatabaseProvider.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.database.Warning;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on the disk before and after a migration was written. */
class MigrationWriterTest {

    private static final String POST = "model Post {\n  id Int @id\n}\n";
    private static final String POST_WITH_TITLE = "model Post {\n  id Int @id\n  title String\n}\n";

    /** Far from Greenwich, to see that versions are in UTC. */
    private Clock clock = Clock.fixed(Instant.parse("2026-11-23T01:13:44.9Z"), ZoneId.of("Asia/Tokyo"));

    @TempDir
    Path project;

    @Test
    void theFirstMigrationCreatesEverything() throws IOException {
        WrittenMigration written = write("init", POST);

        Path file = project.resolve("migration/V20261123011344__init.sql");
        assertThat(written.plans()).containsOnlyKeys(file);
        assertThat(written.plans().values())
                .flatExtracting(MigrationPlan::summary)
                .containsExactly("+ table Post");
        assertThat(file).hasContent("""
                -- CreateTable
                CREATE TABLE "Post" (
                    "id" INTEGER NOT NULL,

                    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
                );
                """);
        assertThat(project.resolve("migrated.prisma")).hasContent("""
                // The schema as of V20261123011344__init.sql. prisma:migrate-dev compares with it: commit it with the migration, do not edit it.

                datasource db {
                  provider = "h2"
                }
                model Post {
                  id Int @id
                }
                """);
    }

    @Test
    void theNextMigrationLeadsOnFromTheLast() throws IOException {
        write("init", POST);
        write("add title", POST_WITH_TITLE);

        assertThat(project.resolve("migration/V20261123011345__add_title.sql")).hasContent("""
                /*
                  Warnings:

                  - The required column `title` will be added to the table `Post` without a default value. If the table has rows, this will fail.
                */

                -- AlterTable
                ALTER TABLE "Post" ADD COLUMN "title" VARCHAR NOT NULL;
                """);
    }

    @Test
    void aStepThatLosesDataIsAnnounced() throws IOException {
        write("init", POST_WITH_TITLE);

        WrittenMigration written = write("drop title", POST);

        assertThat(written.plans().values()).singleElement().satisfies(plan -> {
            assertThat(plan.summary()).containsExactly("- column Post.title");
            assertThat(plan.warnings())
                    .extracting(Warning::text)
                    .containsExactly(
                            "You are about to drop the column `title` of the table `Post`. All its values will be lost.");
        });
    }

    @Test
    void withoutAChangeNothingIsWritten() throws IOException {
        write("init", POST);
        List<Path> before = files();

        assertThat(write("again", POST + "// a comment\n").isEmpty()).isTrue();
        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "add comment model, add_comment_model",
        "'  Über-große  Änderung! ', uber_gro_e_anderung",
        "V2__x, v2_x",
        "../../etc/passwd, etc_passwd"
    })
    void theNameBecomesPartOfTheFileName(String name, String slug) throws IOException {
        write(name, POST);
        assertThat(project.resolve("migration/V20261123011344__" + slug + ".sql"))
                .exists();
    }

    @Test
    void aNameMustSaySomething() throws IOException {
        assertThatThrownBy(() -> write("!?", POST))
                .isInstanceOf(MigrationException.class)
                .hasMessage("The migration's name \"!?\" has no letter from a to z and no digit; say what the migration"
                        + " does, such as -Dname=\"add comment model\"");
        assertThatThrownBy(() -> write("x".repeat(201), POST))
                .hasMessage("The migration's name has 201 characters, but a file name has room for 200; shorten it");
        assertThat(files()).isEmpty();
    }

    @Test
    void versionsGrowEvenIfTheClockDoesNot() throws IOException {
        write("a", POST);
        clock = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneId.of("UTC"));
        write("b", POST_WITH_TITLE);
        clock = Clock.fixed(Instant.parse("2026-12-31T23:59:59Z"), ZoneId.of("UTC"));
        write("c", POST);
        write("d", POST_WITH_TITLE);

        assertThat(names("migration"))
                .containsExactly(
                        "V20261123011344__a.sql",
                        "V20261123011345__b.sql",
                        "V20261231235959__c.sql",
                        "V20270101000000__d.sql");
    }

    @Test
    void eachDatabaseHasItsFolder() throws IOException {
        writer(byVendor(H2, POSTGRESQL)).write("init", files(POST), schema(POST));

        assertThat(names("migration/h2")).containsExactly("V20261123011344__init.sql");
        assertThat(names("migration/postgresql")).containsExactly("V20261123011344__init.sql");
    }

    @Test
    void aDatabaseThatComesLaterIsCreatedFromNothing() throws IOException {
        writer(byVendor(H2)).write("init", files(POST), schema(POST));
        WrittenMigration written = writer(byVendor(H2, POSTGRESQL)).write("add postgresql", files(POST), schema(POST));

        assertThat(written.plans())
                .containsOnlyKeys(project.resolve("migration/postgresql/V20261123011345__add_postgresql.sql"));
        assertThat(names("migration/h2")).containsExactly("V20261123011344__init.sql");
    }

    @Test
    void aHistoryThatFlywayWouldMisreadIsRefused() throws IOException {
        write("init", POST);
        assertThatThrownBy(() -> writer(byVendor(H2)).write("x", files(POST_WITH_TITLE), schema(POST_WITH_TITLE)))
                .hasMessage(
                        "%1$s: V20261123011344__init.sql belongs to one database, but <providers> names a folder for"
                                + " each; move it to the folder of its database, such as %1$s/h2",
                        project.resolve("migration"));

        Files.createDirectories(project.resolve("migration/postgresql"));
        Files.writeString(project.resolve("migration/postgresql/V1__init.sql"), "");
        assertThatThrownBy(() -> write("x", POST_WITH_TITLE))
                .hasMessage(
                        "%s/postgresql has migrations of its own; name the databases in <providers>, or move these"
                                + " files to %1$s",
                        project.resolve("migration"));
    }

    @Test
    void aBrokenCopyOfTheLastSchemaIsRefused() throws IOException {
        write("init", POST);
        Files.writeString(project.resolve("migrated.prisma"), "model Post {\n<<<<<<< HEAD\n}\n");
        List<Path> before = files();

        assertThatThrownBy(() -> write("x", POST_WITH_TITLE))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        project.resolve("migrated.prisma")
                                + " is not a valid schema, so the last migrated state is unknown; restore it from version control:")
                .hasMessageContaining("migrated.prisma:2:1: error:");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aCopyOfTheLastSchemaThatIsNoTextIsRefused() throws IOException {
        Path migrated = project.resolve("migrated.prisma");
        Files.write(migrated, new byte[] {'/', '/', (byte) 0xFC});
        assertThatThrownBy(() -> write("x", POST))
                .hasMessage(migrated + " is not UTF-8 text, so the last migrated state is unknown;"
                        + " restore it from version control");

        Files.delete(migrated);
        Files.createDirectory(migrated);
        assertThatThrownBy(() -> write("x", POST))
                .hasMessage(migrated + " is not a file, so the last migrated state is unknown;"
                        + " restore it from version control");
        assertThat(files()).isEmpty();
    }

    @Test
    void anotherDatabaseDoesNotContinueTheFirstOnesHistory() throws IOException {
        write("init", POST);
        List<Path> before = files();
        MigrationWriter onPostgres = writer(MigrationFolders.single(project.resolve("migration"), POSTGRESQL));

        assertThatThrownBy(() -> onPostgres.write("move", files(POST), schema(POST)))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "%1$s/migration has migrations for h2, but the datasource's provider is postgresql now; to have"
                                + " both, move them to %1$s/migration/h2 and name both in <providers>, else delete them"
                                + " and %1$s/migrated.prisma and migrate anew",
                        project);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nothingIsLeftBehindIfAFileCannotBeWritten() throws IOException {
        Files.createDirectories(project.resolve("migration"));
        Files.writeString(project.resolve("migration/postgresql"), "a file where the folder should be");

        assertThatThrownBy(() -> writer(byVendor(H2, POSTGRESQL)).write("init", files(POST), schema(POST)))
                .isInstanceOf(FileSystemException.class);
        assertThat(files()).containsExactly(project.resolve("migration/postgresql"));
        assertThat(project.resolve("migration/h2")).doesNotExist();
    }

    @Test
    void migrationsAreTakenBackIfTheSchemaCannotBeKept() throws IOException {
        Path inTheWay = Files.writeString(project.resolve("prisma"), "a file where the folder should be");
        MigrationWriter writer = new MigrationWriter(
                MigrationFolders.byVendor(project.resolve("db/migration"), List.of(H2, POSTGRESQL)),
                inTheWay.resolve("migrated.prisma"),
                clock);

        assertThatThrownBy(() -> writer.write("init", files(POST), schema(POST)))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names(".")).containsExactly("prisma");
    }

    @Test
    void aSchemaOfSeveralFilesIsKeptWhole() throws IOException {
        List<SchemaFile> files = List.of(
                new SchemaFile("a.prisma", "datasource db {\n  provider = \"h2\"\n}\n"),
                new SchemaFile("b.prisma", POST));
        MigrationWriter writer = writer(MigrationFolders.single(project.resolve("migration"), H2));
        writer.write("init", files, PrismaSchema.parse(files).schema().orElseThrow());

        assertThat(writer.write(
                                "again",
                                files,
                                PrismaSchema.parse(files).schema().orElseThrow())
                        .isEmpty())
                .isTrue();
    }

    @Test
    void eachDatabaseHasTheFolderThatItsDriverIsCalledBy() throws IOException {
        writer(byVendor(H2, MYSQL, SQLITE)).write("init", files(POST), schema(POST));

        assertThat(names("migration")).containsExactly("h2", "mysql", "sqlite");
    }

    @Test
    void flywayIsToldWhatMustNotRunInATransaction() throws IOException {
        MigrationWriter writer = writer(byVendor(H2, SQLITE));
        writer.write("init", files(POST), schema(POST));
        writer.write("add title", files(POST_WITH_TITLE), schema(POST_WITH_TITLE));

        assertThat(names("migration/h2"))
                .containsExactly("V20261123011344__init.sql", "V20261123011345__add_title.sql");
        assertThat(names("migration/sqlite"))
                .containsExactly(
                        "V20261123011344__init.sql",
                        "V20261123011345__add_title.sql",
                        "V20261123011345__add_title.sql.conf");
        assertThat(project.resolve("migration/sqlite/V20261123011345__add_title.sql.conf"))
                .hasContent("executeInTransaction=false\n");
    }

    @Test
    void theFolderOfMariaDbIsUsedWhereItIs() throws IOException {
        Files.createDirectories(project.resolve("migration/mariadb"));

        writer(byVendor(MYSQL)).write("init", files(POST), schema(POST));

        assertThat(names("migration")).containsExactly("mariadb");
        assertThat(names("migration/mariadb")).containsExactly("V20261123011344__init.sql");
    }

    private WrittenMigration write(String name, String models) throws IOException {
        return writer(MigrationFolders.single(project.resolve("migration"), H2))
                .write(name, files(models), schema(models));
    }

    private MigrationWriter writer(MigrationFolders folders) {
        return new MigrationWriter(folders, project.resolve("migrated.prisma"), clock);
    }

    private MigrationFolders byVendor(DatabaseProvider... providers) {
        return MigrationFolders.byVendor(project.resolve("migration"), List.of(providers));
    }

    private static List<SchemaFile> files(String models) {
        return List.of(new SchemaFile("schema.prisma", "datasource db {\n  provider = \"h2\"\n}\n" + models));
    }

    private static Schema schema(String models) {
        return PrismaSchema.parse(files(models)).schema().orElseThrow();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(project)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<String> names(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(project.resolve(folder))) {
            return paths.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
