package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of damaged schemas: none may make the parser throw or hang, and every diagnostic must point into the text.
 * The seed is fixed; {@code -Dfuzz.mutations=…} and {@code -Dfuzz.seed=…} try more.
 */
class MutationFuzzTest {

    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "@",
            "@@",
            "\"",
            "\\",
            "/*",
            "*/",
            "//",
            "///",
            "\n",
            "\r",
            ",",
            ":",
            "=",
            ".",
            "?",
            "!",
            "-",
            "0",
            "1e9",
            "é",
            "\uD83D\uDE00",
            "\0",
            "model ",
            "enum ",
            "@id",
            "@@id([id])",
            "@relation(",
            "fields: [",
            "references: [",
            "@default(",
            "autoincrement()",
            "Unsupported(\"x\")",
            "String",
            "[[[[[[[[",
            "((((((((",
            "datasource x {\n",
            "@db.VarChar(1)",
            "@@map(\"\")",
            "@unique(map: \"\")",
            "@@schema(\"s\")");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void survivesEveryMutation() throws IOException {
        int mutations = Integer.getInteger("fuzz.mutations", 20_000);
        long seed = Long.getLong("fuzz.seed", 7);
        Random random = new Random(seed);
        List<String> originals = originals();
        for (int i = 0; i < mutations; i++) {
            String text = mutate(originals, random);
            check(text, i);
        }
    }

    @Test
    void survivesDeepNesting() {
        check("model A {\n  id Int @id @default(" + "[".repeat(100_000) + "\n}", 0);
        check("model A {\n  id Int @default(" + "f(".repeat(100_000) + "\n}", 1);
        check("generator g {\n  a = " + "[".repeat(100_000), 2);
    }

    private static void check(String text, int number) {
        ParseResult result;
        try {
            result = PrismaSchema.parse("fuzz.prisma", text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("mutation " + number + " threw on:\n" + text, e);
        }
        assertThat(result.schema().isPresent()).isEqualTo(!result.hasErrors());
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(diagnostic.line()).as(diagnostic.message()).isPositive();
            assertThat(diagnostic.column())
                    .as(diagnostic.message())
                    .isBetween(1, diagnostic.sourceLine().length() + 1);
            assertThat(diagnostic.length()).isPositive();
            assertThat(diagnostic.render()).contains("^");
        }
    }

    private static List<String> originals() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".prisma")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static String mutate(List<String> originals, Random random) {
        StringBuilder text = new StringBuilder(originals.get(random.nextInt(originals.size())));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                case 2 -> text.replace(at, end, FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
                case 3 -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(80))));
                default -> text.setLength(Math.max(text.length() - random.nextInt(60), 0));
            }
        }
        return text.toString();
    }
}
