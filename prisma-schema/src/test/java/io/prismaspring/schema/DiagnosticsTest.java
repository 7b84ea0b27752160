package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every wrong schema in {@code diagnostics/} with all that is said about it beside it. To renew the expected files after
 * a change that was meant, run with {@code -Dgolden=write} and review the difference.
 */
class DiagnosticsTest {

    private static final Path FOLDER = Path.of("src/test/resources/diagnostics");

    @TestFactory
    List<DynamicTest> saysWhatIsWrong() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".prisma"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String name = file.getFileName().toString();
        ParseResult result = PrismaSchema.parse(name, Files.readString(file));
        String actual = result.diagnostics().stream()
                .map(diagnostic -> diagnostic.render().replace("\r\n", "\n"))
                .collect(Collectors.joining("\n\n", "", "\n"));
        Path expected = FOLDER.resolve(name.replace(".prisma", ".expected"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(result.schema().isPresent()).isEqualTo(!result.hasErrors());
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
