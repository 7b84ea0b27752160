package io.prismaspring.it.migrate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.MigrationHistory;
import io.prismaspring.migrate.history.MigrationStatus;
import io.prismaspring.migrate.history.MigrationStatus.State;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A database with rows that has had its first migration, and is about to have the second.
 *
 * @param database the database
 * @param before what is in it
 */
record Scene(FaultyDatabase database, List<String> before, TestDatabase test) implements AutoCloseable {

    /** A fresh one; its files are in a new folder below the given one. */
    static Scene of(Database kind, Path parent) {
        TestDatabase test = kind.create();
        try {
            Path folder = Files.createTempDirectory(parent, "scene");
            FaultyDatabase database = FaultyDatabase.of(test, folder);
            TwoMigrations migrations = new TwoMigrations(provider(kind), database.files());
            migrations.writeFirst();
            database.history().deploy(migration -> {});
            database.execute(
                    "INSERT INTO \"User\" (\"id\", \"email\", \"nick\") VALUES (1, 'a@b.c', 'a'), (2, 'd@e.f', NULL)",
                    "INSERT INTO \"Post\" (\"id\", \"title\", \"authorId\") VALUES (1, 'one', 1), (2, 'two', 2)");
            migrations.writeSecond();
            return new Scene(database, database.content(), test);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DatabaseProvider provider(Database kind) {
        return switch (kind) {
            case H2 -> DatabaseProvider.H2;
            case POSTGRESQL -> DatabaseProvider.POSTGRESQL;
            case MARIADB -> DatabaseProvider.MYSQL;
            case SQLITE -> DatabaseProvider.SQLITE;
        };
    }

    /** What an undisturbed run does. */
    Outcome undisturbed() throws SQLException {
        List<String> statements = new ArrayList<>();
        List<List<String>> contents = new ArrayList<>();
        Points points = new Points(point -> {
            // A transaction would keep others from looking, and leaves nothing half-done to look at.
            if (!database.isTransactional() && contents.size() == point) {
                contents.add(database.content());
            }
        });
        new MigrationHistory(database.flyway().callbacks(points, new StatementLog(statements))).deploy(migration -> {});
        return new Outcome(points.count(), statements, contents, database.content());
    }

    @Override
    public void close() {
        test.close();
    }

    /**
     * How it is to end.
     *
     * @param points the points at which it can be stopped
     * @param statements what the second migration runs
     * @param contents what is in the database before each statement, and after the last; empty if it is all or nothing
     * @param content what is in the database afterwards
     */
    record Outcome(int points, List<String> statements, List<List<String>> contents, List<String> content) {

        /** The database is as before or as it should be, or the message tells what to do, and doing it completes. */
        void checkAndComplete(Scene scene) throws SQLException {
            FaultyDatabase database = scene.database();
            if (database.isTransactional()) {
                assertThat(database.content()).isIn(scene.before(), content);
            }
            MigrationHistory history = database.history();
            Throwable refusal = catchThrowable(() -> history.deploy(migration -> {}));
            if (refusal != null) {
                assertThat(refusal)
                        .isInstanceOf(MigrationException.class)
                        .hasMessageContaining("prisma:migrate-resolve")
                        .hasMessageContaining("-Dprisma.applied=" + TwoMigrations.SECOND_VERSION);
                database.execute(missing(database.content()).toArray(String[]::new));
                history.markApplied(TwoMigrations.SECOND_VERSION);
            }
            assertThat(database.content()).isEqualTo(content);
            assertThat(history.status()).extracting(MigrationStatus::state).containsOnly(State.APPLIED);
            assertThat(history.deploy(migration -> {})).isZero();
        }

        /** What is still to be run on a database that has a part of it. */
        private List<String> missing(List<String> present) {
            if (present.equals(content)) {
                return List.of();
            }
            assertThat(contents).contains(present);
            return statements.subList(contents.lastIndexOf(present), statements.size());
        }
    }
}
