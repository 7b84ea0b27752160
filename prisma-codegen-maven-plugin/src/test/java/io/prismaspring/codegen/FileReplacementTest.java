package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileHasItsNewTextAndNothingElseIsLeft() throws IOException {
        Path first = Files.writeString(folder.resolve("a.prisma"), "old");
        Path second = Files.writeString(folder.resolve("b.prisma"), "old");

        FileReplacement.write(Map.of(first, "größer", second, "new"));

        assertThat(first).hasContent("größer");
        assertThat(second).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aFileThatIsMissingLeavesTheOthersAsTheyAre() throws IOException {
        Path first = Files.writeString(folder.resolve("a.prisma"), "old");
        Map<Path, String> texts = new LinkedHashMap<>();
        texts.put(first, "new");
        texts.put(folder.resolve("b.prisma"), "new");

        assertThatThrownBy(() -> FileReplacement.write(texts)).isInstanceOf(NoSuchFileException.class);

        assertThat(first).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void permissionsAndLinksStay() throws IOException {
        Path file = Files.writeString(folder.resolve("a.prisma"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.prisma"), file);

        FileReplacement.write(Map.of(link, "new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw----");
    }
}
