package io.prismaspring.benchmarks.blog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What each way to read related rows takes, written with JDBC alone: the client's choice rests on it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class NestedReadBenchmark {

    @Param
    private NestedRead technique = NestedRead.H2_STATEMENTS;

    @SuppressWarnings("NullAway.Init") // set before the first call
    private BlogDatabase opened;

    @Setup
    public void open() throws SQLException {
        opened = BlogDatabase.open(technique.kind());
        try (Connection connection = opened.dataSource().getConnection()) {
            List<PostAndComments> expected = technique.expected(connection);
            if (!technique.read(connection).equals(expected)) {
                throw new IllegalStateException(technique + " reads something else than " + expected);
            }
        }
    }

    @TearDown
    public void close() {
        opened.close();
    }

    @Benchmark
    public Object read() throws SQLException {
        try (Connection connection = opened.dataSource().getConnection()) {
            return technique.read(connection);
        }
    }
}
