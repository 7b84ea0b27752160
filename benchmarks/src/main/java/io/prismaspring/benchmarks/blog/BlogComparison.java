package io.prismaspring.benchmarks.blog;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link BlogBenchmark} for every library on the class path, with one thread and with 8, and writes what came out:
 * {@code blog.csv}, {@code blog.md} with ratios to JDBC, and {@code blog-*.svg}. First every library must give the same
 * rows. Takes JMH's arguments, which override those here.
 */
public final class BlogComparison {

    private static final int MANY_THREADS = 8;

    private BlogComparison() {}

    /**
     * @param arguments the folder to write to, then JMH's
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        String[] jmh = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        try (AutoCloseable server = BlogDatabase.startPostgres()) {
            List<String> libraries = Libraries.names();
            for (BlogDatabase.Kind kind : BlogDatabase.Kind.values()) {
                SameResults.require(kind, libraries);
            }
            List<RunResult> results = new ArrayList<>(run(jmh, libraries, 1));
            results.addAll(run(jmh, libraries, MANY_THREADS));
            BlogReport.write(folder, Measurement.of(results));
        }
    }

    private static List<RunResult> run(String[] jmh, List<String> libraries, int threads)
            throws CommandLineOptionException, RunnerException {
        CommandLineOptions given = new CommandLineOptions(jmh);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given);
        options.jvmArgsAppend(BlogDatabase.serverOption());
        options.addProfiler("gc");
        if (given.getIncludes().isEmpty()) {
            options.include(BlogBenchmark.class.getName());
        }
        if (!given.getParameter("library").hasValue()) {
            options.param("library", libraries.toArray(String[]::new));
        }
        if (!given.getThreads().hasValue()) {
            options.threads(threads);
        } else if (threads > 1) {
            return List.of();
        }
        Options all = options.build();
        return List.copyOf(new Runner(all).run());
    }
}
