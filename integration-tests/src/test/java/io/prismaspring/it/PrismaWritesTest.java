package io.prismaspring.it;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes of rows and of the row that a foreign key refers to: what Prisma 7 itself does for the same calls on the same rows of PostgreSQL. */
@EachDatabase(Database.POSTGRESQL)
class PrismaWritesTest extends PrismaComparison {

    @Test
    void doesWhatPrismaDoes(TestDatabase database) {
        compareChanges(
                database,
                List.of(
                        expect(
                                "create with nothing but what is required",
                                db -> db.post().create(p -> p.slug("n").title("N")),
                                "+ post n N 0 - 0 0 by -"),
                        expect(
                                "create a taken key",
                                db -> db.post().create(p -> p.slug("p1").title("N")),
                                "P2002"),
                        expect(
                                "create with a new author",
                                db -> db.post()
                                        .create(p ->
                                                p.slug("n").title("N").author(x -> x.create(u -> u.email("n@x.io")))),
                                "+ post n N 0 - 0 0 by n@x.io | + user n@x.io - boss -"),
                        expect(
                                "create connecting nobody",
                                db -> db.post()
                                        .create(p -> p.slug("n").title("N").author(x -> x.connect(w -> w.id(99)))),
                                "P2025"),
                        expect(
                                "create with an unknown foreign key",
                                db -> db.post()
                                        .create(p -> p.slug("n").title("N").authorId(99)),
                                "P2003"),
                        expect(
                                "create with comments and tags",
                                db -> db.post()
                                        .create(p -> p.slug("n")
                                                .title("N")
                                                .comments(c -> c.create(x -> x.text("c1"))
                                                        .create(x -> x.text("c2")))
                                                .tags(t -> t.connect(w -> w.name("java"))
                                                        .connectOrCreate(w -> w.name("new"), x -> x.name("new")))),
                                "+ comment c1 0 on n by - | + comment c2 0 on n by - | + pair n java | + pair n new | + post n N 0 - 0 0 by - | + tag new"),
                        expect(
                                "create connecting a comment of another post",
                                db -> db.post()
                                        .create(p -> p.slug("n").title("N").comments(c -> c.connect(w -> w.id(1)))),
                                "- comment first 5 on p1 by b@x.io | + comment first 5 on n by b@x.io | + post n N 0 - 0 0 by -"),
                        expect(
                                "create connecting a comment that is not there",
                                db -> db.post()
                                        .create(p -> p.slug("n").title("N").comments(c -> c.connect(w -> w.id(99)))),
                                "P2018"),
                        expect(
                                "create a user with a profile",
                                db -> db.user().create(u -> u.email("n").profile(p -> p.create(x -> x.bio("b")))),
                                "+ profile b of n | + user n - boss -"),
                        expect(
                                "create a user connecting a taken profile",
                                db -> db.user().create(u -> u.email("n").profile(p -> p.connect(w -> w.id(1)))),
                                "- profile one of a@x.io | + profile one of n | + user n - boss -"),
                        expect(
                                "create a profile connecting a user who has one",
                                db -> db.profile().create(p -> p.bio("b").user(u -> u.connect(w -> w.id(1)))),
                                "- profile one of a@x.io | + profile b of a@x.io | + profile one of -"),
                        expect(
                                "createMany",
                                db -> db.tag().createMany(List.of("x", "y"), (t, n) -> t.name(n)),
                                "+ tag x | + tag y"),
                        expect(
                                "createMany with a taken key",
                                db -> db.tag().createMany(List.of("x", "db"), (t, n) -> t.name(n)),
                                "P2002"),
                        expect(
                                "createMany skipping duplicates",
                                db -> db.tag()
                                        .createMany(
                                                List.of("x", "db", "x"), (t, n) -> t.name(n), o -> o.skipDuplicates()),
                                "+ tag x"),
                        expect(
                                "update scalars",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.title("T")
                                                        .views()
                                                        .increment(2)
                                                        .body(null)),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 T 7 1.5 1.1 10 by a@x.io"),
                        expect(
                                "update numbers",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.views()
                                                        .multiply(3)
                                                        .price()
                                                        .divide(new BigDecimal("2"))
                                                        .reads()
                                                        .decrement(3L)),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 15 1.5 0.55 7 by a@x.io"),
                        expect(
                                "divide whole numbers",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.views().divide(2)),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 2 1.5 1.1 10 by a@x.io"),
                        expect(
                                "update nobody",
                                db -> db.post().update(w -> w.slug("none"), u -> u.title("T")),
                                "P2025"),
                        expect(
                                "update with a further condition",
                                db -> db.post().update(w -> w.slug("p1").views().gt(100), u -> u.title("T")),
                                "P2025"),
                        expect(
                                "update to a taken key",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.slug("p2")),
                                "P2002"),
                        expect(
                                "update a NULL by increment",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p2"),
                                                u -> u.rating().increment(1.0)),
                                ""),
                        expect(
                                "update connecting an author",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.author(x -> x.connect(w -> w.email("c@x.io")))),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 5 1.5 1.1 10 by c@x.io"),
                        expect(
                                "update disconnecting the author",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.author(x -> x.disconnect())),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 5 1.5 1.1 10 by -"),
                        expect(
                                "update disconnecting nobody",
                                db -> db.post().update(w -> w.slug("p4"), u -> u.author(x -> x.disconnect())),
                                ""),
                        // Prisma disconnects whoever is there; a condition that nobody meets changes nothing here.
                        expect(
                                "update disconnecting who does not match",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.author(x -> x.disconnect(w -> w.name("Z")))),
                                ""),
                        expect(
                                "update deleting the author",
                                db -> db.post().update(w -> w.slug("p8"), u -> u.author(x -> x.delete())),
                                "- comment good 4 on p6 by E%_@x.io | - post p8 zeta 3 9.75 12345678.9 80 by E%_@x.io | - user E%_@x.io Eve boss - | + comment good 4 on p6 by - | + post p8 zeta 3 9.75 12345678.9 80 by -"),
                        expect(
                                "update deleting who does not match",
                                db -> db.post()
                                        .update(w -> w.slug("p8"), u -> u.author(x -> x.delete(w -> w.name("Z")))),
                                "P2025"),
                        expect(
                                "update deleting no author",
                                db -> db.post().update(w -> w.slug("p4"), u -> u.author(x -> x.delete())),
                                "P2025"),
                        expect(
                                "update the author",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.author(x -> x.update(d -> d.name("Z")))),
                                "- user a@x.io Ann boss - | + user a@x.io Z boss -"),
                        expect(
                                "update the author who does not match",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.author(x -> x.update(w -> w.name("Z"), d -> d.name("Y")))),
                                "P2025"),
                        expect(
                                "update no author",
                                db -> db.post()
                                        .update(w -> w.slug("p4"), u -> u.author(x -> x.update(d -> d.name("Z")))),
                                "P2025"),
                        expect(
                                "upsert no author",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p4"),
                                                u -> u.author(x -> x.upsert(n -> n.email("n"), d -> d.name("Z")))),
                                "- post p4 100% 7 -1 3.3 40 by - | + post p4 100% 7 -1 3.3 40 by n | + user n - boss -"),
                        expect(
                                "upsert the author",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.author(x -> x.upsert(n -> n.email("n"), d -> d.name("Z")))),
                                "- user a@x.io Ann boss - | + user a@x.io Z boss -"),
                        // Prisma fails here (P2021: the SQL it makes names a table that is not there); a row is made,
                        // as where there is none.
                        expect(
                                "upsert the author who does not match",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.author(x -> x.upsert(
                                                        w -> w.name("Q"), n -> n.email("n"), d -> d.name("Z")))),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 5 1.5 1.1 10 by n | + user n - boss -"),
                        expect(
                                "upsert that updates",
                                db -> db.tag().upsert(w -> w.name("db"), n -> n.name("new"), d -> d.name("DB")),
                                "- pair p1 db | - pair p3 db | - tag db | + pair p1 DB | + pair p3 DB | + tag DB"),
                        expect(
                                "upsert that creates",
                                db -> db.tag().upsert(w -> w.name("q"), n -> n.name("new"), d -> d.name("DB")),
                                "+ tag new"),
                        expect(
                                "upsert that changes nothing",
                                db -> db.tag().upsert(w -> w.name("db"), n -> n.name("db"), d -> d),
                                ""),
                        expect(
                                "upsert of a compound key",
                                db -> db.seat()
                                        .upsert(
                                                w -> w.rowAndNumber(1, 1),
                                                s -> s.row(1).number(1).guest("n"),
                                                s -> s.guest("u")),
                                "+ seat 1 1 n"),
                        expect(
                                "updateMany",
                                db -> db.post().updateMany(w -> w.author(x -> x.name("Ann")), u -> u.views(0)),
                                "- post p1 Spring 5 1.5 1.1 10 by a@x.io | + post p1 Spring 0 1.5 1.1 10 by a@x.io"),
                        expect(
                                "updateMany of nothing",
                                db -> db.post().updateMany(w -> w.views(-1), u -> u.views(0)),
                                ""),
                        expect("delete", db -> db.comment().delete(w -> w.id(1)), "- comment first 5 on p1 by b@x.io"),
                        expect("delete nobody", db -> db.comment().delete(w -> w.id(99)), "P2025"),
                        expect(
                                "delete that cascades",
                                db -> db.post().delete(w -> w.slug("p1")),
                                "- comment first 5 on p1 by b@x.io | - comment second 1 on p1 by - | - comment third 3 on p1 by c@x.io | - pair p1 db | - pair p1 java | - post p1 Spring 5 1.5 1.1 10 by a@x.io"),
                        expect(
                                "delete that sets to NULL",
                                db -> db.user().delete(w -> w.email("E%_@x.io")),
                                "- comment good 4 on p6 by E%_@x.io | - post p8 zeta 3 9.75 12345678.9 80 by E%_@x.io | - user E%_@x.io Eve boss - | + comment good 4 on p6 by - | + post p8 zeta 3 9.75 12345678.9 80 by -"),
                        expect(
                                "deleteMany",
                                db -> db.comment().deleteMany(w -> w.author().isNull()),
                                "- comment second 1 on p1 by -"),
                        expect(
                                "deleteMany by relation",
                                db -> db.post().deleteMany(w -> w.comments().none()),
                                "- post p4 100% 7 -1 3.3 40 by - | - post p5 a_b 2 0 99.999 -5 by c@x.io | - post p7  1 - 5 70 by - | - post p8 zeta 3 9.75 12345678.9 80 by E%_@x.io"),
                        expect(
                                "three levels",
                                db -> db.user()
                                        .create(u -> u.email("n")
                                                .posts(p -> p.create(x -> x.slug("n1")
                                                        .title("N1")
                                                        .tags(t -> t.create(y -> y.name("n")))
                                                        .comments(c -> c.create(y ->
                                                                y.text("c").author(z -> z.connect(w -> w.id(1)))))))),
                                "+ comment c 0 on n1 by a@x.io | + pair n1 n | + post n1 N1 0 - 0 0 by n | + tag n | + user n - boss -"),
                        expect(
                                "update three levels",
                                db -> db.user()
                                        .update(
                                                w -> w.id(1),
                                                u -> u.posts(p -> p.update(
                                                        w -> w.slug("p1"),
                                                        d -> d.title("T")
                                                                .comments(c -> c.updateMany(
                                                                                w -> w.stars(5), x -> x.stars(0))
                                                                        .create(x -> x.text("new")))))),
                                "- comment first 5 on p1 by b@x.io | - post p1 Spring 5 1.5 1.1 10 by a@x.io | + comment first 0 on p1 by b@x.io | + comment new 0 on p1 by - | + post p1 T 5 1.5 1.1 10 by a@x.io")));
    }
}
