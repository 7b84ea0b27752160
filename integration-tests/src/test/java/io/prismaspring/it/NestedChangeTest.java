package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.error.PrismaError;
import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.it.press.Comment;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.Tag;
import io.prismaspring.it.press.User;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an update does to related rows, and which error it raises where there is nothing to do it to. */
@EachDatabase
class NestedChangeTest {

    private PrismaClient db;
    private int first;
    private int other;

    @BeforeEach
    void aPostWithThreeCommentsAndTwoTags(TestDatabase database) {
        db = Clients.press(database);
        db.post()
                .create(p -> p.slug("post")
                        .title("Post")
                        .author(a -> a.create(u -> u.email("writer")))
                        .comments(c -> c.create(n -> n.text("a").stars(1))
                                .create(n -> n.text("b").stars(2))
                                .create(n -> n.text("c").stars(3)))
                        .tags(t -> t.create(n -> n.name("x")).create(n -> n.name("y"))));
        db.post().create(p -> p.slug("else").title("Else").comments(c -> c.create(n -> n.text("other"))));
        first = comment("a").id();
        other = comment("other").id();
    }

    private Comment comment(String text) {
        return db.comment().findFirstOrThrow(q -> q.where(w -> w.text(text)));
    }

    private Post update(UnaryOperator<io.prismaspring.it.press.input.PostUpdate> change) {
        return db.post()
                .update(
                        w -> w.slug("post"),
                        change,
                        q -> q.include(i -> i.author().comments().tags()));
    }

    private static List<String> texts(Post post) {
        return post.comments().stream().map(Comment::text).sorted().toList();
    }

    private static List<String> tags(Post post) {
        return post.tags().stream().map(Tag::name).sorted().toList();
    }

    private static String code(Throwable error) {
        return ((PrismaError) error).code();
    }

    @Test
    void childrenAreChangedOneByOneAndByCondition() {
        Post post = update(u -> u.comments(
                c -> c.update(w -> w.id(first), d -> d.text("A").stars().increment(10))
                        .updateMany(w -> w.stars().gt(10), d -> d.text("eleven"))
                        .deleteMany(w -> w.text("b"))));
        assertThat(texts(post)).containsExactly("c", "eleven");
        assertThat(texts(update(u -> u.comments(c -> c.updateAll(d -> d.text("all"))))))
                .containsExactly("all", "all");
        assertThat(comment("other")).isNotNull();
        assertThat(texts(update(u -> u.comments(c -> c.deleteAll())))).isEmpty();
        assertThat(db.comment().count()).isEqualTo(1);
    }

    @Test
    void onlyChildrenOfTheRowAreReached() {
        assertThatThrownBy(() -> update(u -> u.comments(c -> c.update(w -> w.id(other), d -> d.text("mine")))))
                .isInstanceOf(RecordNotFoundException.class)
                .satisfies(e -> assertThat(code(e)).isEqualTo("P2025"));
        assertThatThrownBy(() -> update(u -> u.comments(c -> c.delete(w -> w.id(other)))))
                .satisfies(e -> assertThat(code(e)).isEqualTo("P2017"));
        update(u -> u.comments(c -> c.updateAll(d -> d.stars(9))).comments(c -> c.deleteMany(w -> w.text("other"))));
        assertThat(comment("other").stars()).isZero();
    }

    @Test
    void anErrorUndoesEverything() {
        assertThatThrownBy(() -> update(u ->
                        u.title("changed").comments(c -> c.deleteAll().update(w -> w.id(first), d -> d.text("?")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("post")).title()).isEqualTo("Post");
        assertThat(db.comment().count()).isEqualTo(4);
    }

    @Test
    void aChildIsChangedOrCreated() {
        Post post = update(u -> u.comments(c -> c.upsert(w -> w.id(first), n -> n.text("new"), d -> d.text("A"))
                .upsert(w -> w.id(-1), n -> n.text("new"), d -> d.text("?"))));
        assertThat(texts(post)).containsExactly("A", "b", "c", "new");
    }

    @Test
    void manyToManyIsSetDisconnectedAndConnected() {
        db.tag().create(t -> t.name("z"));
        assertThat(tags(update(u -> u.tags(t -> t.set(w -> w.name("y"), w -> w.name("z"))))))
                .containsExactly("y", "z");
        assertThat(tags(update(u -> u.tags(t -> t.disconnect(w -> w.name("y")).disconnect(w -> w.name("no"))))))
                .containsExactly("z");
        assertThat(tags(update(u -> u.tags(t -> t.connect(w -> w.name("x")).create(n -> n.name("new"))))))
                .containsExactly("new", "x", "z");
        assertThat(tags(update(u -> u.tags(t -> t.delete(w -> w.name("new"))
                        .update(w -> w.name("x"), d -> d.name("X"))
                        .upsert(w -> w.name("q"), n -> n.name("q"), d -> d.name("?"))))))
                .containsExactly("X", "q", "z");
        assertThat(tags(update(u -> u.tags(t -> t.set())))).isEmpty();
        assertThat(db.tag().count()).isEqualTo(4);
        assertThatThrownBy(() -> update(u -> u.tags(t -> t.set(w -> w.name("nobody")))))
                .satisfies(e -> assertThat(code(e)).isEqualTo("P2025"));
    }

    @Test
    void whatNeedsItsParentIsNotTakenAway() {
        assertThatThrownBy(() -> update(u -> u.comments(c -> c.disconnect(w -> w.id(first)))))
                .isInstanceOf(RequiredRelationException.class)
                .hasMessage("Post.update: a Comment cannot be without its Post (Post.comments)");
        assertThatThrownBy(() -> update(u -> u.comments(c -> c.set(w -> w.id(first)))))
                .isInstanceOf(RequiredRelationException.class);
    }

    @Test
    void childrenOfAnOptionalRelationAreSetFree() {
        User writer = db.user()
                .update(
                        w -> w.email("writer"),
                        u -> u.posts(p -> p.set(w -> w.slug("else"))),
                        q -> q.include(i -> i.posts()));
        assertThat(writer.posts()).extracting(Post::slug).containsExactly("else");
        db.user().update(w -> w.email("writer"), u -> u.posts(p -> p.disconnect(w -> w.slug("else"))));
        assertThat(db.post().count(w -> w.author().isNull())).isEqualTo(2);
    }

    @Test
    void theRowThatAForeignKeyRefersToIsWritten() {
        assertThat(update(u -> u.author(a -> a.update(d -> d.name("N")))).author())
                .map(User::name)
                .contains("N");
        assertThat(update(u -> u.author(a -> a.upsert(n -> n.email("?"), d -> d.name("M"))))
                        .author())
                .map(User::name)
                .contains("M");
        assertThat(update(u -> u.author(a -> a.disconnect())).author()).isEmpty();
        assertThatThrownBy(() -> update(u -> u.author(a -> a.update(d -> d.name("?")))))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Post.update: no User to update was found as Post.author");
        assertThat(update(u -> u.author(a -> a.upsert(n -> n.email("new"), d -> d.name("?"))))
                        .author())
                .map(User::email)
                .contains("new");
        assertThat(update(u -> u.author(a -> a.delete())).author()).isEmpty();
        assertThat(db.user().findMany()).extracting(User::email).containsExactly("writer");
        assertThatThrownBy(() -> update(u -> u.author(a -> a.delete()))).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void aToOneRowIsWrittenOnlyIfItMatches() {
        update(u -> u.author(a -> a.upsert(n -> n.email("a").name("A"), d -> d.name("A"))));
        assertThat(update(u -> u.author(a -> a.disconnect(w -> w.name("B")))).author())
                .isPresent();
        assertThatThrownBy(() -> update(u -> u.author(a -> a.delete(w -> w.name("B")))))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessage("Post.update: no User to delete was found as Post.author");
        assertThat(update(u -> u.author(a ->
                                a.upsert(w -> w.name("B"), n -> n.email("b").name("B"), d -> d.name("?"))))
                        .author())
                .map(User::email)
                .contains("b");
        assertThat(update(u -> u.author(a -> a.delete(w -> w.name("B")))).author())
                .isEmpty();
        assertThat(db.user().exists(w -> w.email("b"))).isFalse();

        profile(u -> u.profile(p -> p.create(n -> n.bio("1"))));
        assertThat(profile(u -> u.profile(p -> p.disconnect(w -> w.bio("2")))).profile())
                .isPresent();
        assertThat(profile(u -> u.profile(p -> p.upsert(w -> w.bio("2"), n -> n.bio("2"), d -> d.bio("?"))))
                        .profile())
                .map(p -> p.bio())
                .contains("2");
        assertThatThrownBy(() -> profile(u -> u.profile(p -> p.delete(w -> w.bio("1")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(profile(u -> u.profile(p -> p.disconnect(w -> w.bio("2")))).profile())
                .isEmpty();
    }

    @Test
    void theOnlyRowThatRefersHereIsWritten() {
        UnaryOperator<io.prismaspring.it.press.input.UserUpdate> create =
                u -> u.profile(p -> p.create(n -> n.bio("1")));
        User user = profile(create);
        assertThat(user.profile().orElseThrow().bio()).isEqualTo("1");
        assertThat(profile(u -> u.profile(p -> p.update(d -> d.bio("2"))))
                        .profile()
                        .orElseThrow()
                        .bio())
                .isEqualTo("2");
        assertThatThrownBy(() -> profile(u -> u.profile(p -> p.update(w -> w.bio("1"), d -> d.bio("3")))))
                .isInstanceOf(RecordNotFoundException.class);
        assertThat(profile(u -> u.profile(p -> p.upsert(n -> n.bio("?"), d -> d.bio("4"))))
                        .profile()
                        .orElseThrow()
                        .bio())
                .isEqualTo("4");
        assertThat(profile(u -> u.profile(p -> p.disconnect())).profile()).isEmpty();
        assertThat(profile(u -> u.profile(p -> p.upsert(n -> n.bio("5"), d -> d.bio("?"))))
                        .profile()
                        .orElseThrow()
                        .bio())
                .isEqualTo("5");
        assertThat(profile(u -> u.profile(p -> p.delete())).profile()).isEmpty();
        assertThat(db.profile().findMany()).hasSize(1);
        assertThatThrownBy(() -> profile(u -> u.profile(p -> p.delete()))).isInstanceOf(RecordNotFoundException.class);
    }

    private User profile(UnaryOperator<io.prismaspring.it.press.input.UserUpdate> change) {
        return db.user().update(w -> w.email("writer"), change, q -> q.include(i -> i.profile()));
    }

    @Test
    void toAnyDepth() {
        db.user()
                .update(
                        w -> w.email("writer"),
                        u -> u.name("W")
                                .posts(p -> p.update(
                                        w -> w.slug("post"),
                                        d -> d.title("deep")
                                                .comments(c -> c.update(
                                                        w -> w.id(first),
                                                        x -> x.author(a -> a.create(n -> n.email("reader")
                                                                .staff(s -> s.connect(w -> w.email("writer"))))))))));
        User reader = db.user()
                .findUniqueOrThrow(
                        w -> w.email("reader"), q -> q.include(i -> i.staff().comments(c -> c.include(x -> x.post()))));
        assertThat(reader.staff()).extracting(User::email).containsExactly("writer");
        assertThat(reader.comments().get(0).post().title()).isEqualTo("deep");
    }

    @Test
    void callsAreCarriedOutInTheirOrder() {
        assertThat(texts(update(u -> u.comments(c -> c.deleteAll().create(n -> n.text("after"))))))
                .containsExactly("after");
        assertThat(texts(update(
                        u -> u.comments(c -> c.create(n -> n.text("before")).deleteAll()))))
                .isEmpty();
    }

    @Test
    void createManyUnderAParent() {
        Post post = update(u -> u.comments(c ->
                c.createMany(List.of(7, 8), (n, stars) -> n.text("many" + stars).stars(stars))));
        assertThat(post.comments().stream()
                        .filter(c -> c.text().startsWith("many"))
                        .sorted(Comparator.comparing(Comment::id)))
                .extracting(Comment::stars)
                .containsExactly(7, 8);
        User user = db.user()
                .update(
                        w -> w.email("writer"),
                        u -> u.posts(p -> p.createMany(
                                List.of("post", "fresh"), (n, s) -> n.slug(s).title(s), o -> o.skipDuplicates())),
                        q -> q.include(i -> i.posts(p -> p.orderBy(o -> o.slug().asc()))));
        assertThat(user.posts()).extracting(Post::slug).containsExactly("fresh", "post");
    }
}
