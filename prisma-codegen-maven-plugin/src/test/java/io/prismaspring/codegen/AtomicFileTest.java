package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesUtf8AndCreatesFolders() throws IOException {
        AtomicFile.write(folder.resolve("a/b/Größe.java"), "größer");

        assertThat(folder.resolve("a/b/Größe.java")).hasContent("größer");
        assertThat(folder.resolve("a/b")).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesNothingBehindWhenTheMoveFails() throws IOException {
        Path inTheWay = Files.createDirectories(folder.resolve("Post.java/child"));

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("Post.java"), "text"))
                .isInstanceOf(FileSystemException.class);

        assertThat(inTheWay).isDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
