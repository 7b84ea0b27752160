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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client of 200 models of ten columns. */
class ManyModelsTest {

    private static final int MODELS = 200;

    @TempDir
    Path output;

    private static Schema schema() throws IOException {
        String ten = Files.readString(Path.of("src/test/resources/schemas/ten.prisma"));
        int begin = ten.indexOf("model ");
        StringBuilder text = new StringBuilder(ten.substring(0, begin));
        for (int i = 0; i < MODELS; i++) {
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
        Map<String, String> files = generate(schema());
        files.forEach((path, text) -> {
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            assertThat(lines).as(path).isLessThan(path.contains("/PrismaClient") ? 6 * MODELS : 400);
        });
        assertThat(files.keySet().stream().filter(path -> !path.contains("Item")))
                .hasSizeLessThan(10);
    }

    /** Only where the machine has nothing else to do: a busy one says nothing of the generator. */
    @Test
    void generatingAndCompilingStayWithinTheirTime() throws IOException {
        assumeTrue(Boolean.getBoolean("prisma.exhaustive"), "times are measured with -P exhaustive");
        Schema schema = schema();
        Timed<Map<String, String>> generated = timed(() -> generate(schema));
        Timed<String> compiled = timed(() -> Compilation.messages(generated.result(), output));
        System.out.println("Generated the client of " + MODELS + " models in "
                + generated.time().toMillis() + " ms, compiled it in "
                + compiled.time().toMillis() + " ms");
        assertThat(compiled.result()).isEmpty();
        assertThat(generated.time()).isLessThan(Duration.ofSeconds(2));
        assertThat(compiled.time()).isLessThan(Duration.ofSeconds(15));
    }

    private record Timed<T>(T result, Duration time) {}

    private static <T> Timed<T> timed(Supplier<T> work) {
        long begin = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - begin));
    }
}
