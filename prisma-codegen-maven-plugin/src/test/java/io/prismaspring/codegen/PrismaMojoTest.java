package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What all goals have in common when something is wrong. */
class PrismaMojoTest {

    @TempDir
    private Path project;

    @Test
    void aFileProblemIsOneLineThatNamesTheFileRelativeToTheProject() {
        String denied = project.resolve("src/main/prisma").toString();

        assertThat(new GoalRun(project).failure(new FailingMojo(new AccessDeniedException(denied)), Map.of()))
                .isEqualTo("Cannot read or write src/main/prisma: permission denied");
    }

    /** A folder that cannot be entered shows only while its files are listed. */
    @Test
    void aFileProblemWithinAStreamIsNoDifferent() {
        String denied = project.resolve("src/main/prisma/secret").toString();

        assertThat(new GoalRun(project).failure(new StreamingMojo(new AccessDeniedException(denied)), Map.of()))
                .isEqualTo("Cannot read or write src/main/prisma/secret: permission denied");
    }

    /** Such a project stands above its modules; what they inherit is configured there. */
    @Test
    void aProjectThatHasOnlyModulesNeedsNoSchema() throws Exception {
        GoalRun run = new GoalRun(project);
        run.mavenProject().setPackaging("pom");

        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .containsExactly("[INFO] Skipped: this project has no schema, only modules");

        new SchemaFolder(project).write("schema.prisma", SchemaFolder.DATASOURCE);
        assertThat(run.execute(new ValidateMojo(), Map.of()))
                .containsExactly("[INFO] src/main/prisma is valid: 0 models in 1 file");
    }

    private static final class FailingMojo extends PrismaMojo {

        private final IOException problem;

        FailingMojo(IOException problem) {
            this.problem = problem;
        }

        @Override
        void run() throws IOException {
            throw problem;
        }
    }

    private static final class StreamingMojo extends PrismaMojo {

        private final IOException problem;

        StreamingMojo(IOException problem) {
            this.problem = problem;
        }

        @Override
        void run() {
            throw new UncheckedIOException(problem);
        }
    }
}
