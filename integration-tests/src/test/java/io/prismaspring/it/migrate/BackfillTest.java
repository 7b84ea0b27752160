package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;

/** Columns that become required although there are rows: added as optional, filled, made required. */
@EachDatabase
class BackfillTest {

    private static final String BEFORE = """
            model User {
              id Int @id
            }
            model Post {
              id    Int     @id
              title String
              note  String?
            }
            """;

    private static final String AFTER = """
            enum Tone {
              WARM
              COLD
            }
            model User {
              id    Int    @id
              posts Post[]
            }
            model Post {
              id       Int    @id
              title    String
              note     String
              slug     String @unique
              tone     Tone
              authorId Int
              author   User   @relation(fields: [authorId], references: [id])
            }
            """;

    @TempDir
    Path folder;

    @Test
    void keysAndEnumsAreThereAfterwards(TestDatabase database) throws IOException {
        MigratedProject project = withRows(database);
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        values.put("Post.slug", Optional.of(project.spelt("LOWER(\"title\")")));
        values.put("Post.note", Optional.of("'none'"));
        values.put("Post.tone", Optional.of("'COLD'"));
        values.put("Post.authorId", Optional.of("1"));

        project.migrate(AFTER, new MigrationOptions(values, false));

        assertThat(project.lines("SELECT \"id\", \"slug\", \"note\", \"tone\", \"authorId\" FROM \"Post\" ORDER BY 1"))
                .containsExactly("1 hello none COLD 1", "2 world kept COLD 1");
        for (String column : List.of("slug", "note", "tone", "authorId")) {
            assertThatThrownBy(() -> project.execute("UPDATE \"Post\" SET \"%s\" = NULL".formatted(column)))
                    .as(column)
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
        assertThatThrownBy(() -> project.execute("UPDATE \"Post\" SET \"slug\" = 'same'"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** Not even the first step has run where a database cannot take it back. */
    @Test
    void aValueThatNobodyHasWrittenStopsItBeforeAnythingChanges(TestDatabase database) throws IOException {
        MigratedProject project = withRows(database);
        String after = BEFORE.replace("note  String?", "note  String?\n  slug  String");

        project.write(after, new MigrationOptions(Map.of("Post.slug", Optional.empty()), false));

        assertThatThrownBy(() -> project.flyway().migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("value_of_Post_slug");
        assertThat(project.lines("SELECT * FROM \"Post\"")).containsExactly("1 Hello null", "2 World kept");

        edit("${value_of_Post_slug}", "'written'");
        project.flyway().migrate();
        assertThat(project.lines("SELECT \"id\", \"slug\" FROM \"Post\" ORDER BY 1"))
                .containsExactly("1 written", "2 written");
    }

    private void edit(String placeholder, String value) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path last = files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .reduce((first, second) -> second)
                    .orElseThrow();
            Files.writeString(last, Files.readString(last).replace(placeholder, value));
        }
    }

    private MigratedProject withRows(TestDatabase database) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);
        project.execute(
                "INSERT INTO \"User\" (\"id\") VALUES (1)",
                "INSERT INTO \"Post\" (\"id\", \"title\") VALUES (1, 'Hello')",
                "INSERT INTO \"Post\" (\"id\", \"title\", \"note\") VALUES (2, 'World', 'kept')");
        return project;
    }
}
