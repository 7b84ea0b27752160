package io.prismaspring.codegen;

import io.prismaspring.codegen.generator.ClientGenerator;
import io.prismaspring.codegen.generator.GeneratedFile;
import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a project's generated client up to date with its schema.
 *
 * @param project the project's directory
 * @param schema the schema file or folder
 * @param packageName null if the schema says it
 * @param sourceDirectory where Java files go
 * @param resourceDirectory where all other files go
 * @param stateDirectory where the manifest is kept between builds
 * @param pluginVersion another version makes everything anew
 */
record ClientGeneration(
        Path project,
        Path schema,
        @Nullable String packageName,
        Path sourceDirectory,
        Path resourceDirectory,
        Path stateDirectory,
        String pluginVersion) {

    /**
     * Generates the client if anything that it is made from has changed.
     *
     * @throws GoalException if there is no schema, it has errors, or no package is named; nothing is written then
     * @throws io.prismaspring.codegen.generator.GenerationException if the schema cannot be said in Java; as above
     * @throws IOException if a file cannot be read or written
     */
    GenerationResult run() throws IOException {
        SchemaSource source = SchemaSource.read(project, schema);
        String fingerprint = fingerprint(source);
        Manifest last = Manifest.read(manifestFile());
        if (last.fingerprint().equals(fingerprint) && isRelease() && last.intact(project)) {
            return GenerationResult.upToDate(last.hashes().size());
        }
        ValidSchema valid = ValidSchema.of(PrismaSchema.parse(source.files()));
        ClientGenerator generator =
                new ClientGenerator(valid.schema(), PackageName.resolve(packageName, valid.schema()), source.title());
        FileUpdate update = new FileUpdate(project, manifestFile(), last, Set.of(sourceDirectory, resourceDirectory));
        Map<String, String> files = located(generator.generate(), last);
        update.run(fingerprint, files);
        return new GenerationResult(
                files.size(), update.written(), update.deleted(), update.kept(), valid.warnings(), generator.notices());
    }

    /** The code of a snapshot may change while its version does not. */
    private boolean isRelease() {
        return !pluginVersion.endsWith("-SNAPSHOT");
    }

    private String fingerprint(SchemaSource source) {
        List<String> inputs = new ArrayList<>();
        inputs.add(pluginVersion);
        inputs.add(packageName == null ? "" : packageName);
        inputs.add(ProjectPaths.display(project, sourceDirectory));
        inputs.add(ProjectPaths.display(project, resourceDirectory));
        for (SchemaFile file : source.files()) {
            inputs.add(file.name());
            inputs.add(file.text());
        }
        return Hash.of(inputs);
    }

    /** One manifest for each output directory, so that two executions in one project do not delete each other's files. */
    private Path manifestFile() {
        String name = ProjectPaths.display(project, sourceDirectory).replaceAll("[^\\p{Alnum}_.-]", "_");
        return stateDirectory.resolve(name + ".manifest");
    }

    private Map<String, String> located(List<GeneratedFile> files, Manifest last) throws IOException {
        Map<String, String> located = new LinkedHashMap<>();
        for (GeneratedFile file : files) {
            boolean source = file.path().endsWith(".java");
            Path path = (source ? sourceDirectory : resourceDirectory).resolve(file.path());
            located.put(
                    ProjectPaths.display(project, path),
                    source ? file.content() : new SharedLines(path).with(file.content(), lastAutoConfigurations(last)));
        }
        return located;
    }

    /** The lines that the last run wrote into the list of auto-configurations. */
    private List<String> lastAutoConfigurations(Manifest last) {
        String root = ProjectPaths.display(project, sourceDirectory) + "/";
        String file = "/" + ClientGenerator.AUTO_CONFIGURATION + ".java";
        return last.hashes().keySet().stream()
                .filter(path -> path.startsWith(root) && path.endsWith(file))
                .map(path -> path.substring(root.length(), path.length() - ".java".length())
                        .replace('/', '.'))
                .toList();
    }
}
