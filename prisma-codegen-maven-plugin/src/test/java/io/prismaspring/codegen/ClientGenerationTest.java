package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generation as a build runs it: once, again, and after the schema or a file was changed. */
class ClientGenerationTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String SCHEMA = """
            datasource db {
              provider = "h2"
            }

            model Post {
              id    Int    @id
              title String
            }
            """;

    @TempDir
    private Path project;

    private Path schema;

    @BeforeEach
    void writeSchema() throws IOException {
        schema = Files.createDirectories(project.resolve("src/main/prisma")).resolve("schema.prisma");
        Files.writeString(schema, SCHEMA);
    }

    @Test
    void javaGoesToTheSourcesAndAllElseToTheResources() throws IOException {
        GenerationResult result = generate("1.0.0");

        assertThat(result.written()).hasSize(result.files()).isNotEmpty();
        assertThat(project.resolve("target/generated-sources/prisma/com/acme/db/Post.java"))
                .exists();
        assertThat(project.resolve("target/generated-resources/prisma/META-INF/spring/"
                        + "org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                .exists();
    }

    @Test
    void anUntouchedSchemaRewritesNothing() throws IOException {
        for (String version : new String[] {"1.0.0", "1.0.0-SNAPSHOT"}) {
            generate(version);
            Map<String, FileTime> before = age();

            GenerationResult again = generate(version);

            assertThat(again.written()).isEmpty();
            assertThat(again.deleted()).isEmpty();
            assertThat(again.summary()).isEqualTo("The generated client is up to date (%d files)", again.files());
            assertThat(times()).isEqualTo(before);
        }
    }

    @Test
    void aChangedModelRewritesOnlyItsFiles() throws IOException {
        Files.writeString(schema, SCHEMA + "\nmodel Tag {\n  id Int @id\n}\n");
        generate("1.0.0");

        Files.writeString(schema, SCHEMA + "\nmodel Tag {\n  id   Int    @id\n  name String\n}\n");
        GenerationResult result = generate("1.0.0");

        assertThat(result.written()).contains("target/generated-sources/prisma/com/acme/db/Tag.java");
        assertThat(result.written()).doesNotContain("target/generated-sources/prisma/com/acme/db/Post.java");
    }

    @Test
    void aRenamedModelLeavesNoStaleFile() throws IOException {
        generate("1.0.0");
        Files.writeString(schema, SCHEMA.replace("model Post", "model Article"));

        GenerationResult result = generate("1.0.0");

        assertThat(result.deleted()).contains("target/generated-sources/prisma/com/acme/db/Post.java");
        assertThat(project.resolve("target/generated-sources/prisma/com/acme/db/Article.java"))
                .exists();
    }

    @Test
    void aBrokenSchemaLeavesTheLastClientAlone() throws IOException {
        generate("1.0.0");
        Map<String, FileTime> before = age();
        Files.writeString(schema, SCHEMA.replace("String", "Sting"));

        assertThatThrownBy(() -> generate("1.0.0"))
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith("The schema has 1 error:")
                .hasMessageContaining("src/main/prisma/schema.prisma:7:9: error: ")
                .hasMessageContaining("  title Sting")
                .hasMessageContaining("^^^^^");
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void aDeletedOrEditedFileIsGeneratedAgain() throws IOException {
        generate("1.0.0");
        Path post = project.resolve("target/generated-sources/prisma/com/acme/db/Post.java");
        String text = Files.readString(post);
        Files.writeString(post, "edited");

        assertThat(generate("1.0.0").written())
                .containsExactly("target/generated-sources/prisma/com/acme/db/Post.java");
        assertThat(post).hasContent(text);

        Files.delete(post);
        generate("1.0.0");
        assertThat(post).hasContent(text);
    }

    @Test
    void withoutAPackageNothingIsWritten() throws IOException {
        assertThatThrownBy(() -> generation(null, "1.0.0").run())
                .isInstanceOf(GoalException.class)
                .hasMessageStartingWith("The generated client needs a package.");
        assertThat(project.resolve("target")).doesNotExist();
    }

    private GenerationResult generate(String pluginVersion) throws IOException {
        return generation("com.acme.db", pluginVersion).run();
    }

    private ClientGeneration generation(@Nullable String packageName, String pluginVersion) {
        return new ClientGeneration(
                project,
                schema,
                packageName,
                project.resolve("target/generated-sources/prisma"),
                project.resolve("target/generated-resources/prisma"),
                project.resolve("target/prisma"),
                pluginVersion);
    }

    /** Sets every file's time back, so that a rewritten one shows. */
    private Map<String, FileTime> age() throws IOException {
        for (String file : times().keySet()) {
            Files.setLastModifiedTime(project.resolve(file), LONG_AGO);
        }
        return times();
    }

    private Map<String, FileTime> times() throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(project.resolve("target"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                times.put(ProjectPaths.display(project, path), Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
