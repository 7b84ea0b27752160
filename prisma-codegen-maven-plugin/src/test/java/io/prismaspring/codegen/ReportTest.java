package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

    record Applied(String version, int millis) {}

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    @Test
    void aPersonReadsAlignedLinesAndFindsDataApart() {
        Report report = write("text", null);

        assertThat(notes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("applied     V1__init.sql", "out of order V0__late.sql");
        assertThat(data.toString(StandardCharsets.UTF_8)).isEqualTo("CREATE TABLE a;\n");
        assertThat(report).isNotNull();
    }

    @Test
    void aMachineReadsOneObject() {
        write("json", null);

        assertThat(notes.size()).isZero();
        assertThat(data.toString(StandardCharsets.UTF_8).strip())
                .isEqualTo("{\"target\":null,\"applied\":[{\"version\":\"1\",\"millis\":12}],\"pending\":[\"2\"],"
                        + "\"sql\":\"CREATE TABLE a;\\n\",\"ok\":true}");
    }

    @Test
    void aMachineReadsWhyAGoalFailed() {
        write("json", "no luck");

        assertThat(data.toString(StandardCharsets.UTF_8).strip()).endsWith("\"ok\":false,\"error\":\"no luck\"}");
    }

    @Test
    void thereAreTwoFormats() {
        assertThatThrownBy(() -> write("xml", null))
                .isInstanceOf(GoalException.class)
                .hasMessage("There is no output \"xml\"; use text or json");
    }

    private Report write(String format, @org.jspecify.annotations.Nullable String error) {
        Report report = new Report(
                format,
                new PrintStream(data, true, StandardCharsets.UTF_8),
                new PrintStream(notes, true, StandardCharsets.UTF_8));
        report.value("target", null);
        report.add("applied", new Applied("1", 12));
        report.value("pending", List.of("2"));
        report.line("applied", "V1__init.sql");
        report.line("out of order", "V0__late.sql");
        report.data("sql", "CREATE TABLE a;\n");
        report.close(error);
        return report;
    }
}
