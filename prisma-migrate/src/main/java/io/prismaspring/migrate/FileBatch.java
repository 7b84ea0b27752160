package io.prismaspring.migrate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that are written together: if one fails, those before it are taken back, and so are folders made for them. */
final class FileBatch {

    private final Map<Path, String> texts;
    private final Deque<Path> made = new ArrayDeque<>();

    /**
     * Prepares the files.
     *
     * @param texts the files' texts in the order in which they appear; only the last file may exist already
     */
    FileBatch(Map<Path, String> texts) {
        this.texts = texts;
    }

    void write() throws IOException {
        try {
            for (Map.Entry<Path, String> file : texts.entrySet()) {
                createFolders(file.getKey().toAbsolutePath().getParent());
                Path temporary = temporary(file.getKey());
                made.push(temporary);
                Files.writeString(temporary, file.getValue());
            }
            for (Path file : texts.keySet()) {
                boolean isNew = !Files.exists(file);
                Files.move(temporary(file), file, StandardCopyOption.ATOMIC_MOVE);
                if (isNew) {
                    made.push(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            takeBack(e);
            throw e;
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".tmp");
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        createFolders(folder.getParent());
        Files.createDirectory(folder);
        made.push(folder);
    }

    private void takeBack(Exception reason) {
        for (Path path : made) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}
