package io.prismaspring.it.migrate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.migrate.faults.Scene.Outcome;
import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.history.MigrationStatus;
import io.prismaspring.migrate.history.MigrationStatus.State;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What may happen while migrations are applied. Afterwards the database is as before or as it should be; where it cannot
 * take back changes of tables, a message says what to do. Then a second run completes.
 */
@EachDatabase
class DeployFaultsTest {

    private static final boolean EXHAUSTIVE = Boolean.getBoolean("prisma.exhaustive");

    @TempDir
    private Path folder;

    @Test
    void aProcessIsKilledAtAnyStatement(TestDatabase test) throws Exception {
        Outcome outcome = undisturbed(test.kind());
        for (int point : sample(outcome.points(), 2)) {
            try (Scene scene = Scene.of(test.kind(), folder)) {
                try (DeployProcess process = DeployProcess.start(scene.database(), point)) {
                    process.killAtStop();
                }

                outcome.checkAndComplete(scene);
            }
        }
    }

    @Test
    void theDatabaseGoesAway(TestDatabase test) throws Exception {
        Assumptions.assumeTrue(test.kind() != Database.SQLITE, "its library is part of the process");
        Outcome outcome = undisturbed(test.kind());
        // Behind the last statement there is nothing left to fail.
        for (int point : sample(outcome.statements().size(), 2)) {
            try (Scene scene = Scene.of(test.kind(), folder)) {
                Points points = new Points(reached -> {
                    if (reached == point) {
                        scene.database().disconnectAll();
                    }
                });
                MigrationHistory history =
                        new MigrationHistory(scene.database().flyway().callbacks(points));

                assertThatThrownBy(() -> history.deploy(migration -> {}))
                        .as("gone at point %d", point)
                        .isInstanceOf(MigrationException.class)
                        .hasMessageStartingWith(
                                "V" + TwoMigrations.SECOND_VERSION + "__step_1.sql failed at statement " + (point + 1));
                outcome.checkAndComplete(scene);
            }
        }
    }

    @Test
    void twoProcessesAtTheSameMoment(TestDatabase test) throws Exception {
        for (int round = 0; round < (EXHAUSTIVE ? 20 : 1); round++) {
            try (Scene scene = Scene.of(test.kind(), folder)) {
                for (int i = 3; i < 10; i++) {
                    Files.writeString(
                            scene.database().files().resolve("V2026010%d000000__more.sql".formatted(i)),
                            "CREATE TABLE t%d (id INT PRIMARY KEY);\nINSERT INTO t%d VALUES (1);\n".formatted(i, i));
                }

                assertThat(together(scene.database()))
                        .hasSize(10)
                        .doesNotHaveDuplicates()
                        .contains("one: status 0", "other: status 0")
                        .filteredOn(line -> line.contains("applied "))
                        .hasSize(8);
                assertThat(scene.database().history().status())
                        .hasSize(9)
                        .allMatch(migration -> migration.state() == State.APPLIED);
            }
        }
    }

    @Test
    void twoProcessesOnAnEmptyDatabase(TestDatabase test) throws Exception {
        for (int round = 0; round < (EXHAUSTIVE ? 20 : 1); round++) {
            try (TestDatabase fresh = test.kind().create()) {
                FaultyDatabase database = FaultyDatabase.of(fresh, Files.createTempDirectory(folder, "empty"));
                Files.createDirectories(database.files());
                Files.writeString(database.files().resolve("V1__init.sql"), "CREATE TABLE t (id INT PRIMARY KEY);\n");

                assertThat(together(database))
                        .containsExactlyInAnyOrder("applied V1__init.sql", "one: status 0", "other: status 0");
            }
        }
    }

    /** What two processes say that start together; both have a server between them and the database where it needs one. */
    private static List<String> together(FaultyDatabase database) throws Exception {
        try (SharedDatabase shared = SharedDatabase.of(database);
                DeployProcess one = DeployProcess.start(shared.database(), Integer.MAX_VALUE);
                DeployProcess other = DeployProcess.start(shared.database(), Integer.MAX_VALUE)) {
            List<String> said = new ArrayList<>(one.end("one"));
            said.addAll(other.end("other"));
            return said;
        }
    }

    private Outcome undisturbed(Database kind) throws SQLException {
        try (Scene scene = Scene.of(kind, folder)) {
            Outcome outcome = scene.undisturbed();
            assertThat(outcome.statements()).hasSizeGreaterThan(4);
            assertThat(outcome.content()).isNotEqualTo(scene.before());
            return outcome;
        }
    }

    /** All points if the run is exhaustive, else the last and some others; {@code -Dfaults.seed} chooses them again. */
    private static List<Integer> sample(int points, int size) {
        List<Integer> all = IntStream.range(0, points).boxed().collect(Collectors.toCollection(ArrayList::new));
        if (EXHAUSTIVE) {
            return all;
        }
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Integer last = all.remove(points - 1);
        Collections.shuffle(all, new Random(seed));
        List<Integer> chosen = new ArrayList<>(all.subList(0, size - 1));
        chosen.add(last);
        System.out.println("faults at points " + chosen + " of " + points + ", faults.seed " + seed);
        return chosen;
    }
}
