package io.prismaspring.codegen;

import io.prismaspring.codegen.generator.GenerationException;
import io.prismaspring.migrate.MigrationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

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
        try {
            run();
        } catch (GoalException | GenerationException | MigrationException e) {
            throw new MojoFailureException(e.getMessage(), e);
        } catch (IOException e) {
            GoalException readable = GoalException.of(e);
            throw new MojoFailureException(readable.getMessage(), e);
        }
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
