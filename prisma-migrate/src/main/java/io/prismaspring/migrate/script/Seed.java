package io.prismaspring.migrate.script;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.DatabaseProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The rows that a database starts with: {@code seed.sql} beside the schema, then the files {@code *.sql},
 * {@code *.csv} and {@code *.json} in the folder {@code seed} beside it, in the order of their names.
 *
 * @param files the files in the order in which they run
 */
public record Seed(List<Path> files) {

    public Seed {
        files = List.copyOf(files);
    }

    /** What is there beside a schema; nothing need be. */
    public static Seed in(Path schemaFolder) throws IOException {
        Path script = schemaFolder.resolve("seed.sql");
        Path folder = schemaFolder.resolve("seed");
        try (Stream<Path> more = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return new Seed(Stream.concat(
                            Stream.of(script),
                            more.filter(file -> isScript(file) || TableFile.isOne(file))
                                    .sorted())
                    .filter(Files::isRegularFile)
                    .toList());
        }
    }

    /**
     * Runs all files in one transaction.
     *
     * @param connection one with {@link ScriptConnection#properties}, in auto-commit mode as afterwards
     * @param listener told of each file that ran
     * @throws MigrationException at the first file that fails; the message names it, and the transaction is rolled back
     */
    public void run(Connection connection, Consumer<Path> listener) throws IOException {
        try {
            connection.setAutoCommit(false);
            for (Path file : files) {
                run(connection, file);
                listener.accept(file);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new MigrationException("The rows cannot be committed: " + DatabaseProblem.of(e), e);
        }
    }

    private static void run(Connection connection, Path file) throws IOException, SQLException {
        try {
            if (isScript(file)) {
                SqlExecution.run(connection, Files.readString(file));
            } else {
                new TableInsert(connection, TableFile.read(file)).run();
            }
        } catch (SQLException e) {
            connection.rollback();
            throw new MigrationException("%s: %s".formatted(file, DatabaseProblem.of(e)), e);
        } catch (MigrationException e) {
            connection.rollback();
            throw new MigrationException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static boolean isScript(Path file) {
        return file.getFileName().toString().endsWith(".sql");
    }
}
