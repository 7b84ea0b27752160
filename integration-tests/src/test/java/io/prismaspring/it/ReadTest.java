package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prismaspring.it.blog.Post;
import io.prismaspring.it.blog.PrismaClient;
import io.prismaspring.it.blog.input.PostWhere;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Filters, orderings and pages, and the rules that surprise people. */
@EachDatabase
class ReadTest {

    /** Posts p1 to p6; p1, p3 and p5 are published, p2 has no text, p4 and p5 have comments. */
    private static PrismaClient sixPosts(TestDatabase database) {
        PrismaClient db = Clients.blog(database);
        for (int i = 1; i <= 6; i++) {
            String id = "p" + i;
            boolean published = i % 2 == 1;
            @Nullable String text = i == 2 ? null : "Text " + i;
            db.post()
                    .create(p ->
                            p.title("Title " + id).published(published).id(id).desc(text));
        }
        db.comment().create(c -> c.content("+1 good").postId("p4"));
        db.comment().create(c -> c.content("+1 fine").postId("p5"));
        db.comment().create(c -> c.content("bad").postId("p5"));
        return db;
    }

    private static List<String> ids(PrismaClient db, UnaryOperator<PostWhere> filter) {
        return db.post()
                .findMany(q -> q.where(filter).orderBy(o -> o.id().asc()).select(p -> p.id()));
    }

    @Test
    void comparisons(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(ids(db, w -> w.published(true))).containsExactly("p1", "p3", "p5");
        assertThat(ids(db, w -> w.id().gt("p4"))).containsExactly("p5", "p6");
        assertThat(ids(db, w -> w.id().gte("p2").id().lt("p4"))).containsExactly("p2", "p3");
        assertThat(ids(db, w -> w.id().lte("p1"))).containsExactly("p1");
        assertThat(ids(db, w -> w.id().ne("p1").published(true))).containsExactly("p3", "p5");
        assertThat(ids(db, w -> w.id().in("p1", "p6"))).containsExactly("p1", "p6");
        assertThat(ids(db, w -> w.id().in(List.of()))).isEmpty();
        assertThat(ids(db, w -> w.id().notIn("p1", "p2", "p3"))).containsExactly("p4", "p5", "p6");
        assertThat(ids(db, w -> w.id().notIn(List.of()))).hasSize(6);
        assertThat(ids(db, w -> w.createdAt().lte(f -> f.updatedAt()))).hasSize(6);
    }

    @Test
    void textTakesWildcardsLiterally(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        db.post().create(p -> p.title("100% o_f \\ it").published(true).id("p7"));
        assertThat(ids(db, w -> w.title().contains("p3"))).containsExactly("p3");
        assertThat(ids(db, w -> w.title().startsWith("Title p1"))).containsExactly("p1");
        assertThat(ids(db, w -> w.title().endsWith("p6"))).containsExactly("p6");
        assertThat(ids(db, w -> w.title().contains("%"))).containsExactly("p7");
        assertThat(ids(db, w -> w.title().contains("o_f"))).containsExactly("p7");
        assertThat(ids(db, w -> w.title().contains("\\ it"))).containsExactly("p7");
        // SQLite's LIKE folds the case of ASCII letters, and so does the usual collation of MariaDB.
        boolean folds = database.kind() == Database.SQLITE || database.kind() == Database.MARIADB;
        assertThat(ids(db, w -> w.title().contains("TITLE"))).hasSize(folds ? 6 : 0);
        assertThat(ids(db, w -> w.title().ignoreCase().startsWith("TITLE"))).hasSize(6);
        assertThat(ids(db, w -> w.title().ignoreCase().eq("tItLe P2"))).containsExactly("p2");
        assertThat(ids(db, w -> w.title().ignoreCase().in("TITLE P2", "title p3")))
                .containsExactly("p2", "p3");
        assertThat(ids(db, w -> w.title().not(t -> t.contains("p")))).containsExactly("p7");
        assertThat(ids(db, w -> w.title().contains(f -> f.id()))).hasSize(6);
    }

    @Test
    void nullIsNoValue(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(ids(db, w -> w.desc(null))).containsExactly("p2");
        assertThat(ids(db, w -> w.desc().isNull())).containsExactly("p2");
        assertThat(ids(db, w -> w.desc().isNotNull())).hasSize(5).doesNotContain("p2");
        assertThat(ids(db, w -> w.desc().ne("Text 1"))).containsExactly("p3", "p4", "p5", "p6");
        assertThat(ids(db, w -> w.not(x -> x.desc("Text 1")))).containsExactly("p3", "p4", "p5", "p6");
    }

    @Test
    void andOrNot(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(ids(db, w -> w.or(x -> x.id("p1"), x -> x.id("p2").published(false))))
                .containsExactly("p1", "p2");
        assertThat(ids(db, w -> w.published(true).and(x -> x.id().gt("p1"), x -> x.id().lt("p5"))))
                .containsExactly("p3");
        assertThat(ids(db, w -> w.not(x -> x.published(true), x -> x.id("p2")))).containsExactly("p4", "p6");
        assertThat(ids(db, w -> w.or())).as("OR of nothing matches nothing").isEmpty();
        assertThat(ids(db, w -> w.or(x -> x)))
                .as("an empty alternative does not count")
                .isEmpty();
        assertThat(ids(db, w -> w.or(x -> x.id("p1"), x -> x))).containsExactly("p1");
        assertThat(ids(db, w -> w.and(x -> x.or()))).as("deeper, it is dropped").hasSize(6);
        assertThat(ids(db, w -> w.and().not())).hasSize(6);
    }

    @Test
    void relations(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(ids(db, w -> w.comments().some())).containsExactly("p4", "p5");
        assertThat(ids(db, w -> w.comments().some(c -> c.content("bad")))).containsExactly("p5");
        assertThat(ids(db, w -> w.comments().none())).containsExactly("p1", "p2", "p3", "p6");
        assertThat(ids(db, w -> w.comments().none(c -> c.content("bad"))))
                .containsExactly("p1", "p2", "p3", "p4", "p6");
        assertThat(ids(db, w -> w.comments().every(c -> c.content().startsWith("+1"))))
                .containsExactly("p1", "p2", "p3", "p4", "p6");
        assertThat(ids(db, w -> w.comments().every(c -> c))).hasSize(6);
        assertThat(db.comment().findMany(q -> q.where(w -> w.post(p -> p.published(true)))))
                .hasSize(2);
        assertThat(db.comment().count(w -> w.post().isNot(p -> p.published(true))))
                .isEqualTo(1);
        assertThat(db.comment().count(w -> w.post(p -> p.comments().some(c -> c.content("bad")))))
                .isEqualTo(2);
    }

    @Test
    void conditionsOnValuesThatMayBeAbsent(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        @Nullable String absent = null;
        assertThat(ids(db, w -> w.when(absent, (f, text) -> f.title().contains(text))))
                .hasSize(6);
        assertThat(ids(db, w -> w.when("p3", (f, text) -> f.title().contains(text))))
                .containsExactly("p3");
        assertThat(ids(db, w -> w.when(Optional.of("p3"), (f, text) -> f.title().contains(text))))
                .containsExactly("p3");
        assertThat(ids(db, w -> w.when(Optional.empty(), (f, text) -> f.title().contains("x"))))
                .hasSize(6);
    }

    @Test
    void pages(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(page(db, 2, 0)).containsExactly("p1", "p2");
        assertThat(page(db, 2, 5)).containsExactly("p6");
        assertThat(page(db, 0, 0)).isEmpty();
        assertThat(page(db, -2, 0)).as("the last two, in the order asked for").containsExactly("p5", "p6");
        assertThat(page(db, -2, 1)).containsExactly("p4", "p5");
        assertThatThrownBy(() -> page(db, 1, -1)).hasMessage("Post: skip must be 0 or more, but is -1");
        assertThat(db.post().findFirst(q -> q.orderBy(o -> o.id().desc())))
                .map(Post::id)
                .contains("p6");
        assertThat(db.post().findFirst(q -> q.take(-1).orderBy(o -> o.id().asc())))
                .map(Post::id)
                .contains("p6");
        assertThat(db.post().findFirst(q -> q.where(w -> w.id("none")))).isEmpty();
    }

    private static List<String> page(PrismaClient db, int take, int skip) {
        return db.post()
                .findMany(
                        q -> q.orderBy(o -> o.id().asc()).take(take).skip(skip).select(p -> p.id()));
    }

    @Test
    void cursors(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(from(db, "p3", 2, 0)).containsExactly("p3", "p4");
        assertThat(from(db, "p3", 2, 1)).containsExactly("p4", "p5");
        assertThat(from(db, "p3", -2, 0)).containsExactly("p2", "p3");
        assertThat(from(db, "p3", -2, 1)).containsExactly("p1", "p2");
        assertThat(from(db, "none", 2, 0)).isEmpty();
        List<String> byPublishedThenId = db.post()
                .findMany(q -> q.orderBy(o -> o.published().desc().id().desc())
                        .cursor(w -> w.id("p1"))
                        .select(p -> p.id()));
        assertThat(byPublishedThenId).containsExactly("p1", "p6", "p4", "p2");
    }

    @Test
    void aCursorOverAnOrderingWithNullsVisitsEachRowOnce(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        db.post().updateMany(w -> w.id().in("p4", "p5"), u -> u.desc(null));
        List<String> all = db.post()
                .findMany(q -> q.orderBy(o -> o.desc().asc().id().asc()).select(p -> p.id()));
        assertThat(all).hasSize(6);
        for (int i = 0; i < all.size(); i++) {
            String cursor = all.get(i);
            assertThat(db.post()
                            .findMany(q -> q.orderBy(o -> o.desc().asc().id().asc())
                                    .cursor(w -> w.id(cursor))
                                    .select(p -> p.id())))
                    .isEqualTo(all.subList(i, all.size()));
        }
    }

    private static List<String> from(PrismaClient db, String cursor, int take, int skip) {
        return db.post()
                .findMany(q -> q.cursor(w -> w.id(cursor)).take(take).skip(skip).select(p -> p.id()));
    }

    @Test
    void includesAreCutPerParent(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        for (String content : List.of("a", "b", "c")) {
            db.comment().create(c -> c.content(content).postId("p4"));
        }
        List<Post> posts = db.post()
                .findMany(q -> q.orderBy(o -> o.id().asc())
                        .include(i -> i.comments(
                                c -> c.orderBy(o -> o.content().desc()).skip(1).take(2))));
        assertThat(posts)
                .extracting(p -> p.comments().stream().map(c -> c.content()).toList())
                .containsExactly(List.of(), List.of(), List.of(), List.of("b", "a"), List.of("+1 fine"), List.of());
        List<Post> filtered = db.post()
                .findMany(q -> q.where(w -> w.id("p5"))
                        .include(i -> i.comments(c -> c.where(w -> w.content("bad"))
                                .include(j -> j.post(p -> p.include(k -> k.comments(x -> x.take(-1))))))));
        assertThat(filtered.get(0).comments().get(0).post().comments()).hasSize(1);
    }

    @Test
    void uniqueLookupsTakeFurtherFilters(TestDatabase database) {
        PrismaClient db = sixPosts(database);
        assertThat(db.post().findUnique(w -> w.id("p1").published(true))).isPresent();
        assertThat(db.post().findUnique(w -> w.id("p1").published(false))).isEmpty();
        assertThatThrownBy(() -> db.post().findUnique(w -> w.id("p1"), q -> q.take(2)))
                .hasMessage("Post.findUnique is about one row: only include and select apply to its query");
    }
}
