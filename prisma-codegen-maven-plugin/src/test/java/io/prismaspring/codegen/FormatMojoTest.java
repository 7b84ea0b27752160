package io.prismaspring.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatMojoTest {

    private static final Map<String, Object> CHECK = Map.of("check", true);
    private static final String UNFORMATTED = "model Post {\n  id Int @id\n  title String\n}\n";
    private static final String FORMATTED = "model Post {\n  id    Int    @id\n  title String\n}\n";

    @TempDir
    private Path project;

    private GoalRun run;
    private SchemaFolder schema;

    @BeforeEach
    void newProject() {
        run = new GoalRun(project);
        schema = new SchemaFolder(project);
    }

    @Test
    void onlyFilesThatChangeAreWritten() throws Exception {
        Path unformatted = schema.write("blog/post.prisma", UNFORMATTED);
        Path formatted = schema.write("schema.prisma", SchemaFolder.DATASOURCE);
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(formatted, longAgo);

        assertThat(run.execute(new FormatMojo(), Map.of()))
                .containsExactly("[INFO] Formatted src/main/prisma/blog/post.prisma");

        assertThat(unformatted).hasContent(FORMATTED);
        assertThat(Files.getLastModifiedTime(formatted)).isEqualTo(longAgo);
        assertThat(run.execute(new FormatMojo(), CHECK)).containsExactly("[INFO] All 2 files are formatted");
    }

    @Test
    void whatASecondTimeWouldChangeIsDoneAtOnce() throws Exception {
        schema.write("schema.prisma", "model A {\n  id Int @id\n} // the end\nmodel B {\n  id Int @id\n}\n");

        run.execute(new FormatMojo(), Map.of());

        assertThat(run.execute(new FormatMojo(), CHECK)).containsExactly("[INFO] The file is formatted");
    }

    @Test
    void aMissingBackRelationIsNoReasonToFail() throws Exception {
        Path user = schema.write("user.prisma", "model User {\n  id Int @id\n}\n");
        schema.write("post.prisma", """
                model Post {
                  id     Int  @id
                  userId Int
                  user   User @relation(fields: [userId], references: [id])
                }
                """);

        run.execute(new FormatMojo(), Map.of());

        assertThat(user).hasContent("model User {\n  id    Int    @id\n  posts Post[]\n}\n");
    }

    @Test
    void checkNamesEveryUnformattedFileWithItsFirstDifferenceAndWritesNothing() throws Exception {
        Path post = schema.write("post.prisma", UNFORMATTED);
        Path schemaFile = schema.write("schema.prisma", SchemaFolder.DATASOURCE + "\n\n\n");
        schema.write("tag.prisma", "model Tag {\n  id Int @id\n}\n");

        assertThat(run.failure(new FormatMojo(), CHECK)).isEqualToNormalizingNewlines("""
                2 files are not formatted; run mvn prisma:format
                src/main/prisma/post.prisma:2: "  id Int @id" becomes "  id    Int    @id"
                src/main/prisma/schema.prisma:4: "" goes""");
        assertThat(post).hasContent(UNFORMATTED);
        assertThat(schemaFile).hasContent(SchemaFolder.DATASOURCE + "\n\n\n");
    }

    @Test
    void checkTellsOfLineEndsThatCannotBeSeen() throws Exception {
        schema.write("schema.prisma", FORMATTED.replace("\n", "\r\n"));

        assertThat(run.failure(new FormatMojo(), CHECK)).isEqualToNormalizingNewlines("""
                1 file is not formatted; run mvn prisma:format
                src/main/prisma/schema.prisma:1: the lines must end with a line feed alone""");
    }

    @Test
    void aFileThatCannotBeReadLeavesAllFilesUntouched() throws Exception {
        Path post = schema.write("post.prisma", UNFORMATTED);
        String broken = "model Tag {\n  id Int @id\n  name = ???\n}\n";
        Path tag = schema.write("tag.prisma", broken);

        assertThat(run.failure(new FormatMojo(), Map.of())).isEqualToNormalizingNewlines("""
                Nothing is formatted until the schema has no errors:
                src/main/prisma/tag.prisma:3:8: error: Expected the field's type, but found '='.
                    name = ???
                         ^
                1 error""");
        assertThat(post).hasContent(UNFORMATTED);
        assertThat(tag).hasContent(broken);
    }

    @Test
    void theLastMigratedSchemaIsLeftAlone() throws Exception {
        schema.write("schema.prisma", FORMATTED);
        Path migrated = schema.write("migrated.prisma", UNFORMATTED);

        assertThat(run.execute(new FormatMojo(), Map.of())).containsExactly("[INFO] The file is formatted");

        assertThat(migrated).hasContent(UNFORMATTED);
    }

    @Test
    void whenOneFileCannotBeWrittenNoneIs() throws IOException {
        Path post = schema.write("a.prisma", UNFORMATTED);
        Path tag = schema.write("b.prisma", UNFORMATTED.replace("Post", "Tag"));
        Path inTheWay =
                Files.createDirectories(tag.resolveSibling(".b.prisma.tmp").resolve("child"));

        assertThat(run.failure(new FormatMojo(), Map.of()))
                .startsWith("Cannot read or write src/main/prisma/.b.prisma.tmp: ");

        assertThat(post).hasContent(UNFORMATTED);
        assertThat(inTheWay).isDirectory();
        assertThat(post.resolveSibling(".a.prisma.tmp")).doesNotExist();
    }
}
