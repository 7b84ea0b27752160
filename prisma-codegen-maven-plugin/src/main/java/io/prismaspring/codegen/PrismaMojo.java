package io.prismaspring.codegen;

import io.prismaspring.codegen.generator.GenerationException;
import io.prismaspring.codegen.shadow.ShadowException;
import io.prismaspring.codegen.target.TargetException;
import io.prismaspring.migrate.MigrationException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals share: the schema's place, and user errors that fail the build without a stack trace. */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class PrismaMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /**
     * The Prisma schema: a file, or a folder whose {@code .prisma} files, in subfolders too, make one schema together.
     * {@code migrated.prisma}, which {@code prisma:migrate-dev} keeps in it, is not part of the schema.
     */
    @Parameter(property = "prisma.schema", defaultValue = "src/main/prisma")
    private File schema;

    /** Skips the goal. */
    @Parameter(property = "prisma.skip", defaultValue = "false")
    private boolean skip;

    abstract void run() throws IOException;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        if (project.getPackaging().equals("pom") && !schema.exists()) {
            getLog().info("Skipped: this project has no schema, only modules");
            return;
        }
        try {
            run();
        } catch (GoalException | GenerationException | MigrationException | ShadowException | TargetException e) {
            throw failure(e.getMessage(), e);
        } catch (IOException e) {
            throw failure(GoalException.of(e).getMessage(), e);
        } catch (UncheckedIOException e) {
            // What a stream of a folder's files throws.
            throw failure(GoalException.of(Objects.requireNonNull(e.getCause())).getMessage(), e);
        }
    }

    /** Names files in the project relative to it. Maven would say the message of a cause as well, if it differs. */
    private MojoFailureException failure(@Nullable String message, Exception reason) {
        MojoFailureException failure =
                new MojoFailureException(String.valueOf(message).replace(projectDirectory() + File.separator, ""));
        failure.addSuppressed(reason);
        return failure;
    }

    final MavenProject project() {
        return project;
    }

    final Path projectDirectory() {
        return project.getBasedir().toPath();
    }

    final Path schemaLocation() {
        return schema.toPath();
    }
}
