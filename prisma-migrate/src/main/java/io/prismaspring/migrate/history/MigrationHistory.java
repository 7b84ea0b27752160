package io.prismaspring.migrate.history;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.MigrationStatus.State;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations of one database, kept by Flyway in its history table. Every method throws {@link MigrationException}
 * with what to do if Flyway refuses or the database does not answer. Safe for use by several threads as far as Flyway is.
 */
public final class MigrationHistory {

    private final Configuration configuration;

    /**
     * A history.
     *
     * @param configuration the database, where the files are, and everything else that the application tells Flyway
     */
    public MigrationHistory(Configuration configuration) {
        this.configuration = configuration;
    }

    /**
     * Applies every pending migration in order; each in a transaction, together with its row in the history, where the
     * database can take back changes of tables. Another process that does the same at the same time is waited for.
     *
     * @param listener told of each migration when it is applied, also of those before one that fails
     * @return how many were applied
     */
    public int deploy(Consumer<AppliedMigration> listener) {
        MigrationProgress progress = new MigrationProgress(listener);
        Flyway flyway = copy().callbacks(withOwn(progress)).load();
        try {
            return MigrationLock.during(configuration.getDataSource(), () -> {
                int executed = flyway.migrate().migrationsExecuted;
                writeThrough();
                return executed;
            });
        } catch (FlywayException e) {
            throw deployment(e, progress);
        }
    }

    /** Every migration that the database or the project knows: applied ones as they were applied, then the others. Changes nothing. */
    public List<MigrationStatus> status() {
        return refused(() -> Arrays.stream(copy().load().info().all())
                .filter(info -> info.getState() != MigrationState.DELETED)
                .map(MigrationStatus::of)
                .toList());
    }

    /** Whether there are tables but no history: such a database needs a baseline. */
    public boolean needsBaseline() {
        if (status().stream().anyMatch(migration -> migration.installedOn() != null)) {
            return false;
        }
        try (Connection connection = configuration.getDataSource().getConnection();
                ResultSet tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {
                            "TABLE", "BASE TABLE"
                        })) {
            while (tables.next()) {
                if (!tables.getString("TABLE_NAME").equalsIgnoreCase(configuration.getTable())) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw new MigrationException("The database's tables cannot be listed: " + DatabaseProblem.of(e), e);
        }
    }

    /**
     * Begins the history of a database that has tables already: migrations up to the version are never applied to it.
     *
     * @throws MigrationException also if there is a history with another beginning, or no migration of that version
     */
    public void baseline(String version) {
        MigrationStatus migration = migration(version);
        refused(() -> copy().baselineVersion(version)
                .baselineDescription(migration.script())
                .load()
                .baseline());
    }

    /**
     * Takes a migration that failed, or the next one that is pending, for done, because someone has completed it by hand.
     *
     * @throws MigrationException also if others stand in the way
     */
    public void markApplied(String version) {
        Optional<MigrationStatus> next =
                status().stream().filter(m -> m.state() == State.PENDING).findFirst();
        boolean isNext = next.isPresent() && isVersion(next.get(), version);
        checkAllows(version, isNext ? State.PENDING : State.FAILED, "applied");
        repair();
        refused(() ->
                copy().skipExecutingMigrations(true).target(version).load().migrate());
    }

    /**
     * Takes a failed migration for undone, because someone has taken back by hand what it did; it is pending again.
     *
     * @throws MigrationException also if it did not fail, or others stand in the way
     */
    public void markRolledBack(String version) {
        checkAllows(version, State.FAILED, "rolled back");
        repair();
    }

    /**
     * Takes an edited file for what was applied.
     *
     * @throws MigrationException also if the file is as it was, or others stand in the way
     */
    public void acceptEdited(String version) {
        checkAllows(version, State.EDITED, "accepted");
        repair();
    }

    /**
     * Drops everything in the database's schemas, the history too.
     *
     * @param schemas those to empty besides the connection's own
     */
    public void clean(List<String> schemas) {
        FluentConfiguration clean = copy().cleanDisabled(false);
        try (Connection connection = configuration.getDataSource().getConnection()) {
            if (connection.getMetaData().getDatabaseProductName().equals("SQLite")) {
                clean.callbacks(withOwn(new SqliteClean()));
            }
            if (!schemas.isEmpty()) {
                String own = connection.getSchema();
                clean.schemas(Stream.concat(
                                Stream.concat(Stream.ofNullable(own), Arrays.stream(configuration.getSchemas())),
                                schemas.stream())
                        .distinct()
                        .toArray(String[]::new));
            }
        } catch (SQLException e) {
            throw new MigrationException("Cannot connect: " + DatabaseProblem.of(e), e);
        }
        refused(() -> clean.load().clean());
    }

    private Callback[] withOwn(Callback callback) {
        return Stream.concat(Arrays.stream(configuration.getCallbacks()), Stream.of(callback))
                .toArray(Callback[]::new);
    }

    private void repair() {
        refused(() -> copy().load().repair());
    }

    /** Flyway repairs all or nothing, so that what is not named must need none. */
    private void checkAllows(String version, State state, String outcome) {
        MigrationStatus named = migration(version);
        if (named.state() != state) {
            throw new MigrationException("%s cannot be marked as %s: it is %s, not %s"
                    .formatted(named.script(), outcome, word(named.state()), word(state)));
        }
        status().stream()
                .filter(other -> !Objects.equals(other.version(), named.version()))
                .filter(other -> other.state() == State.FAILED
                        || other.state() == State.EDITED
                        || (other.state() == State.MISSING))
                .findFirst()
                .ifPresent(other -> {
                    throw new MigrationException(
                            "%s is %s as well; see to it first".formatted(other.script(), word(other.state())));
                });
    }

    private MigrationStatus migration(String version) {
        return status().stream()
                .filter(migration -> isVersion(migration, version))
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "There is no migration of version %s; see prisma:migrate-status".formatted(version)));
    }

    private static boolean isVersion(MigrationStatus migration, String version) {
        return migration.version() != null
                && MigrationVersion.fromVersion(migration.version()).equals(MigrationVersion.fromVersion(version));
    }

    private MigrationException deployment(FlywayException problem, MigrationProgress progress) {
        MigrationInfo running = progress.running();
        if (running == null) {
            return explained(problem);
        }
        String what = progress.place() + ": " + DatabaseProblem.of(problem);
        String version =
                running.getVersion() == null ? "" : running.getVersion().getVersion();
        return new MigrationException(what + ". " + aftermath(version), problem);
    }

    /** What is left of the migration that failed: Flyway has a row of it exactly if the database could not undo it. */
    private String aftermath(String version) {
        try {
            boolean remains = status().stream().anyMatch(migration -> migration.state() == State.FAILED);
            return remains
                    ? ("What ran before it stays. Finish or undo the migration by hand, then run"
                                    + " prisma:migrate-resolve with -Dprisma.applied=%s or -Dprisma.rolled-back=%s")
                            .formatted(version, version)
                    : ("Nothing of it remains. Correct it and run prisma:migrate-deploy again; if the database has all"
                                    + " of it already, run prisma:migrate-resolve -Dprisma.applied=%s")
                            .formatted(version);
        } catch (MigrationException e) {
            return "The database no longer answers; when it does, see prisma:migrate-status";
        }
    }

    /** H2 writes what was committed half a second later: a disk that is full would be noticed by nobody. */
    private void writeThrough() {
        try (Connection connection = configuration.getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getURL().startsWith("jdbc:h2:")) {
                statement.execute("CHECKPOINT SYNC");
            }
        } catch (SQLException e) {
            throw new MigrationException(
                    "The migrations were applied, but may not be on the disk: %s. See prisma:migrate-status"
                            .formatted(DatabaseProblem.of(e)),
                    e);
        }
    }

    private <T> T refused(Supplier<T> call) {
        try {
            return call.get();
        } catch (FlywayException e) {
            throw explained(e);
        }
    }

    private MigrationException explained(FlywayException problem) {
        if (problem.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
            return new MigrationException(
                    "The database has tables, but no history of migrations: if they are what the migrations up to a"
                            + " version make, run prisma:migrate-resolve -Dprisma.baseline=VERSION",
                    problem);
        }
        if (problem.getErrorCode() == CoreErrorCode.VALIDATE_ERROR) {
            return new MigrationException(StatusProblems.of(status()), problem);
        }
        return new MigrationException(DatabaseProblem.of(problem), problem);
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private FluentConfiguration copy() {
        return Flyway.configure(configuration.getClassLoader())
                .configuration(configuration)
                .loggers(SilentLog.class.getName());
    }
}
