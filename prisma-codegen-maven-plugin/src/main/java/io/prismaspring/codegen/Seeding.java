package io.prismaspring.codegen;

import io.prismaspring.codegen.target.TargetDatabase;
import io.prismaspring.migrate.script.ScriptConnection;
import io.prismaspring.migrate.script.Seed;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills a database with the rows it starts with: the project's seed files, then its seed program.
 *
 * @param project the project's directory
 * @param seed the files
 * @param mainClass the program; null if there is none
 * @param classPath what the program runs with, the project's own classes first
 */
record Seeding(Path project, Seed seed, @Nullable String mainClass, List<Path> classPath) {

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return seed.files().isEmpty() && mainClass == null;
    }

    /** Fills the database; what the program writes goes to the standard error stream as it comes. */
    void run(TargetDatabase database, Report report) throws IOException {
        if (!seed.files().isEmpty()) {
            try (Connection connection = database.connect(ScriptConnection.properties(database.provider()))) {
                seed.run(connection, file -> seeded(ProjectPaths.display(project, file), report));
            } catch (SQLException e) {
                throw new GoalException("The connection to %s does not close: %s".formatted(database, e.getMessage()));
            }
        }
        if (mainClass != null) {
            start(mainClass, database, System.err);
            seeded(mainClass, report);
        }
    }

    private static void seeded(String what, Report report) {
        report.add("seeded", what);
        report.line("seeded", what);
    }

    private void start(String program, TargetDatabase database, PrintStream console) throws IOException {
        String file = program.replace('.', '/') + ".class";
        if (classPath.stream().filter(Files::isDirectory).noneMatch(root -> Files.exists(root.resolve(file)))) {
            throw new GoalException(
                    "The seed program %s is not compiled; run mvn compile prisma:db-seed, or correct its name"
                            .formatted(program));
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                        program)
                .directory(project.toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(database.environment());
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            process.getInputStream().transferTo(console);
            int status = process.waitFor();
            if (status != 0) {
                throw new GoalException("The seed program %s ended with status %d".formatted(program, status));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GoalException("The seed program %s was interrupted".formatted(program));
        } finally {
            process.destroy();
        }
    }
}
