package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum that several tables use changes in one migration, and no row is lost. */
@EachDatabase
class EnumChangesTest {

    private static final String BEFORE = """
        enum Role {
          USER
          ADMIN
          GUEST
        }
        model User {
          id   Int   @id
          role Role  @default(GUEST)
          was  Role?
        }
        model Invitation {
          id   Int  @id
          role Role @default(USER)
        }
        """;

    /** New, renamed and removed values at once; one default follows its value, the other gets a new one. */
    private static final String AFTER =
            BEFORE.replace("  ADMIN\n  GUEST\n", """
                  OWNER
                  /// @renamedFrom("ADMIN")
                  ROOT
                """).replace("@default(GUEST)", "@default(OWNER)");

    @TempDir
    Path folder;

    @Test
    void valuesComeGoAndGetOtherNames(TestDatabase database) throws IOException {
        MigratedProject project = withRows(database, "ADMIN");

        project.migrate(AFTER);

        project.execute("INSERT INTO \"User\" (\"id\", \"was\") VALUES (3, 'ROOT')");
        assertThat(project.lines("SELECT \"id\", \"role\", \"was\" FROM \"User\" ORDER BY 1"))
                .containsExactly("1 ROOT null", "2 USER ROOT", "3 OWNER ROOT");
        assertThat(project.lines("SELECT \"role\" FROM \"Invitation\"")).containsExactly("ROOT");
    }

    @Test
    void aRemovedValueThatRowsHoldStopsItBeforeAnythingChanges(TestDatabase database) throws IOException {
        MigratedProject project = withRows(database, "GUEST");

        project.write(AFTER, MigrationOptions.DEFAULT);
        assertThatThrownBy(() -> project.flyway().migrate())
                .isInstanceOf(FlywayException.class)
                .hasMessageContaining("hold")
                .hasMessageContaining("Role.GUEST");

        assertThat(project.lines("SELECT \"id\", \"role\", \"was\" FROM \"User\" ORDER BY 1"))
                .containsExactly("1 GUEST null", "2 USER GUEST");
        project.execute("INSERT INTO \"User\" (\"id\") VALUES (3)");
        assertThat(project.lines("SELECT \"role\" FROM \"User\" WHERE \"id\" = 3"))
                .as("the old default")
                .containsExactly("GUEST");

        project.execute(
                "UPDATE \"User\" SET \"role\" = 'USER' WHERE \"role\" = 'GUEST'",
                "UPDATE \"User\" SET \"was\" = NULL",
                "UPDATE \"Invitation\" SET \"role\" = 'USER'");
        project.flyway().repair();
        project.flyway().migrate();
        project.execute("INSERT INTO \"User\" (\"id\") VALUES (4)");
        assertThat(project.lines("SELECT \"role\" FROM \"User\" ORDER BY \"id\""))
                .containsExactly("USER", "USER", "USER", "OWNER");
    }

    /** SQLite needs no script for the second state, but the third one names it. */
    @Test
    void aValueThatCameLastIsRenamed(TestDatabase database) throws IOException {
        String enumOf = "enum Tone {\n  WARM\n  %s\n}\nmodel Post {\n  id Int @id\n  tone Tone\n}\n";
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(enumOf.formatted(""));
        project.migrate(enumOf.formatted("COLD"));
        project.execute("INSERT INTO \"Post\" (\"id\", \"tone\") VALUES (1, 'COLD')");

        project.migrate(enumOf.formatted("/// @renamedFrom(\"COLD\")\n  ICY"));

        assertThat(project.lines("SELECT \"tone\" FROM \"Post\"")).containsExactly("ICY");
    }

    private MigratedProject withRows(TestDatabase database, String role) throws IOException {
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(BEFORE);
        project.execute(
                "INSERT INTO \"User\" (\"id\", \"role\") VALUES (1, '%s')".formatted(role),
                "INSERT INTO \"User\" (\"id\", \"role\", \"was\") VALUES (2, 'USER', '%s')".formatted(role),
                "INSERT INTO \"Invitation\" (\"id\", \"role\") VALUES (1, '%s')".formatted(role));
        return project;
    }
}
