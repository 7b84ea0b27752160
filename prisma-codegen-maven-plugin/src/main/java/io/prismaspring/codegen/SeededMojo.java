package io.prismaspring.codegen;

import io.prismaspring.migrate.script.Seed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that fill a database with rows. */
abstract class SeededMojo extends HistoryMojo {

    /**
     * A main class of the project that fills the database after the seed files. It runs with the project's class path, and
     * with {@code SPRING_DATASOURCE_URL} and its like set to the goal's database.
     */
    @Parameter(property = "prisma.seed")
    private @Nullable String seed;

    final Seeding seeding() throws IOException {
        Path schema = schemaLocation();
        List<Path> classPath = Stream.concat(
                        Stream.of(Path.of(project().getBuild().getOutputDirectory())), classPath().stream())
                .toList();
        return new Seeding(
                projectDirectory(),
                Seed.in(Files.isDirectory(schema) ? schema : schema.resolveSibling("")),
                seed,
                classPath);
    }
}
