package io.prismaspring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every schema in {@code format/} with its formatted text beside it, which is Prisma's own. To renew the expected files
 * after a change that was meant, run with {@code -Dgolden=write} and review the difference.
 */
class SchemaFormatterTest {

    private static final Path FOLDER = Path.of("src/test/resources/format");

    @TestFactory
    List<DynamicTest> formats() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".prisma"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        String actual = SchemaFormatter.format(Files.readString(file));
        Path expected = FOLDER.resolve(file.getFileName().toString().replace(".prisma", ".formatted"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void addsABackRelationInTheFileOfTheOtherModel() {
        SchemaFile users = new SchemaFile("user.prisma", "model User {\n  id Int @id\n}\n");
        SchemaFile posts = new SchemaFile("post.prisma", """
                model Post {
                  id Int @id
                  author User @relation(fields: [authorId], references: [id])
                  authorId Int
                }
                """);
        assertThat(SchemaFormatter.format(List.of(users, posts)))
                .containsExactly(new SchemaFile("user.prisma", """
                                model User {
                                  id    Int    @id
                                  posts Post[]
                                }
                                """), new SchemaFile("post.prisma", """
                                model Post {
                                  id       Int  @id
                                  author   User @relation(fields: [authorId], references: [id])
                                  authorId Int
                                }
                                """));
    }

    @Test
    void leavesRelationsAloneWhenADeclarationIsWrong() {
        String text = """
                model User {
                  id Int @id
                }

                model Post {
                  id   Int    @id
                  user User
                  name Strnig
                }
                """;
        assertThat(SchemaFormatter.format(text)).isEqualTo(text);
    }

    @Test
    void writesNothingButALineBreakForAnEmptyText() {
        assertThat(SchemaFormatter.format("")).isEqualTo("\n");
        assertThat(SchemaFormatter.format("\n\n  \n")).isEqualTo("\n");
    }
}
