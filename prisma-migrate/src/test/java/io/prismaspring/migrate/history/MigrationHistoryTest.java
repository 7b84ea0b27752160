package io.prismaspring.migrate.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What becomes of a database's history, on SQLite, which takes back a migration that fails, and on H2, which cannot: the
 * two kinds of databases there are.
 */
class MigrationHistoryTest {

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void writeTwoMigrations() throws IOException {
        files = Files.createDirectories(folder.resolve("migration"));
        write("V1__init.sql", "create table a (id int primary key);");
        write("V2__more.sql", "create table b (id int primary key);\ninsert into a values (1);");
    }

    @Test
    void whatIsPendingIsAppliedOnce() {
        MigrationHistory history = sqlite();

        assertThat(states(history)).containsExactly("V1__init.sql PENDING", "V2__more.sql PENDING");
        assertThat(deploy(history)).containsExactly("V1__init.sql", "V2__more.sql");
        assertThat(states(history)).containsExactly("V1__init.sql APPLIED", "V2__more.sql APPLIED");
        assertThat(deploy(history)).isEmpty();
    }

    @Test
    void statusMakesNoTable() throws Exception {
        sqlite().status();

        assertThat(tables(sqliteUrl())).isEmpty();
    }

    @Test
    void aDatabaseThatCanTakesAFailedMigrationBack() throws Exception {
        write("V3__bad.sql", "create table c (id int primary key);\n\ninsert into d\n  values (1);");
        MigrationHistory history = sqlite();

        assertThatThrownBy(() -> deploy(history))
                .isInstanceOf(MigrationException.class)
                .hasMessage("V3__bad.sql failed at statement 2, insert into d values (1): [SQLITE_ERROR] SQL error or"
                        + " missing database (no such table: d) [1]. Nothing of it remains. Correct it and run"
                        + " prisma:migrate-deploy again; if the database has all of it already, run"
                        + " prisma:migrate-resolve -Dprisma.applied=3");
        assertThat(tables(sqliteUrl())).containsExactlyInAnyOrder("a", "b", "flyway_schema_history");

        write("V3__bad.sql", "create table c (id int primary key);");
        assertThat(deploy(history)).containsExactly("V3__bad.sql");
    }

    @Test
    void aDatabaseThatCannotNeedsSomeoneToLook() throws Exception {
        write("V3__bad.sql", "create table c (id int primary key);\ninsert into d values (1);");
        MigrationHistory history = h2();

        assertThatThrownBy(() -> deploy(history))
                .hasMessageStartingWith("V3__bad.sql failed at statement 2, insert into d values (1): ")
                .hasMessageEndingWith(
                        "[42S02]. What ran before it stays. Finish or undo the migration by hand, then run"
                                + " prisma:migrate-resolve with -Dprisma.applied=3 or -Dprisma.rolled-back=3");
        assertThat(states(history)).endsWith("V3__bad.sql FAILED");
        assertThatThrownBy(() -> deploy(history))
                .hasMessage("V3__bad.sql failed and may have done a part: finish or undo it by hand, then run"
                        + " prisma:migrate-resolve with -Dprisma.applied=3 or -Dprisma.rolled-back=3");
    }

    @Test
    void whatWasCompletedByHandIsApplied() throws Exception {
        write("V3__bad.sql", "create table c (id int primary key);\ninsert into d values (1);");
        write("V4__next.sql", "create table e (id int primary key);");
        MigrationHistory history = h2();
        assertThatThrownBy(() -> deploy(history)).hasMessageStartingWith("V3__bad.sql failed");

        history.markApplied("3");

        assertThat(states(history)).endsWith("V3__bad.sql APPLIED", "V4__next.sql PENDING");
        assertThat(deploy(history)).containsExactly("V4__next.sql");
    }

    @Test
    void whatWasUndoneByHandIsPendingAgain() throws Exception {
        write("V3__bad.sql", "create table c (id int primary key);\ninsert into d values (1);");
        MigrationHistory history = h2();
        assertThatThrownBy(() -> deploy(history)).hasMessageStartingWith("V3__bad.sql failed");
        execute(h2Url(), "drop table c; create table d (id int)");

        history.markRolledBack("3");

        assertThat(deploy(history)).containsExactly("V3__bad.sql");
    }

    @Test
    void whatWasDoneByHandNeedNotBeTriedFirst() throws Exception {
        MigrationHistory history = sqlite();
        execute(sqliteUrl(), "create table a (id int primary key)");
        history.baseline("1");

        history.markApplied("2");

        assertThat(states(history)).endsWith("V2__more.sql APPLIED");
        assertThat(tables(sqliteUrl())).doesNotContain("b");
    }

    @Test
    void anEditedFileStopsUntilItIsAccepted() throws Exception {
        MigrationHistory history = sqlite();
        deploy(history);
        write("V1__init.sql", "create table a (id int primary key, name text);");
        write("V3__next.sql", "create table c (id int primary key);");

        assertThat(states(history))
                .containsExactly("V1__init.sql EDITED", "V2__more.sql APPLIED", "V3__next.sql PENDING");
        assertThatThrownBy(() -> deploy(history))
                .hasMessage("V1__init.sql was edited after it had been applied: restore it, or run"
                        + " prisma:migrate-resolve -Dprisma.edited=1 if the database is as it says now");

        history.acceptEdited("1");
        assertThat(deploy(history)).containsExactly("V3__next.sql");
    }

    @Test
    void onlyWhatIsNamedIsMended() throws Exception {
        MigrationHistory history = sqlite();
        deploy(history);
        write("V1__init.sql", "create table a (id int primary key, name text);");
        write("V2__more.sql", "create table b (id int primary key, name text);");

        assertThatThrownBy(() -> history.acceptEdited("1"))
                .hasMessage("V2__more.sql is edited as well; see to it first");
        assertThatThrownBy(() -> history.markApplied("2"))
                .hasMessage("V2__more.sql cannot be marked as applied: it is edited, not failed");
        assertThatThrownBy(() -> history.markRolledBack("7"))
                .hasMessage("There is no migration of version 7; see prisma:migrate-status");
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        MigrationHistory history = sqlite();
        deploy(history);
        Files.delete(files.resolve("V1__init.sql"));

        assertThat(states(history)).containsExactly("V1__init.sql MISSING", "V2__more.sql APPLIED");
        assertThatThrownBy(() -> deploy(history))
                .hasMessage("V1__init.sql was applied, but the project has no such file: restore it, or update the"
                        + " project");
    }

    @Test
    void aMigrationBetweenAppliedOnesIsLate() throws Exception {
        MigrationHistory history = sqlite();
        deploy(history);
        write("V1.5__late.sql", "create table c (id int primary key);");

        assertThat(states(history))
                .containsExactly("V1__init.sql APPLIED", "V2__more.sql APPLIED", "V1.5__late.sql LATE");
        assertThatThrownBy(() -> deploy(history))
                .hasMessage("V1.5__late.sql is older than a migration that was applied: give it a later version, or set"
                        + " spring.flyway.out-of-order=true");
    }

    @Test
    void aDatabaseWithTablesIsBaselinedFirst() throws Exception {
        execute(h2Url(), "create table a (id int primary key)");
        MigrationHistory history = h2();

        assertThat(history.needsBaseline()).isTrue();
        assertThatThrownBy(() -> deploy(history))
                .hasMessageEndingWith("prisma:migrate-resolve -Dprisma.baseline=VERSION");

        history.baseline("1");

        assertThat(history.needsBaseline()).isFalse();
        assertThat(deploy(history)).containsExactly("V2__more.sql");
    }

    @Test
    void cleaningLeavesNothing() throws Exception {
        MigrationHistory history = h2();
        deploy(history);
        execute(h2Url(), "create schema other; create table OTHER.t (id int)");

        history.clean(List.of("OTHER"));

        assertThat(tables(h2Url())).isEmpty();
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneLine() {
        MigrationHistory history = history("jdbc:h2:file:" + folder.resolve("none") + ";IFEXISTS=TRUE");

        assertThatThrownBy(history::status)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[90146]");
        assertThatThrownBy(() -> deploy(history))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("[90146]");
    }

    private void write(String name, String sql) throws IOException {
        Files.writeString(files.resolve(name), sql + "\n");
    }

    private static List<String> deploy(MigrationHistory history) {
        List<String> applied = new ArrayList<>();
        int count = history.deploy(migration -> applied.add(migration.script()));
        assertThat(count).isEqualTo(applied.size());
        return applied;
    }

    private static List<String> states(MigrationHistory history) {
        return history.status().stream()
                .map(migration -> migration.script() + " " + migration.state())
                .toList();
    }

    private String sqliteUrl() {
        return "jdbc:sqlite:" + folder.resolve("database.db");
    }

    private String h2Url() {
        return "jdbc:h2:file:" + folder.resolve("database");
    }

    private MigrationHistory sqlite() {
        return history(sqliteUrl());
    }

    private MigrationHistory h2() {
        return history(h2Url());
    }

    private MigrationHistory history(String url) {
        return new MigrationHistory(Flyway.configure().dataSource(url, "", "").locations("filesystem:" + files));
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> tables(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "", "");
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            List<String> names = new ArrayList<>();
            while (tables.next()) {
                if (!"INFORMATION_SCHEMA".equals(tables.getString("TABLE_SCHEM"))) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            return names;
        }
    }
}
