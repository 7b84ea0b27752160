package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives files that exist new texts, all of them or none, and each at once: no reader sees a part of a text. */
final class FileReplacement {

    private FileReplacement() {}

    /**
     * Replaces the texts. Permissions stay as they are, and a link still leads to its file.
     *
     * @param texts the new UTF-8 texts by file
     * @throws IOException after every file that had been replaced has its old text again
     */
    static void write(Map<Path, String> texts) throws IOException {
        Map<Path, Path> staged = new LinkedHashMap<>();
        Map<Path, byte[]> replaced = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path file = text.getKey().toRealPath();
                Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
                staged.put(file, temporary);
                Files.copy(file, temporary, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(temporary, text.getValue());
            }
            for (Map.Entry<Path, Path> file : staged.entrySet()) {
                byte[] old = Files.readAllBytes(file.getKey());
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
                replaced.put(file.getKey(), old);
            }
        } catch (IOException e) {
            restore(replaced, e);
            throw e;
        } finally {
            for (Path temporary : staged.values()) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void restore(Map<Path, byte[]> replaced, IOException reason) {
        replaced.forEach((file, old) -> {
            try {
                Files.write(file, old);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        });
    }
}
