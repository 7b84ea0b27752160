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
 * Compares verdicts and error lines with those of Prisma on a collection of public schemas, which is no part of this
 * project: a folder {@code shared/corpus} beside it, or {@code -Dcorpus=FOLDER}. Each schema {@code NAME.prisma} has the
 * expectation {@code NAME.expected.json} beside it.
 */
class CorpusTest {

    private static final Pattern VALID = Pattern.compile("\"valid\"\\s*:\\s*true");
    private static final Pattern ERRORS =
            Pattern.compile("\"errors\"\\s*:\\s*\\[(.*)]\\s*,\\s*\"warnings\"", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\"line\"\\s*:\\s*(\\d+)");

    /** The floors only go up. */
    private static final double LEAST_VERDICTS_OF_BROKEN = 0.994;

    private static final double LEAST_LINES_OF_BROKEN = 0.879;

    private record Case(
            String name, boolean validForPrisma, boolean valid, Set<Integer> prismaLines, Set<Integer> lines) {

        boolean sameVerdict() {
            return validForPrisma == valid;
        }

        boolean sameLines() {
            return prismaLines.equals(lines);
        }
    }

    @Test
    void agreesOnPublicSchemas() throws IOException {
        List<Case> cases = run("schemas");
        report("schemas", cases);
        assertThat(cases).filteredOn(Case::validForPrisma).allMatch(Case::valid);
        assertThat(cases).allMatch(Case::sameVerdict);
    }

    @Test
    void agreesOnBrokenSchemas() throws IOException {
        List<Case> cases = run("broken");
        report("broken", cases);
        assertThat(share(cases.stream().filter(Case::sameVerdict).count(), cases))
                .isGreaterThanOrEqualTo(LEAST_VERDICTS_OF_BROKEN);
        assertThat(share(cases.stream().filter(Case::sameLines).count(), cases))
                .isGreaterThanOrEqualTo(LEAST_LINES_OF_BROKEN);
    }

    private static double share(long count, List<Case> cases) {
        return (double) count / cases.size();
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
        Path corpus = corpus();
        assumeTrue(
                corpus != null,
                "No corpus of schemas is there: the comparison with Prisma is left out. Give its place with -Dcorpus=FOLDER.");
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.resolve(folder))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".prisma")).sorted().toList()) {
                cases.add(compare(file));
            }
        }
        assertThat(cases).isNotEmpty();
        return cases;
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
        Set<Integer> lines = result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .map(Diagnostic::line)
                .collect(Collectors.toCollection(TreeSet::new));
        return new Case(name, VALID.matcher(expected).find(), result.schema().isPresent(), errorLines(expected), lines);
    }

    private static Set<Integer> errorLines(String expected) {
        Set<Integer> lines = new TreeSet<>();
        Matcher errors = ERRORS.matcher(expected);
        if (errors.find()) {
            LINE.matcher(errors.group(1)).results().forEach(line -> lines.add(Integer.valueOf(line.group(1))));
        }
        return lines;
    }
}
