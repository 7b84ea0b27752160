package io.prismaspring.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the last run wrote, kept in the build directory as lines of {@code hash  path}.
 *
 * @param fingerprint of everything that the files were made from; empty while files are being written
 * @param hashes the hash of each written file, by its path as {@link ProjectPaths} shows it
 */
record Manifest(String fingerprint, Map<String, String> hashes) {

    static final Manifest EMPTY = new Manifest("", Map.of());

    private static final String FIRST_LINE = "prisma:generate ";
    private static final int HASH_LENGTH = 64;
    private static final String GAP = "  ";

    /** Reads a manifest; one that is missing or not readable as such is empty. */
    static Manifest read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return EMPTY;
        }
        String fingerprint = "";
        Map<String, String> hashes = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(FIRST_LINE)) {
                fingerprint = line.substring(FIRST_LINE.length());
            } else if (line.startsWith(GAP, HASH_LENGTH)) {
                hashes.put(line.substring(HASH_LENGTH + GAP.length()), line.substring(0, HASH_LENGTH));
            }
        }
        return new Manifest(fingerprint, hashes);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder(FIRST_LINE).append(fingerprint).append('\n');
        hashes.forEach(
                (path, hash) -> text.append(hash).append(GAP).append(path).append('\n'));
        AtomicFile.write(file, text.toString());
    }

    /** Whether every file is there as it was written. */
    boolean intact(Path project) throws IOException {
        for (Map.Entry<String, String> entry : hashes.entrySet()) {
            Path file = project.resolve(entry.getKey());
            if (!Files.isRegularFile(file) || !Hash.of(file).equals(entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** This manifest and the other's files, without a fingerprint: what may be on the disk between the two. */
    Manifest until(Manifest next) {
        Map<String, String> both = new LinkedHashMap<>(hashes);
        both.putAll(next.hashes);
        return new Manifest("", both);
    }
}
