package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.history.PrismaHistory;
import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the migrations of a Prisma project, and of its history in a database. */
class PrismaAdoptionTest {

    private static final List<SchemaFile> SCHEMA =
            List.of(new SchemaFile("schema.prisma", "model Post {\n  id Int @id\n}\n"));

    @TempDir
    private Path project;

    private Path prisma;
    private Path flyway;
    private Path migrated;

    @BeforeEach
    void nameFolders() {
        prisma = project.resolve("prisma/migrations");
        flyway = project.resolve("migration");
        migrated = project.resolve("migrated.prisma");
    }

    @Test
    void scriptsKeepTheirTextAndOrder() throws IOException {
        migration("20260101000000_init", "CREATE TABLE \"a\" ();\r\n");
        migration("20260102000000_", "\uFEFFSELECT 1;");
        migration("20260102000000_same_second", "SELECT 2;");
        migration("20260102000000_third", "SELECT 3;");
        Files.writeString(prisma.resolve("migration_lock.toml"), "provider = \"postgresql\"");

        assertThat(adoption().write(flyway, migrated, SCHEMA, Map.of()))
                .containsExactly(
                        "V20260101000000__init.sql",
                        "V20260102000000__migration.sql",
                        "V20260102000000.1__same_second.sql",
                        "V20260102000000.2__third.sql");
        assertThat(Files.readString(flyway.resolve("V20260101000000__init.sql")))
                .isEqualTo("CREATE TABLE \"a\" ();\r\n");
        assertThat(flyway.resolve("V20260102000000__migration.sql")).hasContent("SELECT 1;");
        assertThat(Files.readString(migrated))
                .startsWith("// The schema as of V20260102000000.2__third.sql. ")
                .endsWith("model Post {\n  id Int @id\n}\n");
        assertThat(names(flyway)).hasSize(4);
    }

    @Test
    void aScriptThatFlywayWouldRunOtherwiseHasItsConfiguration() throws IOException {
        migration("1_rebuild", "PRAGMA foreign_keys=OFF;\nDROP TABLE \"a\";\nPRAGMA foreign_keys=ON;\n");
        migration("2_text", "UPDATE \"a\" SET \"b\" = '${name}';\n");

        adoption().write(flyway, migrated, SCHEMA, Map.of());

        assertThat(flyway.resolve("V1__rebuild.sql.conf")).hasContent("executeInTransaction=false");
        assertThat(flyway.resolve("V2__text.sql.conf")).hasContent("placeholderReplacement=false");
    }

    @Test
    void aProjectThatHasMigrationsIsLeftAlone() throws IOException {
        migration("1_init", "SELECT 1;");
        Files.writeString(Files.createDirectories(flyway).resolve("V7__own.sql"), "SELECT 7;");

        assertThatThrownBy(() -> adoption().write(flyway, migrated, SCHEMA, Map.of()))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        flyway.resolve("V7__own.sql") + " is there already: this project has migrations of its own");
        assertThat(names(flyway)).containsExactly("V7__own.sql");
        assertThat(migrated).doesNotExist();
    }

    @Test
    void foldersThatFlywayCannotOrderAreNamed() throws IOException {
        assertThatThrownBy(this::adoption)
                .hasMessageStartingWith(prisma + " has no migration.sql in a folder of its own");
        migration("10_ten", "SELECT 10;");
        migration("9_nine", "SELECT 9;");
        assertThatThrownBy(this::adoption)
                .hasMessage(prisma.resolve("9_nine")
                        + " comes after 10_ten in Prisma's order, but before it in Flyway's; rename the folder");
        migration("init", "SELECT 1;");
        Files.delete(prisma.resolve("9_nine/migration.sql"));
        assertThatThrownBy(this::adoption)
                .hasMessage(prisma.resolve("init")
                        + " does not begin with a number, which Flyway orders migrations by; rename the folder");
    }

    @Test
    void theHistoryBeginsAtTheLastThatPrismaHasApplied() throws IOException {
        migration("1_a", "SELECT 1;");
        migration("2_b", "SELECT 2;");
        migration("3_c", "SELECT 3;");

        assertThat(adoption().baseline(Set.of())).isEmpty();
        assertThat(adoption().baseline(Set.of("1_a", "2_b"))).contains("2");
        assertThat(adoption().baseline(Set.of("1_a", "2_b", "3_c"))).contains("3");
        assertThatThrownBy(() -> adoption().baseline(Set.of("1_a", "3_c")))
                .hasMessage("The database has the migration 3_c, but not 2_b before it; apply that with Prisma first:"
                        + " npx prisma migrate deploy");
        assertThatThrownBy(() -> adoption().baseline(Set.of("0_x")))
                .hasMessage("The database has the migration 0_x, but the project has no such folder; restore it");
    }

    @Test
    void prismasHistoryIsReadFromItsTable() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            assertThat(PrismaHistory.finished(connection)).isEmpty();
            statement.executeUpdate(
                    "CREATE TABLE _prisma_migrations (migration_name TEXT NOT NULL, started_at DATETIME,"
                            + " finished_at DATETIME, rolled_back_at DATETIME)");
            assertThat(PrismaHistory.finished(connection)).isEqualTo(Optional.of(Set.of()));
            statement.executeUpdate("INSERT INTO _prisma_migrations VALUES ('1_a', 1, 2, NULL), ('2_b', 3, NULL, 4),"
                    + " ('2_b', 5, 6, NULL)");
            assertThat(PrismaHistory.finished(connection)).isEqualTo(Optional.of(Set.of("1_a", "2_b")));

            statement.executeUpdate("INSERT INTO _prisma_migrations VALUES ('3_c', 7, NULL, NULL)");
            assertThatThrownBy(() -> PrismaHistory.finished(connection))
                    .isInstanceOf(MigrationException.class)
                    .hasMessage("Prisma's migration 3_c failed in this database; resolve it with Prisma first:"
                            + " npx prisma migrate resolve");
        }
    }

    private PrismaAdoption adoption() throws IOException {
        return PrismaAdoption.of(prisma);
    }

    private void migration(String folder, String sql) throws IOException {
        Files.writeString(Files.createDirectories(prisma.resolve(folder)).resolve("migration.sql"), sql);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
