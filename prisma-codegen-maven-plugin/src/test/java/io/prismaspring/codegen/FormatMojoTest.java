package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatMojoTest {

    private static final String USER = "model User {\nid Int @id\n} // a person\nenum Role { // roles\nA\n}\n";
    private static final String POST = """
            model Post {
              id       Int  @id
              author   User @relation(fields: [authorId], references: [id])
              authorId Int
            }
            """;

    @TempDir
    private Path project;

    private GoalRun run;

    @BeforeEach
    void writeSchemaOfTwoFiles() throws IOException {
        run = new GoalRun(project);
        write("user.prisma", USER);
        write("post.prisma", POST);
    }

    @Test
    void filesAreFormattedInPlaceUntilNothingChanges() throws Exception {
        assertThat(run.execute(new FormatMojo(), Map.of()))
                .containsExactly("[INFO] Formatted src/main/prisma/user.prisma");
        assertThat(read("user.prisma")).isEqualTo("""
                        model User {
                          id    Int    @id
                          posts Post[]
                        }

                        // a person
                        enum Role {
                          A
                        }
                        """);
        assertThat(read("post.prisma")).isEqualTo(POST);
        assertThat(run.execute(new FormatMojo(), Map.of("check", true)))
                .containsExactly("[INFO] src/main/prisma is formatted");
    }

    @Test
    void checkFailsAndChangesNothing() throws Exception {
        assertThat(run.failure(new FormatMojo(), Map.of("check", true)))
                .isEqualTo("Not formatted, run prisma:format: src/main/prisma/user.prisma");
        assertThat(read("user.prisma")).isEqualTo(USER);
    }

    @Test
    void aSchemaWithErrorsIsLeftAlone() throws Exception {
        write("post.prisma", POST + "model Broken {\n  nothing here is right\n}\n");

        assertThat(run.failure(new FormatMojo(), Map.of()))
                .startsWith("The schema has 1 error:")
                .contains("src/main/prisma/post.prisma:8:16: error: ")
                .contains("  nothing here is right");
        assertThat(read("user.prisma")).isEqualTo(USER);
    }

    @Test
    void theFilesOfAFolderAreValidatedTogether() throws Exception {
        run.execute(new FormatMojo(), Map.of());

        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .containsExactly("[INFO] src/main/prisma is valid: 2 models, 1 enum in 2 files");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(project.resolve("src/main/prisma")).resolve(name), text);
    }

    private String read(String name) throws IOException {
        return Files.readString(project.resolve("src/main/prisma").resolve(name));
    }
}
