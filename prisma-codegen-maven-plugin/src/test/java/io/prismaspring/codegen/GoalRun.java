package io.prismaspring.codegen;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** Runs a goal as Maven does: sets its parameters, then listens to what it says. */
public final class GoalRun {

    private final Path project;
    private final MavenProject mavenProject = new MavenProject();
    private final Map<String, Object> pluginContext = new HashMap<>();
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest().setInteractiveMode(true);
    private List<String> said = List.of();

    /**
     * Of one project.
     *
     * @param project its folder
     */
    public GoalRun(Path project) {
        this.project = project;
        mavenProject.setFile(file("pom.xml"));
    }

    /** The project as Maven sees it. */
    public MavenProject mavenProject() {
        return mavenProject;
    }

    /** Whether someone is there to answer; so it is by default. */
    public void interactive(boolean interactive) {
        request.setInteractiveMode(interactive);
    }

    /** Adds the library of a class, such as a JDBC driver, to what the project needs at run time. */
    public void dependOn(Class<?> type) {
        DefaultArtifactHandler handler = new DefaultArtifactHandler("jar");
        handler.setAddedToClasspath(true);
        Artifact artifact =
                new DefaultArtifact(type.getPackageName(), type.getSimpleName(), "1", "runtime", "jar", null, handler);
        artifact.setFile(codeSource(type));
        Set<Artifact> all = new LinkedHashSet<>(mavenProject.getArtifacts());
        all.add(artifact);
        mavenProject.setArtifacts(all);
    }

    /** Where a class was loaded from. */
    public static File codeSource(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /**
     * Runs a goal in the project, whose schema is where it is by default unless the parameters say otherwise.
     *
     * @param parameters those that are not left to their defaults
     * @return the console's lines, such as {@code [WARNING] …}
     */
    public List<String> execute(AbstractMojo goal, Map<String, Object> parameters) throws MojoFailureException {
        set(PrismaMojo.class, goal, "project", mavenProject);
        set(PrismaMojo.class, goal, "schema", file("src/main/prisma"));
        if (goal instanceof DatabaseMojo) {
            set(DatabaseMojo.class, goal, "output", "text");
            set(DatabaseMojo.class, goal, "session", session());
        }
        parameters.forEach((name, value) -> set(declaring(goal.getClass(), name), goal, name, value));
        Console console = new Console();
        goal.setLog(console);
        goal.setPluginContext(pluginContext);
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream streams = new ByteArrayOutputStream();
        try (PrintStream stream = new PrintStream(streams, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            goal.execute();
        } catch (MojoExecutionException e) {
            throw new AssertionError("an error of the goal, not of its user", e);
        } finally {
            System.setOut(out);
            System.setErr(err);
            streams.toString(StandardCharsets.UTF_8).lines().forEach(console.lines::add);
            said = console.lines;
        }
        return said;
    }

    @SuppressWarnings("deprecation") // Maven says so of each constructor, for only its core makes sessions.
    private MavenSession session() {
        return new MavenSession(null, null, request, null);
    }

    /** What the last goal said, whether it failed or not. */
    public List<String> said() {
        return said;
    }

    /** What the console says of a goal that fails. */
    public String failure(AbstractMojo goal, Map<String, Object> parameters) {
        try {
            throw new AssertionError("did not fail but said " + execute(goal, parameters));
        } catch (MojoFailureException e) {
            return new DefaultExceptionHandler().handleException(e).getMessage();
        }
    }

    /** A file of the project. */
    public File file(String path) {
        return project.resolve(path).toFile();
    }

    private static Class<?> declaring(Class<?> type, String parameter) {
        return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(parameter))
                ? type
                : declaring(type.getSuperclass(), parameter);
    }

    private static void set(Class<?> type, AbstractMojo goal, String parameter, Object value) {
        try {
            Field field = type.getDeclaredField(parameter);
            field.setAccessible(true);
            field.set(goal, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(parameter, e);
        }
    }

    private static final class Console extends SystemStreamLog {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void info(CharSequence line) {
            lines.add("[INFO] " + line);
        }

        @Override
        public void warn(CharSequence line) {
            lines.add("[WARNING] " + line);
        }
    }
}
