package io.prismaspring.migrate;

import static io.prismaspring.schema.model.DatabaseProvider.H2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.prismaspring.migrate.rename.LikelyRename;
import io.prismaspring.schema.model.DatabaseProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was perhaps renamed is asked about; what is told by a hint, or is not alike, is not. */
class LikelyRenamesTest {

    private static final String POST = """
            enum Tone {
              WARM
              COLD
            }
            model Post {
              id    Int    @id
              title String
              likes Int    @default(0)
              tone  Tone
            }
            """;

    @Test
    void aFieldOfTheSameTypeInTheSameModel() {
        assertThat(likely(POST.replace("title String", "headline String")))
                .containsExactly(new LikelyRename(
                        "field", "Post.title", "Post.headline", "schema.prisma:10:3", "/// @renamedFrom(\"title\")"));
    }

    @Test
    void aModelWithMostOfTheSameFields() {
        assertThat(likely(POST.replace("model Post {", "model Article {\n  text String?")))
                .extracting(LikelyRename::former, LikelyRename::name)
                .containsExactly(tuple("Post", "Article"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DatabaseProvider.class,
            names = {"H2", "POSTGRESQL", "MYSQL", "SQLITE"})
    void aValueAndAnEnum(DatabaseProvider provider) {
        assertThat(Schemas.plan(provider, POST, POST.replace("COLD", "ICY")).likelyRenames())
                .extracting(LikelyRename::kind, LikelyRename::former, LikelyRename::name)
                .containsExactly(tuple("value", "Tone.COLD", "Tone.ICY"));
        assertThat(Schemas.plan(provider, POST, POST.replace("Tone", "Mood")).likelyRenames())
                .extracting(LikelyRename::kind, LikelyRename::former, LikelyRename::name)
                .contains(tuple("enum", "Tone", "Mood"));
    }

    /** Two went and two came: each is asked about with the one at its place. */
    @Test
    void theNearestOfSeveral() {
        String before = "model Post {\n  id Int @id\n  a String\n  b String\n}\n";

        assertThat(Schemas.plan(H2, before, "model Post {\n  id Int @id\n  x String\n  y String\n}\n")
                        .likelyRenames())
                .extracting(LikelyRename::former, LikelyRename::name)
                .containsExactly(tuple("Post.a", "Post.x"), tuple("Post.b", "Post.y"));
    }

    @Test
    void notWhatAHintTells() {
        assertThat(likely(POST.replace("title String", "/// @renamedFrom(\"title\")\n  headline String")))
                .isEmpty();
    }

    @Test
    void notWhatIsOfAnotherTypeOrJustGoneOrJustNew() {
        assertThat(likely(POST.replace("title String", "headline Boolean"))).isEmpty();
        assertThat(likely(POST.replace("  title String\n", ""))).isEmpty();
        assertThat(likely(POST.replace("title String", "title String\n  slug String")))
                .isEmpty();
        assertThat(likely("model Tag {\n  name String @id\n}\n")).isEmpty();
    }

    /** The column is the same: that was no rename of anything in the database. */
    @Test
    void notAnotherNameForTheSameColumn() {
        assertThat(likely(POST.replace("title String", "headline String @map(\"title\")")))
                .isEmpty();
    }

    private static List<LikelyRename> likely(String after) {
        return Schemas.plan(H2, POST, after).likelyRenames();
    }
}
