package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.SchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSourceTest {

    @TempDir
    private Path project;

    private Path folder;

    @BeforeEach
    void createFolder() throws IOException {
        folder = Files.createDirectories(project.resolve("src/main/prisma"));
    }

    @Test
    void oneFileIsNamedRelativeToTheProject() throws IOException {
        Path file = Files.writeString(folder.resolve("schema.prisma"), "model Post {}");

        SchemaSource source = SchemaSource.read(project, file);

        assertThat(source.files()).containsExactly(new SchemaFile("src/main/prisma/schema.prisma", "model Post {}"));
        assertThat(source.title()).isEqualTo("schema.prisma");
        assertThat(source.folder()).isEqualTo(folder);
    }

    @Test
    void aFolderIsReadWithItsSubfoldersInTheOrderOfPaths() throws IOException {
        Files.createDirectories(folder.resolve("blog"));
        Files.writeString(folder.resolve("schema.prisma"), "s");
        Files.writeString(folder.resolve("blog/post.prisma"), "p");
        Files.writeString(folder.resolve("notes.txt"), "n");

        SchemaSource source = SchemaSource.read(project, folder);

        assertThat(source.files())
                .extracting(SchemaFile::name)
                .containsExactly("src/main/prisma/blog/post.prisma", "src/main/prisma/schema.prisma");
        assertThat(source.title()).isEqualTo("prisma/*.prisma");
        assertThat(source.folder()).isEqualTo(folder);
    }

    @Test
    void theLastMigratedSchemaIsNotPartOfTheSchema() throws IOException {
        Files.writeString(folder.resolve("schema.prisma"), "s");
        Files.writeString(folder.resolve("migrated.prisma"), "m");

        SchemaSource source = SchemaSource.read(project, folder);

        assertThat(source.files()).extracting(SchemaFile::text).containsExactly("s");
        assertThat(source.title()).isEqualTo("schema.prisma");
    }

    @Test
    void aMissingSchemaIsNamedWithBothWaysToMendIt() {
        assertThatThrownBy(() -> SchemaSource.read(project, folder))
                .isInstanceOf(GoalException.class)
                .hasMessage("No schema found: src/main/prisma/schema.prisma does not exist."
                        + " Create it, or name the file or folder: <schema>…</schema> or -Dprisma.schema=…");
        assertThatThrownBy(() -> SchemaSource.read(project, project.resolve("db/blog.prisma")))
                .hasMessageContaining("No schema found: db/blog.prisma does not exist.");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws IOException {
        Files.write(folder.resolve("schema.prisma"), new byte[] {'/', '/', (byte) 0xFC});

        assertThatThrownBy(() -> SchemaSource.read(project, folder))
                .isInstanceOf(GoalException.class)
                .hasMessage("src/main/prisma/schema.prisma is not UTF-8 text; save it as UTF-8");
    }
}
