package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Brings the files on the disk from the last run's state to the next one's: writes only what differs, deletes what is no
 * longer generated, and touches no file that a person wrote.
 */
final class FileUpdate {

    private final Path project;
    private final Path manifestFile;
    private final Manifest last;
    private final Set<Path> roots;

    private final List<String> written = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /**
     * Prepares an update.
     *
     * @param project the directory that the files' paths start from
     * @param manifestFile where the next manifest is written
     * @param last what an earlier run wrote
     * @param roots folders that are kept even when the last file in them is deleted
     */
    FileUpdate(Path project, Path manifestFile, Manifest last, Set<Path> roots) {
        this.project = project;
        this.manifestFile = manifestFile;
        this.last = last;
        this.roots = Set.copyOf(roots);
    }

    /**
     * Writes and deletes.
     *
     * @param fingerprint of what the files were made from
     * @param files every file's text by its path, as {@link ProjectPaths} shows it
     * @throws GoalException before anything is written, if a person's file is in the way
     */
    void run(String fingerprint, Map<String, String> files) throws IOException {
        Map<String, String> changed = changed(files);
        Map<String, String> hashes = new LinkedHashMap<>();
        files.forEach((path, text) -> hashes.put(path, Hash.of(text)));
        Manifest next = new Manifest(fingerprint, hashes);

        if (changed.isEmpty() && next.equals(last)) {
            return;
        }
        // Whatever interrupts the run, the next one knows which files may be ours.
        last.until(next).write(manifestFile);
        for (Map.Entry<String, String> file : changed.entrySet()) {
            AtomicFile.write(project.resolve(file.getKey()), file.getValue());
            written.add(file.getKey());
        }
        for (Map.Entry<String, String> file : last.hashes().entrySet()) {
            if (!files.containsKey(file.getKey())) {
                deleteStale(file.getKey(), file.getValue());
            }
        }
        next.write(manifestFile);
    }

    List<String> written() {
        return written;
    }

    List<String> deleted() {
        return deleted;
    }

    /** Files of the last run that are no longer generated but were edited since, and so were not deleted. */
    List<String> kept() {
        return kept;
    }

    private Map<String, String> changed(Map<String, String> files) throws IOException {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = project.resolve(file.getKey());
            if (!Files.exists(path)) {
                changed.put(file.getKey(), file.getValue());
            } else if (!Hash.of(path).equals(Hash.of(file.getValue()))) {
                requireOurs(file.getKey(), path, file.getValue());
                changed.put(file.getKey(), file.getValue());
            }
        }
        return changed;
    }

    /** After a clean build directory only the line that opens a generated file tells it from a person's. */
    private void requireOurs(String name, Path path, String text) throws IOException {
        if (!last.hashes().containsKey(name) && !maker(Files.readString(path)).equals(maker(text))) {
            throw new GoalException(
                    "%s is in the way: prisma:generate did not write it and will not overwrite it. Move it, or choose another package or output directory"
                            .formatted(name));
        }
    }

    /** The opening line up to the schema's name. */
    private static String maker(String text) {
        String firstLine = text.lines().findFirst().orElse("");
        int end = firstLine.indexOf(" from ");
        return end < 0 ? firstLine : firstLine.substring(0, end);
    }

    private void deleteStale(String name, String hash) throws IOException {
        Path path = project.resolve(name);
        if (!Files.isRegularFile(path)) {
            return;
        }
        if (Hash.of(path).equals(hash)) {
            Files.delete(path);
            deleted.add(name);
            deleteEmptyFolders(path);
        } else {
            kept.add(name);
        }
    }

    private void deleteEmptyFolders(Path deletedFile) throws IOException {
        Path folder = deletedFile.getParent();
        while (folder != null && !roots.contains(folder) && !folder.equals(project) && isEmpty(folder)) {
            Files.delete(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
