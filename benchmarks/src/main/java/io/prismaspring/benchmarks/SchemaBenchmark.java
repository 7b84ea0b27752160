package io.prismaspring.benchmarks;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFormatter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading and formatting schemas of growing size, about 18 lines a model. Look at the medians, {@code p0.50}. The young
 * generation holds a whole schema, so that what grows is the work and not the collector's copying.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-Xmn1g", "-XX:+UseSerialGC"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 3)
public class SchemaBenchmark {

    /** The size of the schema. */
    @Param({"100", "1000", "5000"})
    public int models;

    private String text = "";

    /** Makes the schema, which must be valid: reading a wrong one takes another way. */
    @Setup
    public void generate() {
        text = GeneratedSchema.text(models);
        ParseResult result = PrismaSchema.parse("schema.prisma", text);
        if (!result.diagnostics().isEmpty()) {
            throw new IllegalStateException(result.diagnostics().get(0).render());
        }
    }

    /** Parses and validates. */
    @Benchmark
    public ParseResult parse() {
        return PrismaSchema.parse("schema.prisma", text);
    }

    /** Formats, which parses twice and resolves. */
    @Benchmark
    public String format() {
        return SchemaFormatter.format(text);
    }
}
