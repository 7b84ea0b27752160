package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Compares verdicts, error lines and formatted texts with those of Prisma on a collection of public schemas, which is no part of this
 * project: a folder {@code shared/corpus} beside it, or {@code -Dcorpus=FOLDER}. Each schema {@code NAME.prisma} has the
 * expectation {@code NAME.expected.json} beside it, and the formatted text {@code NAME.formatted} where it differs.
 */
class CorpusTest {

    private static final Pattern VALID = Pattern.compile("\"valid\"\\s*:\\s*true");
    private static final Pattern ERRORS =
            Pattern.compile("\"errors\"\\s*:\\s*\\[(.*)]\\s*,\\s*\"warnings\"", Pattern.DOTALL);
    private static final Pattern WARNINGS = Pattern.compile("\"warnings\"\\s*:\\s*\\[(.*)]", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\"line\"\\s*:\\s*(\\d+)");

    private record Case(
            String name,
            boolean validForPrisma,
            boolean valid,
            Set<Integer> prismaLines,
            Set<Integer> lines,
            Set<Integer> prismaWarnings,
            Set<Integer> warnings) {

        boolean sameVerdict() {
            return validForPrisma == valid;
        }

        boolean sameLines() {
            return prismaLines.equals(lines);
        }

        /** Ours warn of more. */
        boolean warnsAtLeast() {
            return warnings.containsAll(prismaWarnings);
        }
    }

    @Test
    void agreesOnPublicSchemas() throws IOException {
        List<Case> cases = run("schemas");
        report("schemas", cases);
        assertThat(cases).allMatch(Case::sameVerdict);
        assertThat(cases).allMatch(Case::sameLines);
        assertThat(cases).allMatch(Case::warnsAtLeast);
    }

    @Test
    void agreesOnBrokenSchemas() throws IOException {
        List<Case> cases = run("broken");
        report("broken", cases);
        assertThat(cases).allMatch(Case::sameVerdict);
        assertThat(cases).allMatch(Case::sameLines);
        assertThat(cases).allMatch(Case::warnsAtLeast);
    }

    @Test
    void formatsAsPrismaDoes() throws IOException {
        for (Path file : files("schemas")) {
            String text = Files.readString(file);
            Path expected = file.resolveSibling(file.getFileName().toString().replace(".prisma", ".formatted"));
            String formatted = SchemaFormatter.format(text);
            assertThat(formatted)
                    .as(file.getFileName().toString())
                    .isEqualTo(Files.exists(expected) ? Files.readString(expected) : text);
            assertThat(SchemaFormatter.format(formatted)).isEqualTo(formatted);
        }
    }

    private static void report(String folder, List<Case> cases) {
        System.out.printf(
                "corpus/%s: %d schemas, same verdict %d, same error lines %d, other verdict: %s%n",
                folder,
                cases.size(),
                cases.stream().filter(Case::sameVerdict).count(),
                cases.stream().filter(Case::sameLines).count(),
                cases.stream().filter(c -> !c.sameVerdict()).map(Case::name).collect(Collectors.joining(" ")));
    }

    private static List<Case> run(String folder) throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            cases.add(compare(file));
        }
        return cases;
    }

    private static List<Path> files(String folder) throws IOException {
        Path corpus = corpus();
        assumeTrue(
                corpus != null,
                "No corpus of schemas is there: the comparison with Prisma is left out. Give its place with -Dcorpus=FOLDER.");
        try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
            List<Path> schemas =
                    files.filter(f -> f.toString().endsWith(".prisma")).sorted().toList();
            assertThat(schemas).isNotEmpty();
            return schemas;
        }
    }

    private static @Nullable Path corpus() {
        String given = System.getProperty("corpus");
        if (given != null) {
            return Path.of(given);
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null) {
            Path candidate = folder.resolve("shared").resolve("corpus");
            if (Files.isDirectory(candidate.resolve("schemas"))) {
                return candidate;
            }
            folder = folder.getParent();
        }
        return null;
    }

    private static Case compare(Path file) throws IOException {
        String name = file.getFileName().toString();
        String expected = Files.readString(file.resolveSibling(name.replace(".prisma", ".expected.json")));
        ParseResult result = PrismaSchema.parse(name, Files.readString(file));
        return new Case(
                name,
                VALID.matcher(expected).find(),
                result.schema().isPresent(),
                lines(ERRORS, expected),
                lines(result, Severity.ERROR),
                lines(WARNINGS, expected),
                lines(result, Severity.WARNING));
    }

    private static Set<Integer> lines(ParseResult result, Severity severity) {
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .map(Diagnostic::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> lines(Pattern part, String expected) {
        Set<Integer> lines = new TreeSet<>();
        Matcher matcher = part.matcher(expected);
        if (matcher.find()) {
            LINE.matcher(matcher.group(1)).results().forEach(line -> lines.add(Integer.valueOf(line.group(1))));
        }
        return lines;
    }
}
