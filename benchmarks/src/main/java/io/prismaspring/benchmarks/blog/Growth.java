package io.prismaspring.benchmarks.blog;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What the client took for something of one size.
 *
 * @param kind what grows: {@code rows}, {@code depth}, {@code knownShape} or {@code newShape}
 * @param size rows, levels of includes, or conditions
 * @param micros the median of the time for one call
 */
record Growth(String kind, BlogDatabase.Kind database, int size, double micros) {

    /** The measurements of {@link GrowthBenchmark}, in the run's order. */
    static List<Growth> of(Collection<RunResult> results) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().startsWith(GrowthBenchmark.class.getName() + "."))
                .map(Growth::of)
                .toList();
    }

    private static Growth of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name =
                params.getBenchmark().substring(GrowthBenchmark.class.getName().length() + 1);
        BlogDatabase.Kind database = BlogDatabase.Kind.valueOf(params.getParam("database"));
        double micros = result.getPrimaryResult().getStatistics().getPercentile(50);
        if (name.startsWith("depth")) {
            return new Growth("depth", database, Integer.parseInt(name.substring("depth".length())), micros);
        }
        String size = params.getParam(name.equals("rows") ? "rows" : "conditions");
        return new Growth(name, database, Integer.parseInt(size), micros);
    }
}
