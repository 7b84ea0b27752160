package io.prismaspring.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes SQLite databases in files of a temporary folder, with the settings that an application should have. */
final class SqliteDatabases {

    private SqliteDatabases() {}

    static TestDatabase create() {
        try {
            Path folder = Files.createTempDirectory("prisma_sqlite_");
            String url = "jdbc:sqlite:" + folder.resolve("test.db")
                    + "?foreign_keys=on&busy_timeout=20000&journal_mode=WAL&synchronous=OFF&transaction_mode=IMMEDIATE";
            return new TestDatabase(Database.SQLITE, url, "", "", () -> delete(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder for a SQLite database", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
