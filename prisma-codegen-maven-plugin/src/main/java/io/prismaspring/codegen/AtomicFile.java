package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Writes files so that a reader sees the old text or the new one, never a part. */
final class AtomicFile {

    private AtomicFile() {}

    /** Writes a UTF-8 text beside its place and moves it there; creates missing folders. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(temporary, text);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /**
     * Writes a text to a file that may be there: then its permissions stay, and a link still leads to its file. A device,
     * such as a terminal, is simply written to.
     */
    static void replace(Path file, String text) throws IOException {
        if (!Files.exists(file)) {
            write(file, text);
        } else if (Files.isRegularFile(file)) {
            FileReplacement.write(Map.of(file, text));
        } else {
            Files.writeString(file, text);
        }
    }
}
