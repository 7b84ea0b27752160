package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Goals that write files where no file can be written: nothing is written in part, and the next run does it all. */
class FullDiskTest {

    /** What is wrong with the project's disk. */
    enum Fault {
        FULL("No space left on device"),
        READ_ONLY("Read-only file system");

        private final String reason;

        Fault(String reason) {
            this.reason = reason;
        }

        void begin(SmallDisk disk) throws IOException, InterruptedException {
            if (this == FULL) {
                disk.fill();
            } else {
                disk.readOnly(true);
            }
        }

        void end(SmallDisk disk) throws IOException, InterruptedException {
            if (this == FULL) {
                disk.makeRoom();
            } else {
                disk.readOnly(false);
            }
        }
    }

    private static final String SCHEMA = """
        datasource db {
          provider = "h2"
        }

        model Post {
          id    Int    @id
          title String
        }
        """;

    @TempDir
    private Path folder;

    private Path project;
    private @Nullable SmallDisk disk;
    private GoalRun goals;

    @BeforeEach
    void projectOnItsDisk() throws IOException, InterruptedException {
        project = Files.createDirectory(folder.resolve("project"));
        disk = SmallDisk.on(project);
        goals = new GoalRun(project);
        goals.dependOn(Driver.class);
        Path schema = Files.createDirectories(project.resolve("src/main/prisma"));
        Files.writeString(schema.resolve("schema.prisma"), SCHEMA);
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (disk != null) {
            disk.remove();
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofMigrateDev(Fault fault) throws Exception {
        Path migrations = project.resolve("src/main/resources/db/migration");

        check(fault, MigrateDevMojo::new, Map.of("name", "init", "migrations", migrations.toFile()));

        Files.writeString(
                project.resolve("src/main/prisma/schema.prisma"), SCHEMA.replace("title", "subject String\n  title"));
        check(
                fault,
                MigrateDevMojo::new,
                Map.of("name", "more", "migrations", migrations.toFile(), "acceptDataLoss", "all"));
        assertThat(content()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void ofPull(Fault fault) throws Exception {
        goals.execute(new DbPushMojo(), database());
        Path schema = project.resolve("src/main/prisma/schema.prisma");
        Files.writeString(schema, SCHEMA.replace("  title String\n", ""));
        check(fault, DbPullMojo::new, database());
        assertThat(schema).hasContent(SCHEMA);

        Files.delete(schema);
        check(fault, DbPullMojo::new, database());
        assertThat(schema).hasContent(SCHEMA);
    }

    @ParameterizedTest
    @EnumSource
    void ofDiff(Fault fault) throws Exception {
        Path file = project.resolve("difference.sql");
        check(
                fault,
                MigrateDiffMojo::new,
                Map.of("from", "empty", "to", "schema", "script", true, "file", file.toFile()));

        Files.writeString(file, "-- old\n");
        check(
                fault,
                MigrateDiffMojo::new,
                Map.of("from", "empty", "to", "schema", "script", true, "file", file.toFile()));
        assertThat(file).content().startsWith("-- CreateTable");
    }

    private Map<String, Object> database() {
        return Map.of("url", "jdbc:h2:file:" + folder.resolve("live"), "user", "sa", "password", "");
    }

    private void check(Fault fault, Supplier<PrismaMojo> goal, Map<String, Object> parameters)
            throws IOException, InterruptedException, MojoFailureException {
        Map<String, String> before = content();
        fault.begin(Objects.requireNonNull(disk));
        try {
            assertThat(goals.failure(goal.get(), parameters))
                    .contains(fault.reason)
                    .doesNotContain("\n");
            assertThat(goals.said()).noneMatch(line -> line.startsWith("wrote"));
        } finally {
            fault.end(Objects.requireNonNull(disk));
        }
        assertThat(content()).isEqualTo(before);
        goals.execute(goal.get(), parameters);
        assertThat(content()).isNotEqualTo(before);
    }

    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                content.put(project.relativize(file).toString(), Files.readString(file));
            }
        }
        return content;
    }
}
