package io.prismaspring.benchmarks.blog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks with JMH, those of the blog for every library on the class path, with one thread and with 8, and writes
 * what came out: {@code blog.csv}, {@code blog.md} with ratios to JDBC, and {@code blog-*.svg}; {@code growth.csv} and
 * {@code growth-*.svg} of {@link GrowthBenchmark}. First every library must give the same rows.
 */
public final class BlogComparison {

    private static final int MANY_THREADS = 8;

    private BlogComparison() {}

    /**
     * Runs them.
     *
     * @param arguments the folder to write to, then JMH's
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        CommandLineOptions jmh = new CommandLineOptions(
                List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        try (BlogServer server = BlogServer.start()) {
            List<String> libraries = Libraries.names();
            for (BlogDatabase.Kind kind : BlogDatabase.Kind.values()) {
                SameResults.require(kind, libraries);
            }
            List<RunResult> results = new ArrayList<>(run(jmh, server, libraries, 1));
            if (!jmh.getThreads().hasValue()) {
                try {
                    results.addAll(run(jmh, server, libraries, MANY_THREADS));
                } catch (NoBenchmarksException e) {
                    // Only benchmarks that work on no database were asked for.
                }
            }
            BlogReport.write(folder, Measurement.ofBlog(results));
            GrowthReport.write(folder, Growth.of(results));
        }
    }

    private static List<RunResult> run(CommandLineOptions jmh, BlogServer server, List<String> libraries, int threads)
            throws CommandLineOptionException, RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(jmh);
        options.jvmArgsAppend(server.option());
        options.addProfiler("gc");
        if (!jmh.getThreads().hasValue()) {
            options.threads(threads);
        }
        if (threads > 1) {
            options.exclude("^(?!.*\\.BlogBenchmark\\.)");
        }
        if (!jmh.getParameter("library").hasValue()) {
            options.param("library", libraries.toArray(String[]::new));
        }
        return List.copyOf(new Runner(options.build()).run());
    }
}
