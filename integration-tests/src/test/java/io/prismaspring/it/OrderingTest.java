package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.client.RelationNotLoadedException;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.User;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order rows come, which one of equal ones, how many related ones there are, and what records are made of them. */
@EachDatabase
class OrderingTest {

    private PrismaClient db;

    @BeforeEach
    void posts(TestDatabase database) {
        db = Clients.press(database);
        db.user().createMany(List.of("b", "a", "c"), (u, e) -> u.email(e).name(e.equals("c") ? null : e));
        post("p1", "same", 1, "a", 2);
        post("p2", "same", 2, "b", 0);
        post("p3", "other", 3, "a", 1);
        post("p4", "other", 4, "c", 3);
        post("p5", "same", 5, null, 0);
    }

    private void post(String slug, String title, int views, @Nullable String author, int comments) {
        db.post().create(p -> {
            var post = p.slug(slug).title(title).views(views);
            if (author != null) {
                post.author(a -> a.connect(w -> w.email(author)));
            }
            return post.comments(c -> c.createMany(
                    IntStream.range(0, comments).boxed().toList(),
                    (n, i) -> n.text("c" + i).stars(i)));
        });
    }

    private static List<String> slugs(List<Post> posts) {
        return posts.stream().map(Post::slug).toList();
    }

    @Test
    void byAFieldOfTheRelatedRow() {
        assertThat(slugs(db.post()
                        .findMany(q -> q.where(w -> w.author().isNotNull())
                                .orderBy(o ->
                                        o.author(a -> a.email().desc()).views().asc()))))
                .containsExactly("p4", "p2", "p1", "p3");
        // Two steps away, and a user without a boss.
        db.user().update(w -> w.email("a"), u -> u.boss(b -> b.connect(w -> w.email("c"))));
        assertThat(slugs(db.post()
                        .findMany(q -> q.orderBy(o -> o.author(
                                        a -> a.boss(b -> b.email().nullsLast().asc()))
                                .views()
                                .asc()))))
                .containsExactly("p1", "p3", "p2", "p4", "p5");
    }

    @Test
    void byTheNumberOfRelatedRows() {
        assertThat(slugs(db.post()
                        .findMany(q -> q.orderBy(
                                o -> o.comments().count().desc().views().asc()))))
                .containsExactly("p4", "p1", "p3", "p2", "p5");
    }

    @Test
    void nullsStandWhereTheyWereAsked() {
        assertThat(emails(db.user()
                        .findMany(q -> q.orderBy(o -> o.name().nullsFirst().asc()))))
                .containsExactly("c", "a", "b");
        assertThat(emails(db.user()
                        .findMany(q -> q.orderBy(o -> o.name().nullsLast().desc()))))
                .containsExactly("b", "a", "c");
        // Backwards from the end, still in the order asked for.
        assertThat(emails(db.user()
                        .findMany(
                                q -> q.orderBy(o -> o.name().nullsFirst().asc()).take(-2))))
                .containsExactly("a", "b");
    }

    private static List<String> emails(List<User> users) {
        return users.stream().map(User::email).toList();
    }

    @Test
    void aCursorFollowsEveryKindOfKey() {
        int p1 = db.post().findUniqueOrThrow(w -> w.slug("p1")).id();
        assertThat(slugs(db.post()
                        .findMany(q -> q.orderBy(
                                        o -> o.author(a -> a.email().nullsLast().asc()))
                                .cursor(w -> w.id(p1))
                                .take(3))))
                .containsExactly("p1", "p3", "p2");
        assertThat(slugs(db.post()
                        .findMany(q -> q.orderBy(o -> o.comments().count().desc())
                                .cursor(w -> w.id(p1))
                                .skip(1))))
                .containsExactly("p3", "p2", "p5");
        assertThat(slugs(db.post()
                        .findMany(q -> q.orderBy(o -> o.comments().count().desc())
                                .cursor(w -> w.id(p1))
                                .take(-2))))
                .containsExactly("p4", "p1");
    }

    @Test
    void theFirstOfEqualRowsCounts() {
        assertThat(slugs(db.post()
                        .findMany(q -> q.distinct(f -> f.title())
                                .orderBy(o -> o.views().desc()))))
                .containsExactly("p5", "p4");
        assertThat(slugs(db.post()
                        .findMany(q -> q.distinct(f -> f.authorId())
                                .orderBy(o -> o.views().asc())
                                .skip(1)
                                .take(2))))
                .containsExactly("p2", "p4");
        assertThat(slugs(db.post()
                        .findMany(q -> q.distinct(f -> f.title(), f -> f.authorId())
                                .where(w -> w.views().lt(5))
                                .orderBy(o -> o.views().asc()))))
                .containsExactly("p1", "p2", "p3", "p4");
        List<User> users = db.user()
                .findMany(q -> q.orderBy(o -> o.email().asc())
                        .include(i -> i.posts(p -> p.distinct(f -> f.title())
                                .orderBy(o -> o.views().desc())
                                .take(1))));
        assertThat(users)
                .extracting(u -> slugs(u.posts()))
                .containsExactly(List.of("p3"), List.of("p2"), List.of("p4"));
    }

    @Test
    void theFirstOfEqualRowsThroughAJoinTable() {
        db.tag()
                .createMany(
                        List.of("x", "y"),
                        (t, n) -> t.name(n)
                                .posts(p -> p.connect(w -> w.slug("p1"))
                                        .connect(w -> w.slug("p2"))
                                        .connect(w -> w.slug("p3"))));
        assertThat(db.tag()
                        .findMany(q -> q.orderBy(o -> o.name().asc())
                                .include(i -> i.posts(p -> p.distinct(f -> f.title())
                                        .orderBy(o -> o.views().desc())))))
                .extracting(t -> slugs(t.posts()))
                .containsExactly(List.of("p3", "p2"), List.of("p3", "p2"));
    }

    @Test
    void relatedRowsAreCounted() {
        Post post = db.post()
                .findUnique(
                        w -> w.slug("p4"),
                        q -> q.include(i -> i.author()
                                .count(n -> n.comments(
                                                c -> c.where(w -> w.stars().gte(1)))
                                        .tags())))
                .orElseThrow();
        assertThat(post.count()).isEqualTo(new Post.Count(2L, 0L));
        assertThat(post.json()).contains("\"_count\":{\"comments\":2,\"tags\":0}");
        assertThat(post.author()).map(User::email).contains("c");
        assertThat(db.post().findMany(q -> q.orderBy(o -> o.slug().asc()).select(f -> f.count(n -> n.comments()))))
                .containsExactly(2L, 0L, 1L, 3L, 0L);
        Post plain = db.post().findUniqueOrThrow(w -> w.slug("p4"));
        assertThat(plain.json()).doesNotContain("_count");
        assertThatThrownBy(plain::count).isInstanceOf(RelationNotLoadedException.class);
    }

    record Line(String text, int stars) {}

    record Person(String email, Optional<Bio> profile) {}

    record Bio(String bio) {}

    record Summary(
            String slug, List<Line> comments, @Nullable Person author) {}

    record Missing(String slug, int clicks) {}

    record Wrong(String slug, long views) {}

    record Primitive(int age) {}

    @Test
    void recordsOfTheApplicationAreFilledByName() {
        db.user().update(w -> w.email("a"), u -> u.profile(p -> p.create(n -> n.bio("writes"))));
        assertThat(db.post()
                        .findMany(q -> q.where(w -> w.slug().in("p3", "p5"))
                                .orderBy(o -> o.slug().asc())
                                .as(Summary.class)))
                .containsExactly(
                        new Summary("p3", List.of(new Line("c0", 0)), new Person("a", Optional.of(new Bio("writes")))),
                        new Summary("p5", List.of(), null));
        assertThatThrownBy(() -> db.post().findMany(q -> q.as(Missing.class)))
                .hasMessage("Missing.clicks has no counterpart: Post has no field or relation clicks");
        assertThatThrownBy(() -> db.post().findMany(q -> q.as(Wrong.class)))
                .hasMessage("Wrong.views is a long, but Post.views is a Integer");
        assertThatThrownBy(() -> db.user().findMany(q -> q.as(Primitive.class)))
                .hasMessage("Primitive.age is a int, but User.age may be null; make it a Integer");
    }

    @Test
    void anOmittedFieldIsOnlySelected() {
        db.user().update(w -> w.email("a"), u -> u.password("secret"));
        assertThat(db.user().findUniqueOrThrow(w -> w.email("a")).json()).doesNotContain("secret");
        String password = db.user().findUniqueOrThrow(w -> w.email("a"), q -> q.select(f -> f.password()));
        assertThat(password).isEqualTo("secret");
        assertThat(db.user().count(w -> w.password("secret"))).isEqualTo(1);
    }

    @Test
    void twoCountsOfOneRelationStayTwo() {
        for (int stars : new int[] {0, 1}) {
            List<String> counts = db.post()
                    .findMany(q -> q.orderBy(o -> o.slug().asc())
                            .take(4)
                            .select(f -> f.fields(
                                            f.count(n -> n.comments(
                                                    c -> c.where(w -> w.stars().gte(0)))),
                                            f.count(n -> n.comments(
                                                    c -> c.where(w -> w.stars().gte(stars * 100)))))
                                    .as((a, b) -> a + ":" + b)));
            assertThat(counts).last().isEqualTo(stars == 0 ? "3:3" : "3:0");
        }
    }
}
