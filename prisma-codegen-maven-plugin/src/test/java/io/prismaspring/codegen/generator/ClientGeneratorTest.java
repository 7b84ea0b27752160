package io.prismaspring.codegen.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.prismaspring.schema.ParseResult;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is read by people and compiled by strict projects. */
class ClientGeneratorTest {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");
    private static final Path GOLDEN = Path.of("src/test/resources/generated");

    /** Real schemas, where the folder is present. */
    private static final List<Path> CORPUS =
            List.of(Path.of("../../shared/corpus/schemas"), Path.of("../shared/corpus/schemas"));

    @TempDir
    Path output;

    static List<Path> schemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            return files.sorted().toList();
        }
    }

    /** After an intended change, run with {@code -Dgolden=write} and review the difference. */
    @Test
    void theBlogsClientEqualsTheReviewedFiles() throws IOException {
        Map<String, String> files = generate(SCHEMAS.resolve("blog.prisma"));
        if ("write".equals(System.getProperty("golden"))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.createDirectories(GOLDEN.resolve(file.getKey()).getParent());
                Files.writeString(GOLDEN.resolve(file.getKey()), file.getValue());
            }
        }
        Map<String, String> golden = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(GOLDEN)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                golden.put(GOLDEN.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        assertThat(files).isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void compilesWithoutAWarning(Path schema) throws IOException {
        assertThat(Compilation.messages(generate(schema), output)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void isTheSameEachTime(Path schema) throws IOException {
        assertThat(generate(schema)).isEqualTo(generate(schema));
    }

    /** Ten columns: at most 400 lines that are not blank, and 12 class files besides one for each required field. */
    @Test
    void aModelStaysWithinItsBudget() throws IOException {
        Map<String, String> files = generate(SCHEMAS.resolve("ten.prisma"));
        List<String> ofModel = files.entrySet().stream()
                .filter(f -> f.getKey().matches(".*/Item\\w*\\.java"))
                .map(Map.Entry::getValue)
                .toList();
        long lines = ofModel.stream()
                .mapToLong(f -> f.lines().filter(line -> !line.isBlank()).count())
                .sum();
        Pattern type = Pattern.compile("(?m)^ *(?:public |static |final |abstract )*(?:class|record|interface) ");
        long classes = ofModel.stream()
                .mapToLong(f -> type.matcher(f).results().count())
                .sum();
        int required = 8;
        assertThat(lines).isLessThanOrEqualTo(400);
        assertThat(classes).isLessThanOrEqualTo(12 + required);
    }

    @Test
    void aModelThatIsTooLongForARecordIsRefused() {
        String fields =
                IntStream.rangeClosed(1, 254).mapToObj(i -> "f" + i + " Int\n").collect(Collectors.joining());
        Schema schema = PrismaSchema.parse(
                        "long.prisma",
                        "datasource db {\n  provider = \"h2\"\n}\nmodel Long {\n  id Int @id\n" + fields + "}\n")
                .schema()
                .orElseThrow();
        assertThatThrownBy(() -> generate(schema))
                .hasMessage("long.prisma:4:7: model Long has 255 fields; a Java record holds at most 254 (a required"
                        + " BigInt or Float counts twice). Mark fields that the client does not need with @ignore, or"
                        + " split the model");
    }

    @Test
    void aLongJoinTableHasTheNameThatMigrationsGiveIt() {
        Schema schema = PrismaSchema.parse("long.prisma", """
                        datasource db {
                          provider = "postgresql"
                        }

                        model Post {
                          id   Int   @id
                          tags Tag[] @relation("TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBoard")
                        }

                        model Tag {
                          id    Int    @id
                          posts Post[] @relation("TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBoard")
                        }
                        """).schema().orElseThrow();
        assertThat(String.join("", generate(schema).values()))
                .contains("\"_TagsThatEditorsHaveChosenForPostsAfterThoseWereReviewedByTheBo\"")
                .doesNotContain("TheBoard");
    }

    /** A sample of the corpus by default, all of it with {@code -Dprisma.exhaustive}. */
    @Test
    void clientsOfRealSchemasCompile() throws IOException {
        Path corpus = CORPUS.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(corpus != null, "no corpus of real schemas here: the clients of real schemas were not compiled");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(corpus)) {
            paths.filter(p -> p.toString().endsWith(".prisma")).sorted().forEach(files::add);
        }
        if (!Boolean.getBoolean("prisma.exhaustive")) {
            Collections.shuffle(files, new Random(7));
            files = files.subList(0, 12);
        }
        SoftAssertions softly = new SoftAssertions();
        int compiled = 0;
        for (Path file : files) {
            ParseResult result = PrismaSchema.parse(file.toString(), Files.readString(file));
            if (result.schema().isPresent() && !result.hasErrors()) {
                softly.assertThat(messages(result.schema().get()))
                        .as(file.getFileName().toString())
                        .isEmpty();
                compiled++;
            }
        }
        softly.assertAll();
        assertThat(compiled).isPositive();
        System.out.println("Compiled the clients of " + compiled + " real schemas");
    }

    private String messages(Schema schema) {
        try {
            return Compilation.messages(generate(schema), output);
        } catch (GenerationException e) {
            String message = String.valueOf(e.getMessage());
            boolean meant = message.contains("a Java record holds at most") || message.contains("a client for mongodb");
            return meant ? "" : e.toString();
        }
    }

    private static Map<String, String> generate(Path file) throws IOException {
        ParseResult result = PrismaSchema.parse(file.toString(), Files.readString(file));
        return generate(result.schema().orElseThrow(() -> new AssertionError(result.diagnostics())));
    }

    private static Map<String, String> generate(Schema schema) {
        Map<String, String> files = new TreeMap<>();
        new ClientGenerator(schema, "com.acme.db", "schema.prisma")
                .generate()
                .forEach(file -> files.put(file.path(), file.content()));
        return files;
    }
}
