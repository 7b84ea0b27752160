package io.prismaspring.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which test classes have passed on which database in this build: an empty file for each pair. */
public final class PassedTests {

    private static final Path FOLDER = Path.of("target", "passed-tests");

    private PassedTests() {}

    static void add(String testClass, Database database) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file(testClass, database), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a test of the class has passed on the database. */
    public static boolean contains(String testClass, Database database) {
        return Files.exists(file(testClass, database));
    }

    private static Path file(String testClass, Database database) {
        return FOLDER.resolve(testClass + "-" + database.name());
    }
}
