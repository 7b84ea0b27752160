package io.prismaspring.codegen;

import io.prismaspring.codegen.target.ApplicationConfiguration;
import io.prismaspring.codegen.target.Credentials;
import io.prismaspring.codegen.target.TargetDatabase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.jspecify.annotations.Nullable;

/**
 * What the goals share that look at a database: which one it is, and how they report. A goal of this kind needs
 * {@code requiresDependencyResolution = ResolutionScope.RUNTIME}, for the driver is among the project's dependencies.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
abstract class DatabaseMojo extends PrismaMojo {

    /**
     * The JDBC URL of the database. By default it is the one that the application would use if it were started here:
     * {@code SPRING_DATASOURCE_URL}, else {@code spring.datasource.url} of its configuration in the active profiles.
     */
    @Parameter(property = "prisma.url")
    private @Nullable String url;

    /** The database's user; goes with {@code prisma.url}. */
    @Parameter(property = "prisma.user")
    private @Nullable String user;

    /** The user's password; goes with {@code prisma.url}. */
    @Parameter(property = "prisma.password")
    private @Nullable String password;

    /**
     * {@code text} writes a few lines to the standard error stream, and data to the standard output; {@code json} writes one
     * JSON object to the standard output instead. Run Maven with {@code -q} to have it there alone.
     */
    @Parameter(property = "prisma.output", defaultValue = "text")
    private String output;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private @Nullable ApplicationConfiguration application;

    /** Does the goal's work; reports also what was done before a failure. */
    abstract void run(Report report) throws IOException;

    @Override
    final void run() throws IOException {
        Report report = new Report(output, System.out, System.err);
        try {
            run(report);
        } catch (IOException e) {
            report.close(GoalException.of(e).getMessage());
            throw e;
        } catch (RuntimeException e) {
            report.close(e.getMessage());
            throw e;
        }
        report.close(null);
    }

    final MavenSession session() {
        return session;
    }

    /** The database to work on; fails if none is named. */
    final TargetDatabase target() {
        return targetIfNamed().orElseThrow(TargetDatabase::none);
    }

    /** The database to work on; empty if none is named anywhere. */
    final Optional<TargetDatabase> targetIfNamed() {
        return TargetDatabase.find(new Credentials(url, user, password), application(), classPath());
    }

    /** The application's configuration, read once. */
    final ApplicationConfiguration application() {
        if (application == null) {
            application = ApplicationConfiguration.read(resourceFolders(), this::buildProperty);
        }
        return application;
    }

    /** The folders that the build makes the root of the class path from, such as {@code src/main/resources}. */
    final List<Path> resourceFolders() {
        return project().getResources().stream()
                .filter(resource -> resource.getTargetPath() == null)
                .map(Resource::getDirectory)
                .map(Path::of)
                .distinct()
                .toList();
    }

    /** The project's dependencies at run time. */
    final List<Path> classPath() {
        return project().getArtifacts().stream()
                .filter(artifact -> artifact.getFile() != null)
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .map(Artifact::getFile)
                .map(File::toPath)
                .toList();
    }

    /** Whether someone may be there to answer: not with Maven's {@code -B}. */
    final boolean interactive() {
        return session.getRequest().isInteractiveMode();
    }

    private @Nullable String buildProperty(String name) {
        try {
            Object value = new PluginParameterExpressionEvaluator(session, execution).evaluate("${" + name + "}");
            return value == null ? null : value.toString();
        } catch (ExpressionEvaluationException e) {
            return null;
        }
    }
}
