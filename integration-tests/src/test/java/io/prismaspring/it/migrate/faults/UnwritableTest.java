package io.prismaspring.it.migrate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.migrate.faults.Scene.Outcome;
import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.history.MigrationStatus;
import io.prismaspring.migrate.history.MigrationStatus.State;
import io.prismaspring.testing.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Databases that migrations cannot be written to: nothing changes, one line says why, and a second run completes. */
class UnwritableTest {

    private static final String SECOND = "V20260101010000__step_1.sql";

    @TempDir
    private Path folder;

    /** The database has a size that it must not grow beyond, which SQLite tells as it tells a full disk. */
    @Test
    void aFullDiskUnderSqlite() throws Exception {
        try (Scene scene = Scene.of(Database.SQLITE, folder)) {
            fill(scene.database());
            MigrationHistory full =
                    limited(scene.database(), "&max_page_count=1").history();

            assertThatThrownBy(() -> full.deploy(migration -> {}))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageStartingWith(SECOND + " failed at statement ")
                    .hasMessageContaining("[13]. Nothing of it remains. ");
            checkUnchangedThenComplete(scene);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskUnderH2() throws Exception {
        Outcome outcome;
        try (Scene scene = Scene.of(Database.H2, folder)) {
            outcome = scene.undisturbed();
        }
        try (Scene scene = Scene.of(Database.H2, folder)) {
            Path file = scene.database().files().resolveSibling("database.mv.db");
            int kilobytes = (int) (Files.size(file) / 1024);
            try (DeployProcess process = DeployProcess.startWithFilesUpTo(kilobytes, scene.database())) {
                assertThat(process.end("full"))
                        .contains("full: status 1")
                        .noneMatch(line -> line.startsWith("applied"));
            }
            outcome.checkAndComplete(scene);
        }
    }

    @Test
    void aDatabaseThatIsOnlyRead() throws Exception {
        try (Scene scene = Scene.of(Database.SQLITE, folder)) {
            MigrationHistory readOnly =
                    limited(scene.database(), "&open_mode=1").history();

            assertThatThrownBy(() -> readOnly.deploy(migration -> {}))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("[8]");
            assertThat(readOnly.status())
                    .extracting(MigrationStatus::state)
                    .containsExactly(State.APPLIED, State.PENDING);
            checkUnchangedThenComplete(scene);
        }
    }

    /** Not even root may make a file there. */
    @Test
    void aFolderThatNoFileCanBeMadeIn() throws Exception {
        Path files = Files.createDirectories(folder.resolve("migration"));
        Files.writeString(files.resolve("V1__init.sql"), "CREATE TABLE t (id INT);\n");
        Path unwritable = Files.writeString(folder.resolve("file"), "no folder").resolve("database");

        assertThatThrownBy(() -> new FaultyDatabase("jdbc:sqlite:" + unwritable, "", "", files)
                        .history()
                        .deploy(migration -> {}))
                .isInstanceOf(MigrationException.class)
                .hasMessageNotContaining("\n");
        assertThatThrownBy(
                        () -> new FaultyDatabase("jdbc:h2:file:" + unwritable + ";TRACE_LEVEL_FILE=0", "sa", "", files)
                                .history()
                                .deploy(migration -> {}))
                .isInstanceOf(MigrationException.class)
                .hasMessageNotContaining("\n");
        assertThat(folder.resolve("file")).hasContent("no folder");
    }

    private static void checkUnchangedThenComplete(Scene scene) {
        assertThat(scene.database().content()).isEqualTo(scene.before());
        assertThat(scene.database().history().deploy(migration -> {})).isOne();
        assertThat(scene.database().content()).isNotEqualTo(scene.before());
    }

    private static FaultyDatabase limited(FaultyDatabase database, String parameter) {
        return new FaultyDatabase(database.url() + parameter, "", "", database.files());
    }

    /** Leaves no free page in the file. */
    private static void fill(FaultyDatabase database) throws Exception {
        database.execute("VACUUM");
    }
}
