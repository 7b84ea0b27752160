package io.prismaspring.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.MigrationOptions;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of an enum that changes. */
@EachDatabase({Database.H2, Database.POSTGRESQL})
class EnumListsTest {

    @TempDir
    Path folder;

    @Test
    void keepTheirOtherValues(TestDatabase database) throws IOException {
        String before = "enum Role {\n  USER\n  ADMIN\n  GUEST\n}\nmodel User {\n  id Int @id\n  roles Role[]\n}\n";
        String after = before.replace("GUEST", "OWNER").replace("ADMIN", "/// @renamedFrom(\"ADMIN\")\n  ROOT");
        MigratedProject project = new MigratedProject(database, folder);
        project.migrate(before);
        project.execute(
                "INSERT INTO \"User\" (\"id\", \"roles\") VALUES (1, ARRAY['USER', 'ADMIN']%s)".formatted(cast(database)),
                "INSERT INTO \"User\" (\"id\", \"roles\") VALUES (2, ARRAY['GUEST']%s)".formatted(cast(database)));

        project.write(after, MigrationOptions.DEFAULT);
        assertThatThrownBy(() -> project.flyway().migrate()).hasMessageContaining("Role.GUEST");

        project.execute("DELETE FROM \"User\" WHERE \"id\" = 2");
        project.flyway().repair();
        project.flyway().migrate();
        assertThat(project.lines("SELECT \"roles\" FROM \"User\""))
                .isEqualTo(List.of(database.kind() == Database.H2 ? "[USER, ROOT]" : "{USER,ROOT}"));
    }

    private static String cast(TestDatabase database) {
        return database.kind() == Database.H2 ? "" : "::\"Role\"[]";
    }
}
