package io.prismaspring.codegen;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.exception.DefaultExceptionHandler;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** Runs a goal as Maven does: sets its parameters, then listens to what it says. */
final class GoalRun {

    private final Path project;
    private final MavenProject mavenProject = new MavenProject();
    private final Map<String, Object> pluginContext = new HashMap<>();
    private List<String> said = List.of();

    GoalRun(Path project) {
        this.project = project;
        mavenProject.setFile(file("pom.xml"));
    }

    MavenProject mavenProject() {
        return mavenProject;
    }

    /**
     * Runs a goal in the project, whose schema is where it is by default unless the parameters say otherwise.
     *
     * @param parameters those that are not left to their defaults
     * @return the console's lines, such as {@code [WARNING] …}
     */
    List<String> execute(PrismaMojo goal, Map<String, Object> parameters) throws MojoFailureException {
        set(PrismaMojo.class, goal, "project", mavenProject);
        set(PrismaMojo.class, goal, "schema", file("src/main/prisma"));
        if (goal instanceof DatabaseMojo) {
            set(DatabaseMojo.class, goal, "output", "text");
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
        } finally {
            System.setOut(out);
            System.setErr(err);
            streams.toString(StandardCharsets.UTF_8).lines().forEach(console.lines::add);
            said = console.lines;
        }
        return said;
    }

    /** What the last goal said, whether it failed or not. */
    List<String> said() {
        return said;
    }

    /** What the console says of a goal that fails. */
    String failure(PrismaMojo goal, Map<String, Object> parameters) {
        try {
            throw new AssertionError("did not fail but said " + execute(goal, parameters));
        } catch (MojoFailureException e) {
            return new DefaultExceptionHandler().handleException(e).getMessage();
        }
    }

    File file(String path) {
        return project.resolve(path).toFile();
    }

    private static Class<?> declaring(Class<?> type, String parameter) {
        return Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(parameter))
                ? type
                : declaring(type.getSuperclass(), parameter);
    }

    private static void set(Class<?> type, PrismaMojo goal, String parameter, Object value) {
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
