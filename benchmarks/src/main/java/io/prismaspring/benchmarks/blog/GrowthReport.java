package io.prismaspring.benchmarks.blog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** Writes how times grow: as they are, and as charts of the time for a row and for a plan. */
final class GrowthReport {

    private final Path folder;
    private final List<Growth> measured;

    private GrowthReport(Path folder, List<Growth> measured) {
        this.folder = folder;
        this.measured = measured;
    }

    static void write(Path folder, List<Growth> measured) throws IOException {
        if (measured.isEmpty()) {
            return;
        }
        Files.createDirectories(folder);
        GrowthReport report = new GrowthReport(folder, measured);
        Files.writeString(folder.resolve("growth.csv"), report.csv());
        report.chart("growth-rows.svg", "Time for one row", "rows read", List.of("rows"), g -> g.micros() / g.size());
        report.chart("growth-depth.svg", "Time for one call", "levels of includes", List.of("depth"), Growth::micros);
        report.chart(
                "growth-plans.svg",
                "Time for one call",
                "conditions",
                List.of("knownShape", "newShape"),
                Growth::micros);
    }

    private String csv() {
        StringBuilder csv = new StringBuilder("kind,database,size,median_us\n");
        measured.forEach(g -> csv.append(
                String.format(Locale.ROOT, "%s,%s,%d,%.2f%n", g.kind(), g.database(), g.size(), g.micros())));
        return csv.toString();
    }

    private void chart(String file, String title, String axis, List<String> kinds, ToDoubleFunction<Growth> value)
            throws IOException {
        Map<String, List<Growth>> series = new LinkedHashMap<>();
        for (String kind : kinds) {
            for (BlogDatabase.Kind database : BlogDatabase.Kind.values()) {
                List<Growth> points = measured.stream()
                        .filter(g -> g.kind().equals(kind) && g.database() == database)
                        .toList();
                if (!points.isEmpty()) {
                    series.put(database + (kinds.size() > 1 ? " " + kind : ""), points);
                }
            }
        }
        if (series.isEmpty()) {
            return;
        }
        XYChart chart = new XYChartBuilder()
                .width(800)
                .height(400)
                .title(title)
                .xAxisTitle(axis)
                .yAxisTitle("µs")
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        chart.getStyler().setXAxisLogarithmic(!kinds.contains("depth"));
        chart.getStyler().setYAxisMin(0.0);
        series.forEach((name, points) -> chart.addSeries(
                name,
                points.stream().mapToDouble(Growth::size).toArray(),
                points.stream().mapToDouble(value).toArray()));
        VectorGraphicsEncoder.saveVectorGraphic(chart, folder.resolve(file).toString(), VectorGraphicsFormat.SVG);
    }
}
