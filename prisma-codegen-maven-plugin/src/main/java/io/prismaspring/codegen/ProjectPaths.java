package io.prismaspring.codegen;

import java.io.File;
import java.nio.file.Path;

/** Paths as messages and the manifest write them. */
final class ProjectPaths {

    private ProjectPaths() {}

    /** The path relative to the project if it is inside, else absolute; always with {@code /}. */
    static String display(Path project, Path path) {
        Path shown = path.startsWith(project) ? project.relativize(path) : path;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
