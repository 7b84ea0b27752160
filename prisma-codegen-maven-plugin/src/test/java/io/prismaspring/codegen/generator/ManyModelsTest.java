package io.prismaspring.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of 200 models of ten columns. */
@TestMethodOrder(OrderAnnotation.class)
class ManyModelsTest {

    private static final int MODELS = 200;
    private static final int PLAIN_CLASSES = 3_800;
    private static final int PLAIN_MEMBERS = 10;

    @TempDir
    Path output;

    private static Schema schema(int models) throws IOException {
        String ten = Files.readString(Path.of("src/test/resources/schemas/ten.prisma"));
        int begin = ten.indexOf("model ");
        StringBuilder text = new StringBuilder(ten.substring(0, begin));
        for (int i = 0; i < models; i++) {
            text.append(ten.substring(begin).replace("model Item", "model Item" + i));
        }
        return PrismaSchema.parse("many.prisma", text.toString()).schema().orElseThrow();
    }

    private static Map<String, String> generate(Schema schema) {
        Map<String, String> files = new TreeMap<>();
        new ClientGenerator(schema, "com.acme.db", "schema.prisma")
                .generate()
                .forEach(file -> files.put(file.path(), file.content()));
        return files;
    }

    /** What grows with the models: the files of each, and a few lines of the client and of its configuration. */
    @Test
    void fewFilesGrowWithTheModels() throws IOException {
        Map<String, String> files = generate(schema(MODELS));
        files.forEach((path, text) -> {
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(lines).as(path).isLessThan(path.contains("/PrismaClient") ? 6 * MODELS : 400);
        });
        assertThat(files.keySet().stream().filter(path -> !path.contains("Item")))
                .hasSizeLessThan(10);
    }

    /**
     * The generator for the first time in this JVM, as in a build. Only where the machine has nothing else to do: a busy
     * one says nothing.
     */
    @Test
    @Order(1)
    void generatingAndCompilingStayWithinTheirTime() throws IOException {
        assumeTrue(Boolean.getBoolean("prisma.exhaustive"), "times are measured with -P exhaustive");
        Schema schema = schema(MODELS);
        Timed<Map<String, String>> generated = timed(() -> generate(schema));
        double slowness = slowness();
        Timed<String> compiled = timed(() -> Compilation.messages(generated.result(), output));
        System.out.printf(
                "Generated the client of %d models in %d ms, compiled it in %d ms,"
                        + " where javac takes %.1f times as long as the budget was set for%n",
                MODELS, generated.time().toMillis(), compiled.time().toMillis(), slowness);
        assertThat(compiled.result()).isEmpty();
        assertThat(generated.time()).isLessThan(scaled(Duration.ofSeconds(2), slowness));
        assertThat(compiled.time()).isLessThan(scaled(Duration.ofSeconds(15), slowness));
    }

    /** Per model it does not grow: twice as much is allowed for, because the machine is never quite quiet. */
    @ParameterizedTest
    @ValueSource(ints = {100, 500})
    void theTimeForAModelStaysTheSame(int models) throws IOException {
        assumeTrue(Boolean.getBoolean("prisma.exhaustive"), "times are measured with -P exhaustive");
        // What comes first pays for the start of the compilers.
        times(10);
        Times few = times(50);
        Times many = times(models);
        assertThat(many.generated().toNanos() / models)
                .isLessThan(2 * few.generated().toNanos() / 50);
        assertThat(many.compiled().toNanos() / models)
                .isLessThan(2 * few.compiled().toNanos() / 50);
    }

    private record Times(Duration generated, Duration compiled) {}

    private Times times(int models) throws IOException {
        Schema schema = schema(models);
        Timed<Map<String, String>> generated = timed(() -> generate(schema));
        Timed<String> compiled = timed(() -> Compilation.messages(generated.result(), output));
        assertThat(compiled.result()).isEmpty();
        System.out.printf(
                "Generated the client of %d models in %d ms, compiled it in %d ms%n",
                models, generated.time().toMillis(), compiled.time().toMillis());
        return new Times(generated.time(), compiled.time());
    }

    /**
     * How many times as long this machine's javac takes for plain classes as where the budget was set: 0.75 ms for a
     * class file and 12 µs for a line. At least 1, so that a fast machine does not make the budget smaller.
     */
    private double slowness() {
        Map<String, String> plain = new TreeMap<>();
        String member =
                "    private int a%1$d;\n    public C%2$d m%1$d(int x) { this.a%1$d = x; return new C%2$d(); }\n";
        for (int i = 0; i < PLAIN_CLASSES; i++) {
            int other = (i * 7) % PLAIN_CLASSES;
            String members = IntStream.range(0, PLAIN_MEMBERS)
                    .mapToObj(m -> member.formatted(m, other))
                    .collect(Collectors.joining());
            plain.put("p/C" + i + ".java", "package p;\n\nfinal class C" + i + " {\n" + members + "}\n");
        }
        long lines =
                plain.values().stream().mapToLong(text -> text.lines().count()).sum();
        double expected = PLAIN_CLASSES * 0.75e6 + lines * 12e3;
        Timed<String> compiled = timed(() -> Compilation.messages(plain, output));
        assertThat(compiled.result()).isEmpty();
        return Math.max(1, compiled.time().toNanos() / expected);
    }

    private static Duration scaled(Duration budget, double slowness) {
        return Duration.ofNanos((long) (budget.toNanos() * slowness));
    }

    private record Timed<T>(T result, Duration time) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - begin));
    }
}
