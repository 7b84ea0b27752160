package io.prismaspring.codegen;

import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of a project's schema.
 *
 * @param location the schema file or the folder of schema files
 * @param displayName the location as messages show it: relative to the project, with {@code /}
 * @param files all schema files, sorted by path; their names are relative to the project too
 */
record SchemaSource(Path location, String displayName, List<SchemaFile> files) {

    /** The copy of the schema that the last migration was made of; it lives beside the schema and is no part of it. */
    static final String MIGRATED = "migrated.prisma";

    private static final String EXTENSION = ".prisma";

    SchemaSource {
        files = List.copyOf(files);
    }

    /**
     * Reads the schema at a location.
     *
     * @param project the project's directory
     * @param location a file, or a folder that is searched with all its subfolders
     * @throws GoalException if there is no schema
     */
    static SchemaSource read(Path project, Path location) throws IOException {
        String displayName = ProjectPaths.display(project, location);
        List<SchemaFile> files = new ArrayList<>();
        for (Path path : schemaPaths(location, displayName)) {
            files.add(new SchemaFile(ProjectPaths.display(project, path), text(project, path)));
        }
        return new SchemaSource(location, displayName, files);
    }

    /** The folder that the schema lives in. */
    Path folder() {
        return Files.isDirectory(location) ? location : location.resolveSibling("");
    }

    /** The schema's short name, such as {@code schema.prisma}; a schema of several files goes by its folder's. */
    String title() {
        return files.size() == 1 ? lastName(files.get(0).name()) : lastName(displayName) + "/*" + EXTENSION;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Path> schemaPaths(Path location, String displayName) throws IOException {
        if (Files.isRegularFile(location)) {
            return List.of(location);
        }
        List<Path> paths = Files.isDirectory(location) ? search(location) : List.of();
        if (paths.isEmpty()) {
            String wanted = displayName.endsWith(EXTENSION) ? displayName : displayName + "/schema" + EXTENSION;
            throw new GoalException(
                    "No schema found: %s does not exist. Create it, or name the file or folder: <schema>…</schema> or -Dprisma.schema=…"
                            .formatted(wanted));
        }
        return paths;
    }

    private static List<Path> search(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(EXTENSION))
                    .filter(path -> !path.equals(folder.resolve(MIGRATED)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path project, Path path) throws IOException {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new GoalException(ProjectPaths.display(project, path) + " is not UTF-8 text; save it as UTF-8");
        }
    }
}
