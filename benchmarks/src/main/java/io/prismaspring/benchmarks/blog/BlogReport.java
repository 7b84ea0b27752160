package io.prismaspring.benchmarks.blog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Writes measurements: as they are, as a table of ratios to JDBC, and as charts of these. */
final class BlogReport {

    private final List<Measurement> measurements;

    private BlogReport(List<Measurement> measurements) {
        this.measurements = measurements;
    }

    static void write(Path folder, List<Measurement> measurements) throws IOException {
        Files.createDirectories(folder);
        BlogReport report = new BlogReport(measurements);
        Files.writeString(folder.resolve("blog.csv"), report.csv());
        Files.writeString(folder.resolve("blog.md"), report.tables());
        for (BlogDatabase.Kind database : BlogDatabase.Kind.values()) {
            List<String> workloads = report.workloads(database, 1);
            if (!workloads.isEmpty()) {
                String name = "blog-" + database.name().toLowerCase(Locale.ROOT) + ".svg";
                RatioChart.write(
                        folder.resolve(name),
                        database + ": time for one call, as a multiple of JDBC's",
                        workloads,
                        report.libraries(),
                        (workload, library) -> report.ratio(database, 1, workload, library, Measurement::micros));
            }
        }
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("workload,database,threads,library,median_us,calls_per_second,bytes_per_call\n");
        for (Measurement m : measurements) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%s,%.2f,%.1f,%.0f%n",
                    m.workload(),
                    m.database(),
                    m.threads(),
                    m.library(),
                    m.micros(),
                    m.callsPerSecond(),
                    m.bytes()));
        }
        return csv.toString();
    }

    private String tables() {
        StringBuilder text = new StringBuilder();
        for (int threads : measurements.stream().mapToInt(Measurement::threads).distinct().toArray()) {
            for (BlogDatabase.Kind database : BlogDatabase.Kind.values()) {
                if (!workloads(database, threads).isEmpty()) {
                    String heading = database + ", " + threads + (threads == 1 ? " thread" : " threads");
                    text.append("### ").append(heading).append(": time\n\n");
                    append(text, database, threads, " µs", Measurement::micros);
                    text.append("\n### ").append(heading).append(": allocation\n\n");
                    append(text, database, threads, " B", Measurement::bytes);
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private void append(
            StringBuilder text, BlogDatabase.Kind database, int threads, String unit, ToDoubleFunction<Measurement> value) {
        List<String> libraries = libraries();
        text.append("| |");
        libraries.forEach(library -> text.append(' ').append(library).append(" |"));
        text.append("\n|---|").append("---:|".repeat(libraries.size())).append('\n');
        for (String workload : workloads(database, threads)) {
            text.append("| ").append(workload).append(" |");
            for (String library : libraries) {
                if (library.equals(Libraries.JDBC)) {
                    double own = find(database, threads, workload, library).map(value::applyAsDouble).orElse(Double.NaN);
                    text.append(String.format(Locale.ROOT, " %,.1f%s |", own, unit));
                } else {
                    double ratio = ratio(database, threads, workload, library, value);
                    text.append(Double.isNaN(ratio) ? " – |" : String.format(Locale.ROOT, " %.2f × |", ratio));
                }
            }
            text.append('\n');
        }
    }

    private List<String> libraries() {
        return measurements.stream().map(Measurement::library).distinct().toList();
    }

    private List<String> workloads(BlogDatabase.Kind database, int threads) {
        return measurements.stream()
                .filter(m -> m.database() == database && m.threads() == threads)
                .map(Measurement::workload)
                .distinct()
                .toList();
    }

    private Optional<Measurement> find(BlogDatabase.Kind database, int threads, String workload, String library) {
        return measurements.stream()
                .filter(m -> m.database() == database && m.threads() == threads)
                .filter(m -> m.workload().equals(workload) && m.library().equals(library))
                .findFirst();
    }

    /** NaN where the library or JDBC was not measured. */
    private double ratio(
            BlogDatabase.Kind database,
            int threads,
            String workload,
            String library,
            ToDoubleFunction<Measurement> value) {
        double jdbc = find(database, threads, workload, Libraries.JDBC).map(value::applyAsDouble).orElse(Double.NaN);
        return find(database, threads, workload, library).map(value::applyAsDouble).orElse(Double.NaN) / jdbc;
    }
}
