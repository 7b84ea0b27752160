package io.prismaspring.benchmarks.blog;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.style.Styler.LegendPosition;

/** A bar for each workload and library, those of many times the whole cut off so that the others can be told apart. */
final class RatioChart {

    private static final double HIGHEST = 5;

    private RatioChart() {}

    /** Writes an SVG. */
    static void write(
            Path file,
            String title,
            List<String> workloads,
            List<String> libraries,
            ToDoubleBiFunction<String, String> value)
            throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(1_200)
                .height(500)
                .title(title + " (bars end at " + (int) HIGHEST + ")")
                .build();
        chart.getStyler().setLegendPosition(LegendPosition.OutsideE);
        chart.getStyler().setXAxisLabelRotation(20);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setYAxisMax(HIGHEST);
        for (String library : libraries) {
            List<Double> values = workloads.stream()
                    .map(workload -> value.applyAsDouble(workload, library))
                    .map(v -> Double.isNaN(v) ? 0 : Math.min(v, HIGHEST))
                    .toList();
            chart.addSeries(library, workloads, values);
        }
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }
}
