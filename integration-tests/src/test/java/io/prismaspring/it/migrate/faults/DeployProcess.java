package io.prismaspring.it.migrate.faults;

import io.prismaspring.migrate.MigrationException;
import io.prismaspring.migrate.history.MigrationHistory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process that applies migrations as {@code prisma:migrate-deploy} does, and that can be stopped at any of its points:
 * before each statement, when a migration's statements have run, and when everything has.
 */
final class DeployProcess implements AutoCloseable {

    private static final String STOPPED = "stopped";

    private final Process process;
    private final BufferedReader output;

    private DeployProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts one that stops at a point, counted from 0; at none if there is no such point. */
    static DeployProcess start(FaultyDatabase database, int stop) {
        return start(List.of(), database, stop);
    }

    /** Starts one for which the disk is full when a file has that many kilobytes. */
    static DeployProcess startWithFilesUpTo(int kilobytes, FaultyDatabase database) {
        return start(
                List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"), database, Integer.MAX_VALUE);
    }

    private static DeployProcess start(List<String> prefix, FaultyDatabase database, int stop) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xmx256m",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                DeployProcess.class.getName(),
                database.url(),
                database.user(),
                database.password(),
                database.files().toString(),
                String.valueOf(stop)));
        try {
            return new DeployProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the point, then kills the process as {@code kill -9} does. */
    void killAtStop() throws IOException, InterruptedException {
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); line != null && !line.equals(STOPPED); line = output.readLine()) {
            before.append(line).append('\n');
        }
        if (!process.isAlive()) {
            throw new AssertionError("ended before its stop: " + before);
        }
        process.destroyForcibly().waitFor();
    }

    /** What it said of migrations, and with its name before it, what else it said and its exit status. */
    List<String> end(String name) throws InterruptedException {
        List<String> lines = new ArrayList<>(output.lines()
                .filter(line -> !line.startsWith("SLF4J"))
                .map(line -> line.startsWith("applied ") ? line : name + ": " + line)
                .toList());
        lines.add(name + ": status " + process.waitFor());
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The process itself: URL, user, password, folder of migrations, point to stop at. */
    public static void main(String[] arguments) {
        FaultyDatabase database = new FaultyDatabase(arguments[0], arguments[1], arguments[2], Path.of(arguments[3]));
        int stop = Integer.parseInt(arguments[4]);
        MigrationHistory history = new MigrationHistory(database.flyway().callbacks(new Points(point -> {
            if (point == stop) {
                System.out.println(STOPPED);
                waitForever();
            }
        })));
        try {
            history.deploy(migration -> System.out.println("applied " + migration.script()));
        } catch (MigrationException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
