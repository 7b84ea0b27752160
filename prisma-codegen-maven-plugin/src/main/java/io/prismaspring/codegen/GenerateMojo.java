package io.prismaspring.codegen;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.maven.model.Resource;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates the Java client of the Prisma schema and adds it to the project's sources. Does nothing while the schema and
 * the generated files are unchanged; a schema with errors fails the build and leaves the last generated client alone.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the parameters
public final class GenerateMojo extends PrismaMojo {

    /**
     * The package of the generated client. It can be said in the schema instead: {@code package = "…"} in the generator
     * block whose provider is {@code prisma-spring-boot}.
     */
    @Parameter(property = "prisma.packageName")
    private @Nullable String packageName;

    /** Where the generated Java files go. A second execution of the goal in one project needs a directory of its own. */
    @Parameter(
            property = "prisma.outputDirectory",
            defaultValue = "${project.build.directory}/generated-sources/prisma")
    private File outputDirectory;

    /**
     * Where generated files go that are not Java, such as the list of auto-configurations. All clients of one project
     * share it.
     */
    @Parameter(
            property = "prisma.resourceDirectory",
            defaultValue = "${project.build.directory}/generated-resources/prisma")
    private File resourceDirectory;

    @Parameter(defaultValue = "${project.build.directory}/prisma", readonly = true, required = true)
    private File stateDirectory;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String pluginVersion;

    @Override
    void run() throws IOException {
        requireOwnOutputDirectory();
        // First, so that an IDE sees the last good client even while the schema is broken.
        project().addCompileSourceRoot(outputDirectory.getPath());
        if (project().getResources().stream().noneMatch(r -> resourceDirectory.equals(new File(r.getDirectory())))) {
            project().addResource(resource(resourceDirectory));
        }

        GenerationResult result = new ClientGeneration(
                        projectDirectory(),
                        schemaLocation(),
                        packageName,
                        outputDirectory.toPath(),
                        resourceDirectory.toPath(),
                        stateDirectory.toPath(),
                        pluginVersion)
                .run();
        result.warnings().forEach(getLog()::warn);
        result.notices().forEach(getLog()::info);
        result.kept()
                .forEach(path -> getLog().warn(path + " is no longer generated, but was edited: delete it yourself"));
        getLog().info(result.summary());
    }

    /** Two clients in one directory would delete each other's files in every build. */
    @SuppressWarnings("unchecked") // Maven's signature is older than generic types
    private void requireOwnOutputDirectory() {
        Client client = new Client(schemaLocation(), packageName);
        Map<String, Object> sharedByExecutions = getPluginContext();
        Object other = sharedByExecutions.putIfAbsent("client in " + outputDirectory, client);
        if (other instanceof Client first && !first.equals(client)) {
            throw new GoalException(
                    "The client of %s would overwrite that of %s: both go to %s. Give each execution an <outputDirectory> of its own"
                            .formatted(
                                    display(client.schema()),
                                    display(first.schema()),
                                    display(outputDirectory.toPath())));
        }
    }

    private String display(Path path) {
        return ProjectPaths.display(projectDirectory(), path);
    }

    private static Resource resource(File directory) {
        Resource resource = new Resource();
        resource.setDirectory(directory.getPath());
        return resource;
    }

    /** What an execution generates. */
    private record Client(Path schema, @Nullable String packageName) {}
}
