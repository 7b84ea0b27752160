package io.prismaspring.migrate;

import static io.prismaspring.schema.model.DatabaseProvider.H2;
import static io.prismaspring.schema.model.DatabaseProvider.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.migrate.rename.LikelyRename;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has agreed to what. */
class ConsentTest {

    private static final String BEFORE = """
            model Post {
              id    Int    @id
              title String
              slug  String
            }
            model Tag {
              id Int @id
            }
            """;
    private static final String AFTER = """
            model Post {
              id   Int    @id
              slug String @unique
              rank Int
            }
            """;

    private final List<MigrationPlan> plans =
            List.of(Schemas.plan(H2, BEFORE, AFTER), Schemas.plan(POSTGRESQL, BEFORE, AFTER));

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " , "})
    void nobodyHasAgreedToAnything(String text) {
        assertThat(Consent.of(text).missing(plans)).containsExactly("Post.title", "Post.rank", "Tag", "Post.slug");
    }

    @Test
    void namesAreWhatSomebodyHasAgreedTo() {
        Consent consent = Consent.of("Post.title, Tag");

        assertThatCode(() -> consent.check(plans)).doesNotThrowAnyException();
        assertThat(consent.missing(plans)).containsExactlyInAnyOrder("Post.rank", "Post.slug");
    }

    @Test
    void allIsEverything() {
        assertThat(Consent.of("all").missing(plans)).isEmpty();
        assertThatCode(() -> Consent.of("all").check(List.of())).doesNotThrowAnyException();
    }

    @Test
    void aNameThatNothingAsksForIsRefused() {
        assertThatThrownBy(() -> Consent.of("Post.titel").check(plans))
                .isInstanceOf(MigrationException.class)
                .hasMessage("prisma.accept-data-loss names Post.titel, but the migration does not ask for that."
                        + " Did you mean `Post.title`? It asks for Post.title, Post.rank, Tag, Post.slug");
        assertThatThrownBy(() -> Consent.of("Post").check(List.of()))
                .hasMessage("prisma.accept-data-loss names Post, but the migration does not ask for that."
                        + " It asks for nothing: leave the parameter out");
    }

    @Test
    void whatWasPerhapsRenamedIsDecidedByNamingWhatGoes() {
        List<MigrationPlan> renamed = List.of(Schemas.plan(H2, BEFORE, BEFORE.replace("title", "headline")));

        assertThat(Consent.of("Post.headline").undecided(renamed))
                .extracting(LikelyRename::former)
                .containsExactly("Post.title");
        assertThat(Consent.of("Post.title").undecided(renamed)).isEmpty();
    }
}
