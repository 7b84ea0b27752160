package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateMojoTest {

    private static final String POST = "model Post {\n  id   Int  @id\n  kind Kind\n}\n";
    private static final String KIND = "enum Kind {\n  NEWS\n}\n";

    @TempDir
    private Path project;

    private GoalRun run;
    private SchemaFolder schema;

    @BeforeEach
    void newProject() {
        run = new GoalRun(project);
        schema = new SchemaFolder(project);
    }

    @Test
    void aValidSchemaOfOneFileIsSummedUp() throws Exception {
        schema.write("schema.prisma", "model Post {\n  id Int @id\n}\n");

        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .containsExactly("[INFO] src/main/prisma is valid: 1 model in 1 file");
    }

    @Test
    void theFilesOfAFolderAreOneSchema() throws Exception {
        schema.write("schema.prisma", SchemaFolder.DATASOURCE);
        schema.write("blog/kind.prisma", KIND);
        schema.write("blog/post.prisma", POST);

        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .containsExactly("[INFO] src/main/prisma is valid: 1 model, 1 enum in 3 files");
    }

    @Test
    void oneFileOfAFolderCanBeNamed() throws Exception {
        schema.write("blog/kind.prisma", KIND);
        schema.write("blog/post.prisma", POST);

        assertThat(run.failure(new ValidateMojo(), schemaParameter("src/main/prisma/blog/post.prisma")))
                .startsWith("src/main/prisma/blog/post.prisma is not valid:" + System.lineSeparator()
                        + "src/main/prisma/blog/post.prisma:3:8: error: Type \"Kind\" is neither a built-in type");
        assertThat(run.execute(new ValidateMojo(), schemaParameter("src/main/prisma/blog")))
                .containsExactly("[INFO] src/main/prisma/blog is valid: 1 model, 1 enum in 2 files");
    }

    @Test
    void everyProblemOfEveryFileIsShownWithItsPlaceAndCounted() throws Exception {
        schema.write("post.prisma", "model Post {\n  id    Int   @id\n  title Strin\n}\n");
        schema.write("tag.prisma", "model Tag {\n  id Int @id\n  of Pots\n}\n");

        assertThat(run.failure(new ValidateMojo(), Map.of())).isEqualToNormalizingNewlines("""
                src/main/prisma is not valid:
                src/main/prisma/post.prisma:3:9: error: Type "Strin" is neither a built-in type, nor refers to another model, composite type, or enum.
                    title Strin
                          ^^^^^
                          Did you mean `String`?
                src/main/prisma/tag.prisma:3:6: error: Type "Pots" is neither a built-in type, nor refers to another model, composite type, or enum.
                    of Pots
                       ^^^^
                       Did you mean `Post`?
                2 errors in 2 files""");
    }

    @Test
    void warningsAreShownAndCounted() throws Exception {
        schema.write("schema.prisma", """
                generator client {
                  provider        = "prisma-client"
                  previewFeatures = ["relationJoins", "tracing"]
                }
                model Post {
                  id Int @id
                }
                """);

        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("[WARNING] src/main/prisma/schema.prisma:3:")
                .contains("^^^");
        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .last()
                .isEqualTo("[INFO] src/main/prisma is valid: 1 model in 1 file (1 warning)");
    }

    private Map<String, Object> schemaParameter(String path) {
        return Map.of("schema", run.file(path));
    }
}
