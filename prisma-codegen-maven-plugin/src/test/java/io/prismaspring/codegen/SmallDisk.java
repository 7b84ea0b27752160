package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk in memory that can be filled up, or made read-only even for root; Linux lets only root have one. */
final class SmallDisk {

    private static final String MOUNT = "mount";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Puts one on an empty folder, or skips the test. */
    static SmallDisk on(Path folder) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && succeeds(MOUNT, "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder.toString()),
                "a disk that is full, or read-only for everybody, needs root on Linux");
        return new SmallDisk(folder);
    }

    /** Leaves no room for a single byte. */
    void fill() throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream file = Files.newOutputStream(filler())) {
            while (Files.getFileStore(folder).getUsableSpace() > 0) {
                file.write(page);
            }
        }
    }

    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    void readOnly(boolean readOnly) throws IOException, InterruptedException {
        assertThat(succeeds(MOUNT, "-o", "remount," + (readOnly ? "ro" : "rw"), folder.toString()))
                .isTrue();
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Takes it away with everything on it. */
    void remove() throws IOException, InterruptedException {
        assertThat(succeeds("umount", folder.toString())).isTrue();
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            // There is no such program.
            return false;
        }
    }
}
