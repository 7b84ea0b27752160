package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project's schema files in a test. */
record SchemaFolder(Path project) {

    static final String DATASOURCE = "datasource db {\n  provider = \"postgresql\"\n}\n";

    /** Writes a file below {@code src/main/prisma}. */
    Path write(String name, String text) throws IOException {
        Path file = project.resolve("src/main/prisma").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}
