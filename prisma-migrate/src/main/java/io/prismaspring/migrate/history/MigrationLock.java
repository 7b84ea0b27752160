package io.prismaspring.migrate.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.prismaspring.migrate.MigrationException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes from migrating one SQLite file at the same time; Flyway asks the other databases for such a lock
 * itself. The lock is that of an empty file in the folder for temporary files, which ends with the process.
 */
final class MigrationLock {

    private static final Pattern FILE = Pattern.compile("jdbc:sqlite:(?:file:)?([^?:][^?]*).*");
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long PAUSE_MILLIS = 50;

    private MigrationLock() {}

    /**
     * Does something while it has the lock, for which it waits for a minute.
     *
     * @throws MigrationException if another process does not give it back, or the database does not answer
     */
    static <T> T during(DataSource database, Supplier<T> action) {
        Matcher file = FILE.matcher(url(database));
        if (!file.matches()) {
            return action.get();
        }
        String id = UUID.nameUUIDFromBytes(Path.of(file.group(1))
                        .toAbsolutePath()
                        .normalize()
                        .toString()
                        .getBytes(UTF_8))
                .toString();
        Path path = Path.of(System.getProperty("java.io.tmpdir"), "prisma-migrate-" + id + ".lock");
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (taken(channel)) {
                return action.get();
            }
        } catch (IOException e) {
            throw new MigrationException("Cannot lock %s: %s".formatted(path, e.getMessage()), e);
        }
        throw new MigrationException(file.group(1) + " has been migrated by another process for a minute now;"
                + " run prisma:migrate-deploy again when that is done");
    }

    private static String url(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new MigrationException("Cannot connect: " + DatabaseProblem.of(e), e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            if (lock(channel) != null) {
                return true;
            }
            pause();
        } while (System.nanoTime() < end);
        return false;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this process has it.
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException("Interrupted while another process migrated the database", e);
        }
    }
}
