package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documentation keeps its word: every block of the README stands in the stand-alone application that is built and
 * run by the tests, and every test that the list of features names exists.
 */
class DocumentationTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private static final Path ROOT = Path.of("..");
    private static final Path APPLICATION = Path.of("src/it/blog");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\\n(.*?)```");

    private record Block(String language, String text) {}

    private static List<Block> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(m -> new Block(m.group(1), m.group(2)))
                .toList();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The text of all files of the application that could hold a block. */
    private static String application() throws IOException {
        try (Stream<Path> files = Files.walk(APPLICATION)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file)).append('\n');
            }
            return withoutSpace(text.toString().replace("@project.version@", "0.1.0-SNAPSHOT"));
        }
    }

    @Test
    void theReadmesCodeIsThatOfTheTestedApplication() throws IOException {
        String application = application();
        List<Block> code =
                blocks().stream().filter(b -> !b.language().equals("sh")).toList();
        assertThat(code).extracting(Block::language).containsExactly("java", "xml", "xml", "prisma", "java");
        assertThat(code).allSatisfy(block -> assertThat(application).contains(withoutSpace(block.text())));
    }

    @Test
    void theReadmesCommandsAreThoseThatRun() throws IOException {
        assertThat(blocks().stream()
                        .filter(b -> b.language().equals("sh"))
                        .map(b -> b.text().strip()))
                .containsExactly(
                        "./mvnw -pl demo-blog-app -am compile spring-boot:run",
                        "./mvnw verify",
                        "./mvnw -pl prisma-spring-boot-starter,prisma-codegen-maven-plugin -am install -DskipTests",
                        "mvn prisma:migrate-dev -Dname=init");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("./mvnw -B -ntp verify");
        assertThat(Files.readString(APPLICATION.resolve("invoker.properties")))
                .contains("prisma:migrate-dev -Dname=init");
    }

    @Test
    void theTestsOfTheFeaturesExist() throws IOException {
        TreeSet<String> named = TEST.matcher(Files.readString(ROOT.resolve("docs/features.md")))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> existing = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path tests : modules.map(m -> m.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (Stream<Path> files = Files.walk(tests)) {
                    files.map(f -> f.getFileName().toString().replace(".java", ""))
                            .forEach(existing::add);
                }
            }
        }
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(existing).containsAll(named);
    }
}
