package io.prismaspring.benchmarks.blog;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What one library took for one thing.
 *
 * @param micros the median of the time for one call
 * @param callsPerSecond all threads together
 * @param bytes what a call allocates
 */
record Measurement(
        String workload,
        BlogDatabase.Kind database,
        int threads,
        String library,
        double micros,
        double callsPerSecond,
        double bytes) {

    /** The measurements of libraries, in the run's order. */
    static List<Measurement> ofBlog(Collection<RunResult> results) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().startsWith(BlogBenchmark.class.getName() + "."))
                .map(Measurement::of)
                .toList();
    }

    private static Measurement of(RunResult result) {
        String name = result.getParams().getBenchmark();
        int threads = result.getParams().getThreads();
        Result<?> times = result.getPrimaryResult();
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(
                name.substring(name.lastIndexOf('.') + 1),
                BlogDatabase.Kind.valueOf(result.getParams().getParam("database")),
                threads,
                result.getParams().getParam("library"),
                times.getStatistics().getPercentile(50),
                threads * 1e6 / times.getScore(),
                bytes == null ? Double.NaN : bytes.getScore());
    }
}
