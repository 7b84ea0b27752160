package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files or none, on a real disk. */
class FileBatchTest {

    @TempDir
    Path root;

    @Test
    void allFilesAreWrittenAndTheLastReplaced() throws IOException {
        Files.writeString(root.resolve("migrated.prisma"), "old");

        write("db/h2/V1.sql", "db/postgresql/V1.sql", "migrated.prisma");

        assertThat(paths())
                .containsExactly(
                        "db", "db/h2", "db/h2/V1.sql", "db/postgresql", "db/postgresql/V1.sql", "migrated.prisma");
        assertThat(root.resolve("db/h2/V1.sql")).hasContent("text of db/h2/V1.sql");
        assertThat(root.resolve("migrated.prisma")).hasContent("text of migrated.prisma");
    }

    @Test
    void ifTheLastFileCannotBePutInPlaceTheOthersAreTakenBack() throws IOException {
        Files.createDirectories(root.resolve("db/h2"));
        Files.createDirectories(root.resolve("migrated.prisma/child"));

        assertThatThrownBy(() -> write("db/h2/V1.sql", "db/postgresql/V1.sql", "migrated.prisma"))
                .isInstanceOf(IOException.class);

        assertThat(paths()).containsExactly("db", "db/h2", "migrated.prisma", "migrated.prisma/child");
    }

    @Test
    void ifAFileCannotBePreparedNothingIsReplaced() throws IOException {
        Files.writeString(root.resolve("migrated.prisma"), "old");
        Files.writeString(root.resolve("db"), "a file where the folder should be");

        assertThatThrownBy(() -> write("a/V1.sql", "db/V1.sql", "migrated.prisma"))
                .isInstanceOf(IOException.class);

        assertThat(paths()).containsExactly("db", "migrated.prisma");
        assertThat(root.resolve("migrated.prisma")).hasContent("old");
    }

    private void write(String... files) throws IOException {
        Map<Path, String> texts = new LinkedHashMap<>();
        List.of(files).forEach(file -> texts.put(root.resolve(file), "text of " + file));
        new FileBatch(texts).write();
    }

    private List<String> paths() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
