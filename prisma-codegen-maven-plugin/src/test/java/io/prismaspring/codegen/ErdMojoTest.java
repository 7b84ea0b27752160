package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErdMojoTest {

    @TempDir
    private Path project;

    private GoalRun run;

    @BeforeEach
    void writeSchema() throws IOException {
        run = new GoalRun(project);
        writeModels(1);
    }

    @Test
    void bothFormatsAreWrittenByDefault() throws Exception {
        assertThat(run.execute(new ErdMojo(), Map.of("diagrams", run.file("target/prisma"))))
                .containsExactly(
                        "[INFO] Wrote target/prisma/erd.mmd",
                        "[INFO] Wrote target/prisma/erd.svg",
                        "[INFO] Drew 1 model");
        assertThat(project.resolve("target/prisma/erd.mmd"))
                .hasContent("erDiagram\n    \"M0\" {\n        Int id PK\n        String title\n    }\n");
        assertThat(project.resolve("target/prisma/erd.svg")).content().startsWith("<svg ");
    }

    @Test
    void oneFormatAndAnotherFolderCanBeChosen() throws Exception {
        assertThat(run.execute(new ErdMojo(), Map.of("diagrams", run.file("docs"), "format", List.of("mermaid"))))
                .containsExactly("[INFO] Wrote docs/erd.mmd", "[INFO] Drew 1 model");
        assertThat(project.resolve("docs")).isDirectoryNotContaining("glob:**.svg");
    }

    @Test
    void ofManyModelsOnlyTheKeysAreShownUnlessAllColumnsAreWanted() throws Exception {
        writeModels(31);
        Map<String, Object> defaults = Map.of("diagrams", run.file("docs"), "format", List.of("mermaid"));
        Map<String, Object> all = Map.of("diagrams", run.file("docs"), "format", List.of("mermaid"), "columns", "all");

        assertThat(run.execute(new ErdMojo(), defaults))
                .last()
                .isEqualTo("[INFO] Drew 31 models with the columns of keys and relations;"
                        + " -Dcolumns=all shows the others");
        assertThat(project.resolve("docs/erd.mmd")).content().doesNotContain("title");

        run.execute(new ErdMojo(), all);
        assertThat(project.resolve("docs/erd.mmd")).content().contains("title");
    }

    @Test
    void aTextThatMermaidWouldNotDrawIsAWarning() throws Exception {
        writeModels(900);

        assertThat(run.execute(
                        new ErdMojo(),
                        Map.of("diagrams", run.file("docs"), "format", List.of("mermaid"), "columns", "all")))
                .contains("[WARNING] erd.mmd has 52100 characters,"
                        + " and Mermaid draws 50000 unless its maxTextSize is raised");
    }

    @Test
    void whatIsNotKnownIsNamedWithWhatIs() {
        assertThat(run.failure(new ErdMojo(), Map.of("format", List.of("png"))))
                .isEqualTo("There is no diagram format \"png\"; use mermaid or svg");
        assertThat(run.failure(new ErdMojo(), Map.of("columns", "some")))
                .isEqualTo("A diagram cannot show the columns \"some\"; use all or keys");
    }

    @Test
    void aBrokenSchemaIsNotDrawn() throws Exception {
        Files.writeString(project.resolve("src/main/prisma/schema.prisma"), "model Post {\n  id Itn @id\n}\n");

        assertThat(run.failure(new ErdMojo(), Map.of("diagrams", run.file("docs"))))
                .startsWith("The schema has 1 error:");
        assertThat(project.resolve("docs")).doesNotExist();
    }

    private void writeModels(int count) throws IOException {
        new SchemaFolder(project)
                .write(
                        "schema.prisma",
                        IntStream.range(0, count)
                                .mapToObj("model M%d {\n  id    Int    @id\n  title String\n}\n"::formatted)
                                .collect(Collectors.joining("\n")));
    }
}
