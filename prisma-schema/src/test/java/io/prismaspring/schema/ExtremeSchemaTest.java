package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts far larger than any schema that people write. Each takes a second or two; what grows with the square of the size
 * would take minutes.
 */
class ExtremeSchemaTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String POSTGRESQL = """
            datasource db {
              provider = "postgresql"
            }

            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void brokenSchemaIsReported(String name, String text) {
        assertThat(parse(text).hasErrors()).isTrue();
        format(text);
    }

    static Stream<Arguments> brokenSchemaIsReported() {
        return Stream.of(
                Arguments.of("models that are not closed", "model A {\n".repeat(20_000)),
                Arguments.of("models without names that are not closed", "model {\n".repeat(20_000)),
                Arguments.of("models of which only the last is closed", "model A {\n".repeat(20_000) + "}\n"),
                Arguments.of("opening parentheses", "(".repeat(100_000)),
                Arguments.of("opening parentheses in a value", model("  id Int @default(" + "(".repeat(100_000))),
                Arguments.of("opening brackets in a value", model("  id Int @default(" + "[".repeat(100_000))),
                Arguments.of("block comments that are not closed", "/*\n".repeat(5_000)),
                Arguments.of("block comments on one line that are not closed", "/* ".repeat(500_000)),
                Arguments.of(
                        "headers that open a comment",
                        "model A { /*\n".repeat(5_000) + "*/\n" + "a b\n".repeat(50_000)),
                Arguments.of("lines that are no fields", model(lines(50_000, i -> "  a" + i + " Int )"))),
                Arguments.of("lines with two errors", model(lines(50_000, i -> "  a" + i + ": Int )"))),
                Arguments.of("one attribute many times", model("  id Int @id" + " @map(\"a\")".repeat(20_000))),
                Arguments.of("fields of one name", model("  id Int @id\n" + "  a Int\n".repeat(50_000))),
                Arguments.of("models of one name", "model A {\n  id Int @id\n}\n".repeat(20_000)),
                Arguments.of("one unknown type", model(lines(20_000, i -> "  a" + i + " Strnig"))),
                Arguments.of(
                        "unknown types",
                        lines(
                                3_000,
                                i -> "model M%d {\n  id Int @id\n  other N%d\n}".formatted(10_000 + i, 10_000 + i))),
                Arguments.of(
                        "relations without names",
                        POSTGRESQL
                                + "model A {\n  id Int @id\n" + lines(20_000, i -> "  b" + i + " B[]") + "}\n"
                                + "model B {\n  id Int @id\n" + lines(20_000, i -> "  a" + i + " A[]") + "}\n"),
                Arguments.of(
                        "pairs of relations with one name",
                        POSTGRESQL
                                + "model A {\n  id Int @id\n"
                                + lines(20_000, i -> "  b%d B[] @relation(\"r%d\")".formatted(i, (20_000 - i) / 2))
                                + "}\n"
                                + "model B {\n  id Int @id\n"
                                + lines(10_000, i -> "  a%d A[] @relation(\"r%d\")".formatted(i, i)) + "}\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void validSchemaIsReadAndFormatted(String name, String text) {
        ParseResult result = parse(POSTGRESQL + text);
        assertThat(result.diagnostics()).isEmpty();
        String formatted = format(POSTGRESQL + text);
        assertThat(parse(formatted).diagnostics()).isEmpty();
    }

    static Stream<Arguments> validSchemaIsReadAndFormatted() {
        return Stream.of(
                Arguments.of("a decimal of many zeros", model("  id Decimal @id @default(\"1e999999999\")")),
                Arguments.of("fields of one model", model("  id Int @id\n" + lines(50_000, i -> "  a" + i + " Int?"))),
                Arguments.of(
                        "mapped fields of one model",
                        model("  id Int @id\n" + lines(50_000, i -> "  a%d Int? @map(\"b%d\")".formatted(i, i)))),
                Arguments.of(
                        "indexes of one model",
                        model("  id Int @id\n" + lines(20_000, i -> "  @@index([id], map: \"i%d\")".formatted(i)))),
                Arguments.of("many-to-one relations between two models", manyToOne(20_000)),
                Arguments.of("one-to-one relations between two models", oneToOne(20_000)),
                Arguments.of("values of an enum", "enum E {\n" + lines(50_000, i -> "  V" + i) + "}\n"),
                Arguments.of("a comment of one line", "// " + "x".repeat(5_000_000) + "\n"),
                Arguments.of("a comment of many lines", "/*\n" + "x * y\n".repeat(900_000) + "*/\n"),
                Arguments.of("documentation", "/// word\n".repeat(500_000) + model("  id Int @id")),
                Arguments.of("blank lines", "\n".repeat(100_000) + "// a\n\n".repeat(50_000)),
                Arguments.of("models", lines(20_000, i -> "model M" + i + " {\n  id Int @id\n}\n")));
    }

    @Test
    void blankLinesAtTheBeginningAreLeftOut() {
        String formatted = format("\n".repeat(100_000) + "// a\n\n".repeat(50_000));
        assertThat(formatted).startsWith("// a\n\n// a").hasLineCount(2 * 50_000 - 1);
    }

    private static ParseResult parse(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> PrismaSchema.parse("schema.prisma", text));
    }

    private static String format(String text) {
        return assertTimeoutPreemptively(LIMIT, () -> SchemaFormatter.format(text));
    }

    private static String model(String lines) {
        return "model A {\n" + lines.stripTrailing() + "\n}\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(Collectors.joining());
    }

    private static String manyToOne(int relations) {
        return model("  id Int @id\n"
                        + lines(
                                relations,
                                i ->
                                        "  b%1$dId Int\n  b%1$d B @relation(\"r%1$d\", fields: [b%1$dId], references: [id])"
                                                .formatted(i)))
                + "model B {\n  id Int @id\n" + lines(relations, i -> "  a%1$d A[] @relation(\"r%1$d\")".formatted(i))
                + "}\n";
    }

    private static String oneToOne(int relations) {
        return model("  id Int @id\n"
                        + lines(
                                relations,
                                i -> ("  b%1$dId Int @unique\n"
                                                + "  b%1$d B @relation(\"r%1$d\", fields: [b%1$dId], references: [id])")
                                        .formatted(i)))
                + "model B {\n  id Int @id\n" + lines(relations, i -> "  a%1$d A? @relation(\"r%1$d\")".formatted(i))
                + "}\n";
    }
}
