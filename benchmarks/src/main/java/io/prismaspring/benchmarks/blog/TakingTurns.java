package io.prismaspring.benchmarks.blog;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Measures what {@link BlogBenchmark} measures, in a process for each workload and database in which all libraries take
 * turns: what disturbs the machine disturbs them alike, so that the ratios hold where no machine is quiet. Writes the same
 * files.
 */
public final class TakingTurns {

    private static final int WARM_UP_TURNS = 6;
    private static final int TURNS = 7;
    private static final long NANOS_PER_TURN = 250_000_000;
    private static final int MOST_CALLS = 1 << 16;
    private static final String MARK = "measured ";

    private static final Map<String, Function<BlogBenchmark, @Nullable Object>> WORKLOADS = new LinkedHashMap<>();

    static {
        WORKLOADS.put("uniqueLookup", BlogBenchmark::uniqueLookup);
        WORKLOADS.put("hundredRows", BlogBenchmark::hundredRows);
        WORKLOADS.put("postWithComments", BlogBenchmark::postWithComments);
        WORKLOADS.put("fiftyPosts", BlogBenchmark::fiftyPosts);
        WORKLOADS.put("insert", BlogBenchmark::insert);
        WORKLOADS.put("insertWithRelations", BlogBenchmark::insertWithRelations);
        WORKLOADS.put("bulk", b -> done(b::bulk));
        WORKLOADS.put("increment", b -> done(b::increment));
        WORKLOADS.put("upsert", b -> done(b::upsert));
        WORKLOADS.put("groupBy", BlogBenchmark::groupBy);
        WORKLOADS.put("allRows", BlogBenchmark::allRows);
        WORKLOADS.put("streamedRows", BlogBenchmark::streamedRows);
        WORKLOADS.put("keyset", BlogBenchmark::keyset);
    }

    private static @Nullable Object done(Runnable work) {
        work.run();
        return null;
    }

    private TakingTurns() {}

    /**
     * Measures.
     *
     * @param arguments the folder to write to, and regular expressions that a workload, a database and a library must
     *     match; all do if there is none
     */
    public static void main(String[] arguments) throws Exception {
        List<String> filters = Arrays.asList(arguments).subList(1, arguments.length);
        List<Measurement> measurements = new ArrayList<>();
        try (BlogServer server = BlogServer.start()) {
            for (BlogDatabase.Kind kind : BlogDatabase.Kind.values()) {
                for (String workload : WORKLOADS.keySet()) {
                    if (matches(filters, 0, workload) && matches(filters, 1, kind.name())) {
                        List<String> libraries = Libraries.names().stream()
                                .filter(library -> matches(filters, 2, library))
                                .toList();
                        measurements.addAll(inProcess(server, kind, workload, libraries));
                        BlogReport.write(Path.of(arguments[0]), measurements);
                    }
                }
            }
        }
    }

    private static boolean matches(List<String> filters, int index, String text) {
        return filters.size() <= index || text.matches(filters.get(index));
    }

    private static List<Measurement> inProcess(
            BlogServer server, BlogDatabase.Kind kind, String workload, List<String> libraries) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        server.option(),
                        Turns.class.getName(),
                        kind.name(),
                        workload,
                        String.join(",", libraries))
                .redirectError(Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader()) {
            return output.lines()
                    .filter(line -> line.startsWith(MARK))
                    .peek(System.out::println)
                    .map(line -> measurement(line.substring(MARK.length()).split(",", -1)))
                    .collect(Collectors.toList());
        }
    }

    private static Measurement measurement(String[] values) {
        return new Measurement(
                values[0],
                BlogDatabase.Kind.valueOf(values[1]),
                1,
                values[2],
                Double.parseDouble(values[3]),
                Double.parseDouble(values[4]),
                Double.parseDouble(values[5]));
    }

    /** The process of one workload and database. */
    static final class Turns {

        private final BlogBenchmark benchmark;
        private final String library;
        private final double[] medians = new double[TURNS];
        private long calls;
        private long nanos;
        private long bytes;

        private Turns(BlogDatabase.Kind kind, String library) throws Exception {
            this.library = library;
            this.benchmark = new BlogBenchmark(kind, library);
            benchmark.open();
        }

        public static void main(String[] arguments) throws Exception {
            BlogDatabase.Kind kind = BlogDatabase.Kind.valueOf(arguments[0]);
            Function<BlogBenchmark, @Nullable Object> work = WORKLOADS.get(arguments[1]);
            if (work == null) {
                throw new IllegalArgumentException("there is no workload called " + arguments[1]);
            }
            List<Turns> all = new ArrayList<>();
            for (String library : arguments[2].split(",", -1)) {
                all.add(new Turns(kind, library));
            }
            for (int turn = -WARM_UP_TURNS; turn < TURNS; turn++) {
                for (Turns turns : all) {
                    turns.take(work, turn);
                }
            }
            for (Turns turns : all) {
                Arrays.sort(turns.medians);
                System.out.println(MARK + arguments[1] + "," + kind + "," + turns.library + ","
                        + turns.medians[TURNS / 2] + "," + turns.calls * 1e9 / turns.nanos + ","
                        + (double) turns.bytes / turns.calls);
                turns.benchmark.close();
            }
            // Pools and caches of libraries may have left threads.
            System.exit(0);
        }

        private void take(Function<BlogBenchmark, @Nullable Object> work, int turn) {
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long[] times = new long[MOST_CALLS];
            int count = 0;
            long bytesBefore = threads.getCurrentThreadAllocatedBytes();
            long begin = System.nanoTime();
            long now = begin;
            Object last = null;
            while (now - begin < NANOS_PER_TURN && count < MOST_CALLS) {
                long start = System.nanoTime();
                last = work.apply(benchmark);
                now = System.nanoTime();
                times[count++] = now - start;
            }
            if (turn >= 0) {
                bytes += threads.getCurrentThreadAllocatedBytes() - bytesBefore;
                nanos += now - begin;
                calls += count;
                Arrays.sort(times, 0, count);
                medians[turn] = times[count / 2] / 1e3;
            }
            // Keeps the compiler from leaving out what nobody looks at.
            if (last == this) {
                throw new IllegalStateException("a call gave the measurement itself");
            }
        }
    }
}
