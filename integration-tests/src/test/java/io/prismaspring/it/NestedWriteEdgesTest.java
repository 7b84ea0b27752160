package io.prismaspring.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.prismaspring.client.error.RecordNotFoundException;
import io.prismaspring.client.error.RequiredRelationException;
import io.prismaspring.it.press.Post;
import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.it.press.Profile;
import io.prismaspring.it.press.User;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Nested writes in odd orders and combinations. */
@EachDatabase
class NestedWriteEdgesTest {

    private static Post post(PrismaClient db, String slug) {
        return db.post().create(p -> p.slug(slug).title(slug));
    }

    private static User user(PrismaClient db, String email) {
        return db.user().create(u -> u.email(email));
    }

    @Test
    void nestedCreateManySkippingDuplicatesInCreate(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.user()
                .create(u -> u.email("u")
                        .posts(p -> p.createMany(
                                List.of("a", "b"), (n, s) -> n.slug(s).title(s), o -> o.skipDuplicates())));
        assertThat(db.post().count()).isEqualTo(2);
    }

    @Test
    void updateWhoseConditionIsChangedByItsNestedWrite(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post()
                .create(p -> p.slug("p")
                        .title("p")
                        .author(a -> a.create(u -> u.email("e").name("old"))));
        Post updated = db.post()
                .update(
                        w -> w.slug("p").author(a -> a.name("old")),
                        u -> u.title("t").author(a -> a.update(d -> d.name("new"))));
        assertThat(updated.title()).isEqualTo("t");
    }

    @Test
    void connectProfileToUserWhoHasOne(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User u = db.user().create(c -> c.email("e").profile(p -> p.create(n -> n.bio("old"))));
        Profile fresh = db.profile().create(p -> p.bio("new"));
        db.profile().update(w -> w.id(fresh.id()), d -> d.user(x -> x.connect(w -> w.email("e"))));
        assertThat(db.profile().findMany(q -> q.where(w -> w.userId(u.id())).select(p -> p.bio())))
                .containsExactly("new");
    }

    @Test
    void theOtherRowOfAOneToOneRelationThatIsMissingOrTaken(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        assertThatThrownBy(
                        () -> db.user().create(u -> u.email("x").profile(p -> p.connect(w -> w.id(99)))))
                .isInstanceOfSatisfying(
                        RecordNotFoundException.class, e -> assertThat(e.code()).isEqualTo("P2025"));
        io.prismaspring.it.shop.PrismaClient shop = Clients.customers(database, 2, 0);
        shop.address().createMany(List.of(1, 2), (a, i) -> a.street("s" + i).customerId(i));
        String first = shop.address().findUniqueOrThrow(w -> w.customerId(1)).id();
        assertThatThrownBy(() -> shop.address()
                        .update(
                                w -> w.id(first),
                                a -> a.customer(
                                        c -> c.connectOrCreate(w -> w.email("c2"), x -> x.email("c2")))))
                .isInstanceOf(RequiredRelationException.class);
    }

    @Test
    void aRowThatIsNamedTwiceIsConnectedOnce(TestDatabase database) {
        io.prismaspring.it.shop.PrismaClient db = Clients.customers(database, 1, 2);
        List<Long> orders = db.order().findMany(q -> q.orderBy(o -> o.id().asc()).select(f -> f.id()));
        db.product().create(p -> p.sku("p").title("p").price(BigDecimal.ONE));
        db.orderLine().create(l -> l.number(1).orderId(orders.get(0)).productSku("p"));

        db.order()
                .update(
                        w -> w.id(orders.get(1)),
                        o -> o.lines(l -> l.connect(w -> w.orderIdAndNumber(orders.get(0), 1))
                                .connect(w -> w.orderIdAndNumber(orders.get(0), 1))));

        assertThat(db.orderLine().findUnique(w -> w.orderIdAndNumber(orders.get(1), 1)))
                .isPresent();
    }

    @Test
    void anUpdateOfNothingNeedsNoRow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        Post post = post(db, "p");

        assertThat(db.post().update(w -> w.id(post.id()), p -> p.title("x").author(a -> a.update(u -> u))))
                .extracting(Post::title)
                .isEqualTo("x");
        assertThatThrownBy(() -> db.post().update(w -> w.id(post.id()), p -> p.author(a -> a.update(u -> u.name("n")))))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void createProfileForUserWhoHasOne(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User u = db.user().create(c -> c.email("e").profile(p -> p.create(n -> n.bio("old"))));
        db.profile().create(p -> p.bio("new").user(x -> x.connect(w -> w.email("e"))));
        assertThat(db.profile().findMany(q -> q.where(w -> w.userId(u.id())).select(p -> p.bio())))
                .containsExactly("new");
    }

    @Test
    void connectOrCreateWithTwoSpellings(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.tag().create(t -> t.name("x"));
        boolean folds = db.tag().exists(w -> w.name("X"));
        Post p = db.post()
                .create(
                        c -> c.slug("p")
                                .title("p")
                                .tags(t -> t.connectOrCreate(w -> w.name("x"), n -> n.name("x"))
                                        .connectOrCreate(w -> w.name("X"), n -> n.name("X"))),
                        q -> q.include(i -> i.tags()));
        assertThat(p.tags()).hasSize(folds ? 1 : 2);
    }

    @Test
    void connectWithTwoSpellings(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.tag().create(t -> t.name("x"));
        Assumptions.assumeTrue(db.tag().exists(w -> w.name("X")));
        Post p = db.post()
                .create(
                        c -> c.slug("p")
                                .title("p")
                                .tags(t -> t.connect(w -> w.name("x")).connect(w -> w.name("X"))),
                        q -> q.include(i -> i.tags()));
        assertThat(p.tags()).hasSize(1);
    }

    @Test
    void updateReturnsTheRowAsItIsAfterNestedWrites(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User u = user(db, "self");
        User after = db.user().update(w -> w.email("self"), d -> d.staff(s -> s.connect(w -> w.email("self"))));
        assertThat(db.user().findUniqueOrThrow(w -> w.email("self")).bossId()).isEqualTo(u.id());
        assertThat(after.bossId()).isEqualTo(u.id());
    }

    @Test
    void updateThatDeletesItsRow(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User u = user(db, "self");
        db.user().update(w -> w.email("self"), d -> d.bossId(u.id()));
        Throwable error = catchThrowable(() -> db.user()
                .update(w -> w.email("self"), d -> d.staff(s -> s.deleteAll()), q -> q.include(i -> i.staff())));
        assertThat(error).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void aToOneRelationIsWrittenOnce(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "p");
        assertThatThrownBy(() -> db.post()
                        .update(
                                w -> w.slug("p"),
                                d -> d.author(a -> a.connect(w -> w.email("a"))).author(a -> a.disconnect())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post.author is written twice; choose one of create, connect, update and the others");
    }

    @Test
    void twoIncrementsInOneUpdate(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        post(db, "p");
        Throwable error = catchThrowable(() -> db.post()
                .update(w -> w.slug("p"), u -> u.views().increment(1).views().increment(2)));
        int views = db.post().findUniqueOrThrow(w -> w.slug("p")).views();
        assertThat(error != null || views == 3).as("views is " + views).isTrue();
    }

    @Test
    void foreignKeyBothWays(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User a = user(db, "a");
        User b = user(db, "b");
        post(db, "p");
        assertThatThrownBy(() -> db.post()
                        .update(w -> w.slug("p"), u -> u.authorId(a.id()).author(x -> x.connect(w -> w.id(b.id())))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void foreignKeyBothWaysInCreate(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        User a = user(db, "a");
        user(db, "b");
        assertThatThrownBy(() -> db.post()
                        .create(p -> p.slug("p").title("p").authorId(a.id()).author(x -> x.connect(w -> w.email("b")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void updateOfParentByItsOwnChildsRelation(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("p").title("p").comments(c -> c.create(n -> n.text("x"))));
        Post p = db.post()
                .update(
                        w -> w.slug("p").comments().some(c -> c.text("x")),
                        u -> u.title("t").comments(c -> c.updateAll(d -> d.text("y"))),
                        q -> q.include(i -> i.comments()));
        assertThat(p.comments().get(0).text()).isEqualTo("y");
        // Its slug changes too.
        Post moved = db.post()
                .update(
                        w -> w.slug("p"),
                        u -> u.slug("q").comments(c -> c.deleteAll().create(n -> n.text("z"))),
                        q -> q.include(i -> i.comments()));
        assertThat(moved.slug()).isEqualTo("q");
        assertThat(moved.comments()).hasSize(1);
    }

    @Test
    void upsertWithNestedWrites(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        for (int i = 0; i < 3; i++) {
            db.post()
                    .upsert(
                            w -> w.slug("p"),
                            c -> c.slug("p")
                                    .title("p")
                                    .tags(t -> t.connectOrCreate(w -> w.name("x"), n -> n.name("x"))),
                            u -> u.views()
                                    .increment(1)
                                    .comments(c -> c.create(n -> n.text("again")
                                            .author(a -> a.connectOrCreate(w -> w.email("e"), n2 -> n2.email("e"))))));
        }
        Post p = db.post()
                .findUniqueOrThrow(
                        w -> w.slug("p"), q -> q.include(i -> i.tags().comments()));
        assertThat(p.views()).isEqualTo(2);
        assertThat(p.tags()).hasSize(1);
        assertThat(p.comments()).hasSize(2);
        assertThat(db.user().count()).isEqualTo(1);
        // The row is only looked up, its update empty.
        assertThat(db.post()
                        .upsert(w -> w.slug("p"), c -> c.slug("p").title("?"), u -> u)
                        .views())
                .isEqualTo(2);
    }

    @Test
    void movingAChildToAnotherParentFromTheChild(TestDatabase database) {
        PrismaClient db = Clients.press(database);
        db.post().create(p -> p.slug("a").title("a").comments(c -> c.create(n -> n.text("x"))));
        post(db, "b");
        int id = db.comment().findFirstOrThrow(q -> q).id();
        db.post()
                .update(
                        w -> w.slug("a"),
                        u -> u.comments(c ->
                                c.update(w -> w.id(id), d -> d.text("moved").post(x -> x.connect(w -> w.slug("b"))))));
        assertThat(db.comment()
                        .findFirstOrThrow(q -> q.include(i -> i.post()))
                        .post()
                        .slug())
                .isEqualTo("b");
        // A post changed through its comment, with the comment's own key at the same time.
        db.comment().update(w -> w.id(id), u -> u.id(id + 50).post(x -> x.update(d -> d.title("T"))));
        assertThat(db.post().findUniqueOrThrow(w -> w.slug("b")).title()).isEqualTo("T");
        assertThat(db.comment().exists(w -> w.id(id + 50))).isTrue();
    }

    @Test
    void selfRelationFriends(TestDatabase database) {
        io.prismaspring.it.shop.PrismaClient db = Clients.customers(database, 3, 0);
        db.customer()
                .update(
                        w -> w.email("c1"),
                        u -> u.friends(f -> f.connect(w -> w.email("c2")).connect(w -> w.email("c1")))
                                .friendOf(f -> f.connect(w -> w.email("c3"))
                                        .create(n -> n.email("c4").friends(g -> g.connect(w -> w.email("c2"))))));
        var c1 = db.customer()
                .findUniqueOrThrow(
                        w -> w.email("c1"),
                        q -> q.include(
                                i -> i.friends(f -> f.orderBy(o -> o.email().asc()))
                                        .friendOf(f -> f.orderBy(o -> o.email().asc()))
                                        .count(n -> n.friends().friendOf())));
        assertThat(c1.friends()).extracting(c -> c.email()).containsExactly("c1", "c2");
        assertThat(c1.friendOf()).extracting(c -> c.email()).containsExactly("c1", "c3", "c4");
        assertThat(db.customer().count(w -> w.friendOf().some(f -> f.email("c4"))))
                .isEqualTo(2);
        assertThat(db.customer().updateMany(w -> w.friends().some(f -> f.email("c2")), u -> u.name("friendly")))
                .isEqualTo(2);
        assertThat(db.customer()
                        .deleteMany(w -> w.friendOf().some(f -> f.email("c3")).email("none")))
                .isZero();
        db.customer()
                .update(
                        w -> w.email("c1"),
                        u -> u.friends(f -> f.set(w -> w.email("c3"))).friendOf(f -> f.set()));
        assertThat(db.customer().count(w -> w.friends().some(f -> f.email("c3"))))
                .isEqualTo(1);
    }
}
