package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.client.error.UniqueConstraintException;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.Tag;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Includes, streams, transactions and pages at their edges. */
@EachDatabase
class ReadCornersTest {

    private static Post post(PrismaClient db, String slug) {
        return db.post().create(p -> p.slug(slug).title(slug));
    }

    @Test
    void includeManyToManyWithDistinctAndCursor(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .create(p -> p.slug("p")
                        .title("p")
                        .tags(t -> t.create(n -> n.name("a"))
                                .create(n -> n.name("b"))
                                .create(n -> n.name("c"))));
        int b = db.tag().findUniqueOrThrow(w -> w.name("b")).id();
        Post p = db.post()
                .findFirstOrThrow(q -> q.include(i -> i.tags(t ->
                        t.distinct(f -> f.name()).orderBy(o -> o.name().asc()).cursor(w -> w.id(b)))));
        assertThat(p.tags()).extracting(Tag::name).containsExactly("b", "c");
    }

    @Test
    void anIncludeCannotLock(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        assertThatThrownBy(() -> db.post().findMany(q -> q.include(i -> i.comments(c -> c.forUpdate()))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post.comments: an include cannot lock rows; read them by a query of their own, with"
                        + " forUpdate() or forShare()");
    }

    @Test
    void includesAreMerged(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .create(p -> p.slug("p")
                        .title("p")
                        .comments(c -> c.create(n -> n.text("x")).create(n -> n.text("y"))));
        assertThat(db.post()
                        .findFirstOrThrow(
                                q -> q.include(i -> i.comments(c -> c.take(1))).include(i -> i.comments()))
                        .comments())
                .hasSize(2);
        Post p = db.post()
                .findFirstOrThrow(q -> q.include(i -> i.count(n -> n.comments(c -> c.where(w -> w.text("x")))))
                        .include(i ->
                                i.comments(c -> c.take(0)).tags(t -> t.take(-1).skip(3))));
        assertThat(p.comments()).isEmpty();
        assertThat(p.tags()).isEmpty();
    }

    @Test
    void whereOnRequiredToOneInclude(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("p").title("p").comments(c -> c.create(n -> n.text("x"))));
        Throwable error = catchThrowable(() ->
                db.comment().findMany(q -> q.include(i -> i.post(p -> p.where(w -> w.slug("none"))))));
        assertThat(error).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void streamClosedEarly(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.tag().createMany(IntStream.range(0, 2_000).boxed().toList(), (t, i) -> t.name("t" + i));
        for (int i = 0; i < 10; i++) {
            try (var s = db.tag().stream(q -> q.orderBy(o -> o.id().asc()).include(x -> x.posts()))) {
                assertThat(s.limit(3).map(Tag::name).toList()).containsExactly("t0", "t1", "t2");
            }
            try (var s = db.tag().stream(q -> q.select(t -> t.name()))) {
                assertThat(s).isNotNull();
            }
            Throwable error = catchThrowable(() -> {
                try (var s = db.tag().stream()) {
                    s.forEach(t -> {
                        throw new IllegalStateException("enough");
                    });
                }
            });
            assertThat(error).hasMessage("enough");
        }
        assertThat(database.activeConnections()).isZero();
        var closed = db.tag().stream();
        closed.close();
        closed.close();
        assertThat(database.activeConnections()).isZero();
        db.transaction(() -> {
            try (var s = db.tag().stream(q -> q.orderBy(o -> o.id().asc()))) {
                s.limit(600).forEach(t -> db.tag().update(w -> w.id(t.id()), u -> u.name("u" + t.id())));
            }
        });
        assertThat(db.tag().count(w -> w.name().startsWith("u"))).isEqualTo(600);
        assertThat(database.activeConnections()).isZero();
    }

    @Test
    void transactions(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Throwable swallowed = catchThrowable(() -> db.transaction(() -> {
            db.tag().create(t -> t.name("outer"));
            Throwable inner = catchThrowable(() -> db.transaction(() -> {
                db.tag().create(t -> t.name("inner"));
                throw new IllegalStateException("inner");
            }));
            assertThat(inner).hasMessage("inner");
        }));
        assertThat(swallowed).isNotNull();
        assertThat(db.tag().count()).isZero();
        db.transaction(() -> {
            db.tag().create(t -> t.name("outer"));
            Throwable inner = catchThrowable(() -> db.transaction(o -> o.nested(), () -> {
                db.tag().create(t -> t.name("inner"));
                db.tag().create(t -> t.name("inner"));
            }));
            assertThat(inner).isInstanceOf(UniqueConstraintException.class);
            db.transaction(o -> o.nested(), () -> db.tag().create(t -> t.name("second")));
        });
        assertThat(db.tag().count()).isEqualTo(2);
        assertThatThrownBy(() ->
                        db.transaction(o -> o.timeout(Duration.ofSeconds(1)).retries(-1), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        int[] runs = {0};
        assertThatThrownBy(() -> db.transaction(o -> o.retries(3), () -> {
                    runs[0]++;
                    db.tag().create(t -> t.name("r" + runs[0]));
                    throw new org.springframework.dao.CannotAcquireLockException("busy");
                }))
                .hasMessageContaining("busy");
        assertThat(runs[0]).isEqualTo(4);
        assertThat(db.tag().count()).isEqualTo(2);
        if (database.kind() != Database.SQLITE) {
            db.transaction(() -> {
                db.transaction(o -> o.requiresNew(), () -> db.tag().create(t -> t.name("new")));
                assertThat(catchThrowable(() -> db.transaction(o -> o.readOnly(), () -> {})))
                        .isNull();
            });
            assertThat(db.tag().exists(w -> w.name("new"))).isTrue();
        }
        assertThat(database.activeConnections()).isZero();
    }

    @Test
    void errorsInATransactionThatGoesOn(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.tag().create(t -> t.name("x"));
        post(db, "p");
        // Caught inside the transaction, the operation's partial work must not be committed with it.
        Throwable error = catchThrowable(() -> db.transaction(() -> {
            Throwable inner = catchThrowable(() -> db.post()
                    .update(
                            w -> w.slug("p"),
                            u -> u.title("half")
                                    .tags(t -> t.create(n -> n.name("y")).connect(w -> w.name("none")))));
            assertThat(inner).isNotNull();
        }));
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("p")).title()).isEqualTo("p");
        assertThat(db.tag().exists(w -> w.name("y"))).isFalse();
        assertThat(error).isNotNull();
    }

    @Test
    void alongRelationsFromOneRow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.user()
                .create(u -> u.email("a")
                        .boss(b -> b.create(x -> x.email("b").profile(p -> p.create(y -> y.bio("boss")))))
                        .posts(p -> p.create(x -> x.slug("s1").title("t").comments(c -> c.create(y -> y.text("c"))))
                                .create(x -> x.slug("s2").title("t"))));

        assertThat(db.user()
                        .findUnique(
                                w -> w.email("a"),
                                q -> q.select(f -> f.posts(
                                        p -> p.where(w -> w.comments().none()).select(x -> x.slug()))))
                        .orElseThrow())
                .containsExactly("s2");
        assertThat(db.user()
                        .findUnique(
                                w -> w.email("a"),
                                q -> q.select(f -> f.boss(b -> b.select(x -> x.profile())))))
                .hasValueSatisfying(boss -> assertThat(boss.orElseThrow().orElseThrow().bio()).isEqualTo("boss"));
        assertThat(db.user()
                        .findUnique(w -> w.email("b"), q -> q.select(f -> f.boss(b -> b.select(x -> x.profile())))))
                .contains(Optional.empty());
        assertThat(db.user().findUnique(w -> w.email("c"), q -> q.select(f -> f.posts())))
                .isEmpty();
    }

    @Test
    void distinctEdges(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .createMany(
                        List.of(1, 2, 3, 4, 5, 6),
                        (p, i) -> p.slug("s" + i)
                                .title("t" + i % 2)
                                .body(i < 3 ? null : "b")
                                .views(i));
        assertThat(db.post()
                        .findMany(q -> q.distinct(f -> f.title())
                                .orderBy(o -> o.views().desc())
                                .skip(1)
                                .select(p -> p.slug())))
                .containsExactly("s5");
        assertThat(db.post()
                        .findMany(q -> q.distinct(f -> f.body())
                                .orderBy(o -> o.views().asc())
                                .select(p -> p.slug())))
                .containsExactly("s1", "s3");
        assertThat(db.post()
                        .findMany(q -> q.distinct(f -> f.title(), f -> f.body())
                                .orderBy(o -> o.views().asc())
                                .take(2)
                                .skip(1)
                                .select(p -> p.slug())))
                .containsExactly("s2", "s3");
        assertThat(db.post()
                        .findFirst(q -> q.distinct(f -> f.title())
                                .orderBy(o -> o.views().asc())
                                .skip(1)
                                .select(p -> p.slug())))
                .contains("s2");
        int s2 = db.post().findUniqueOrThrow(w -> w.slug("s2")).id();
        assertThat(db.post()
                        .findMany(q -> q.distinct(f -> f.title())
                                .orderBy(o -> o.views().asc())
                                .cursor(w -> w.id(s2))
                                .select(p -> p.slug())))
                .containsExactly("s2", "s3");
        assertThat(db.post()
                        .findMany(q -> q.distinct(f -> f.title())
                                .orderBy(o ->
                                        o.author(a -> a.name().asc()).views().asc())
                                .cursor(w -> w.id(s2))
                                .include(i -> i.author().comments().count(n -> n.tags()))))
                .hasSize(2);
    }
}
