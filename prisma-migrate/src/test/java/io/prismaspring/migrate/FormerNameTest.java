package io.prismaspring.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.schema.PrismaSchema;
import io.prismaspring.schema.model.DatabaseProvider;
import io.prismaspring.schema.model.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hints of renames that are wrong, and those that have done their work. */
class FormerNameTest {

    private static final String BEFORE = """
            model Post {
              id    Int @id
              title String
            }
            """;

    @Test
    void aHintOfTheLastMigrationSaysNothing() {
        String renamed = BEFORE.replace("title ", "/// @renamedFrom(\"title\")\n  headline ");

        assertThat(plan(BEFORE, renamed).summary()).containsExactly("~ column Post.title: renamed to headline");
        assertThat(plan(renamed, renamed).summary()).isEmpty();
    }

    @Test
    void aNameThatWasNotThere() {
        assertThatThrownBy(() -> plan(BEFORE, BEFORE.replace("title ", "/// @renamedFrom(\"titel\")\n  headline ")))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "schema.prisma:4:3: @renamedFrom(\"titel\"), but the last migrated schema has no field of that name here. Did you mean `title`? Correct the name, or remove the comment if this field is new");
    }

    @Test
    void aNameThatIsStillThere() {
        assertThatThrownBy(() -> plan(
                        BEFORE, BEFORE.replace("title ", "/// @renamedFrom(\"title\")\n  headline String\n  title ")))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "schema.prisma:4:3: @renamedFrom(\"title\"), but title is there as well; one of the two is new");
    }

    @Test
    void twoCannotHaveBeenOne() {
        assertThatThrownBy(() -> plan(
                        BEFORE,
                        BEFORE.replace(
                                "title ",
                                "/// @renamedFrom(\"title\")\n  a String\n  /// @renamedFrom(\"title\")\n  b ")))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "schema.prisma:6:3: @renamedFrom(\"title\"), but another field that was renamed from it is there as well; one of the two is new");
    }

    @Test
    void nothingIsRenamedInAFirstMigration() {
        String schema = BEFORE.replace("title ", "/// @renamedFrom(\"titel\")\n  headline ");

        assertThat(SchemaDiff.between(Optional.empty(), schema(schema), DatabaseProvider.POSTGRESQL)
                        .summary())
                .containsExactly("+ table Post");
    }

    private static MigrationPlan plan(String before, String after) {
        return SchemaDiff.between(Optional.of(schema(before)), schema(after), DatabaseProvider.POSTGRESQL);
    }

    private static Schema schema(String text) {
        return PrismaSchema.parse("schema.prisma", text).schema().orElseThrow();
    }
}
