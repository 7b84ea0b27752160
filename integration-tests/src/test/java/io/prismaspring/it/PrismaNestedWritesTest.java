package io.prismaspring.it;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes of related rows: what Prisma 7 itself does for the same calls on the same rows of PostgreSQL. */
@EachDatabase(Database.POSTGRESQL)
class PrismaNestedWritesTest extends PrismaComparison {

    @Test
    void doesWhatPrismaDoes(TestDatabase database) {
        compareChanges(
                database,
                List.of(
                        expect(
                                "comments: updateMany",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.updateMany(
                                                        w -> w.stars().lt(4), d -> d.text("low")))),
                                "- comment second 1 on p1 by - | - comment third 3 on p1 by c@x.io | + comment low 1 on p1 by - | + comment low 3 on p1 by c@x.io"),
                        expect(
                                "comments: update of a comment",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.update(w -> w.id(1), d -> d.text("x")))),
                                "- comment first 5 on p1 by b@x.io | + comment x 5 on p1 by b@x.io"),
                        expect(
                                "comments: update of another's comment",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.update(w -> w.id(4), d -> d.text("x")))),
                                "P2025"),
                        expect(
                                "comments: delete of a comment",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.comments(c -> c.delete(w -> w.id(1)))),
                                "- comment first 5 on p1 by b@x.io"),
                        expect(
                                "comments: delete of another's comment",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.comments(c -> c.delete(w -> w.id(4)))),
                                "P2017"),
                        expect(
                                "comments: deleteMany",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.deleteMany(
                                                        w -> w.stars().gt(2)))),
                                "- comment first 5 on p1 by b@x.io | - comment third 3 on p1 by c@x.io"),
                        expect(
                                "comments: upsert of a comment",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.upsert(
                                                        w -> w.id(1), n -> n.text("new"), d -> d.text("old")))),
                                "- comment first 5 on p1 by b@x.io | + comment old 5 on p1 by b@x.io"),
                        expect(
                                "comments: upsert of a new comment",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.upsert(
                                                        w -> w.id(99), n -> n.text("new"), d -> d.text("old")))),
                                "+ comment new 0 on p1 by -"),
                        expect(
                                "comments: connect",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.comments(c -> c.connect(w -> w.id(4)))),
                                "- comment good 4 on p2 by a@x.io | + comment good 4 on p1 by a@x.io"),
                        expect(
                                "comments: create and deleteMany",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.comments(c -> c.create(n -> n.text("new"))
                                                        .deleteMany(w -> w.text("first")))),
                                "- comment first 5 on p1 by b@x.io | + comment new 0 on p1 by -"),
                        expect(
                                "tags: set",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.tags(t -> t.set(w -> w.name("none")))),
                                "- pair p1 db | - pair p1 java | + pair p1 none"),
                        expect(
                                "tags: set nothing",
                                db -> db.post().update(w -> w.slug("p1"), u -> u.tags(t -> t.set())),
                                "- pair p1 db | - pair p1 java"),
                        expect(
                                "tags: disconnect",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.disconnect(w -> w.name("db")))),
                                "- pair p1 db"),
                        expect(
                                "tags: disconnect what is not connected",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.disconnect(w -> w.name("none")))),
                                ""),
                        expect(
                                "tags: connect twice",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.tags(t -> t.connect(w -> w.name("none"))
                                                        .connect(w -> w.name("none")))),
                                "+ pair p1 none"),
                        expect(
                                "tags: connect what is connected",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.connect(w -> w.name("java")))),
                                ""),
                        expect(
                                "tags: connect nothing",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.connect(w -> w.name("?")))),
                                "P2025"),
                        expect(
                                "tags: delete",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.delete(w -> w.name("java")))),
                                "- pair p1 java | - pair p2 java | - pair p6 java | - tag java"),
                        expect(
                                "tags: delete what is not connected",
                                db -> db.post()
                                        .update(w -> w.slug("p1"), u -> u.tags(t -> t.delete(w -> w.name("none")))),
                                "P2017"),
                        expect(
                                "tags: update",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.tags(t -> t.update(w -> w.name("java"), d -> d.name("Java")))),
                                "- pair p1 java | - pair p2 java | - pair p6 java | - tag java | + pair p1 Java | + pair p2 Java | + pair p6 Java | + tag Java"),
                        expect(
                                "tags: update what is not connected",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.tags(t -> t.update(w -> w.name("none"), d -> d.name("N")))),
                                "P2025"),
                        expect(
                                "tags: deleteMany",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.tags(t -> t.deleteMany(
                                                        w -> w.name().startsWith("j")))),
                                "- pair p1 java | - pair p2 java | - pair p6 java | - tag java"),
                        expect(
                                "tags: updateMany",
                                db -> db.post()
                                        .update(
                                                w -> w.slug("p1"),
                                                u -> u.tags(t -> t.updateMany(
                                                        w -> w.name().startsWith("j"), d -> d.name("J")))),
                                "- pair p1 java | - pair p2 java | - pair p6 java | - tag java | + pair p1 J | + pair p2 J | + pair p6 J | + tag J"),
                        expect(
                                "profile of a user who has one: create",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.profile(p -> p.create(n -> n.bio("new")))),
                                "- profile one of a@x.io | + profile new of a@x.io | + profile one of -"),
                        expect(
                                "profile of a user who has none: create",
                                db -> db.user()
                                        .update(
                                                w -> w.email("b@x.io"),
                                                u -> u.profile(p -> p.create(n -> n.bio("new")))),
                                "+ profile new of b@x.io"),
                        expect(
                                "profile of a user who has one: connect",
                                db -> db.user()
                                        .update(w -> w.email("a@x.io"), u -> u.profile(p -> p.connect(w -> w.id(3)))),
                                "- profile none of - | - profile one of a@x.io | + profile none of a@x.io | + profile one of -"),
                        expect(
                                "profile of a user who has none: connect",
                                db -> db.user()
                                        .update(w -> w.email("b@x.io"), u -> u.profile(p -> p.connect(w -> w.id(3)))),
                                "- profile none of - | + profile none of b@x.io"),
                        expect(
                                "profile of a user who has one: connect another's",
                                db -> db.user()
                                        .update(w -> w.email("a@x.io"), u -> u.profile(p -> p.connect(w -> w.id(2)))),
                                "- profile one of a@x.io | - profile two of c@x.io | + profile one of - | + profile two of a@x.io"),
                        expect(
                                "profile of a user who has none: connect another's",
                                db -> db.user()
                                        .update(w -> w.email("b@x.io"), u -> u.profile(p -> p.connect(w -> w.id(2)))),
                                "- profile two of c@x.io | + profile two of b@x.io"),
                        expect(
                                "profile of a user who has one: disconnect",
                                db -> db.user().update(w -> w.email("a@x.io"), u -> u.profile(p -> p.disconnect())),
                                "- profile one of a@x.io | + profile one of -"),
                        expect(
                                "profile of a user who has none: disconnect",
                                db -> db.user().update(w -> w.email("b@x.io"), u -> u.profile(p -> p.disconnect())),
                                ""),
                        expect(
                                "profile of a user who has one: delete",
                                db -> db.user().update(w -> w.email("a@x.io"), u -> u.profile(p -> p.delete())),
                                "- profile one of a@x.io"),
                        expect(
                                "profile of a user who has none: delete",
                                db -> db.user().update(w -> w.email("b@x.io"), u -> u.profile(p -> p.delete())),
                                "P2025"),
                        expect(
                                "profile of a user who has one: update",
                                db -> db.user()
                                        .update(w -> w.email("a@x.io"), u -> u.profile(p -> p.update(d -> d.bio("x")))),
                                "- profile one of a@x.io | + profile x of a@x.io"),
                        expect(
                                "profile of a user who has none: update",
                                db -> db.user()
                                        .update(w -> w.email("b@x.io"), u -> u.profile(p -> p.update(d -> d.bio("x")))),
                                "P2025"),
                        expect(
                                "profile of a user who has one: upsert",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.profile(p -> p.upsert(n -> n.bio("new"), d -> d.bio("old")))),
                                "- profile one of a@x.io | + profile old of a@x.io"),
                        expect(
                                "profile of a user who has none: upsert",
                                db -> db.user()
                                        .update(
                                                w -> w.email("b@x.io"),
                                                u -> u.profile(p -> p.upsert(n -> n.bio("new"), d -> d.bio("old")))),
                                "+ profile new of b@x.io"),
                        expect(
                                "staff: set",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.staff(s -> s.set(w -> w.email("d@x.io")))),
                                "- user b@x.io - boss a@x.io | - user c@x.io Cid boss a@x.io | - user d@x.io ann boss c@x.io | + user b@x.io - boss - | + user c@x.io Cid boss - | + user d@x.io ann boss a@x.io"),
                        expect(
                                "staff: disconnect",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.staff(s -> s.disconnect(w -> w.email("b@x.io")))),
                                "- user b@x.io - boss a@x.io | + user b@x.io - boss -"),
                        expect(
                                "staff: connect",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.staff(s -> s.connect(w -> w.email("d@x.io")))),
                                "- user d@x.io ann boss c@x.io | + user d@x.io ann boss a@x.io"),
                        expect(
                                "staff: connect oneself",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.staff(s -> s.connect(w -> w.email("a@x.io")))),
                                "- user a@x.io Ann boss - | + user a@x.io Ann boss a@x.io"),
                        expect(
                                "staff: deleteMany",
                                db -> db.user()
                                        .update(
                                                w -> w.email("a@x.io"),
                                                u -> u.staff(s -> s.deleteMany(w -> w.email("b@x.io")))),
                                "- comment first 5 on p1 by b@x.io | - post p3 Boot 7 2.25 3.3 30 by b@x.io | - user b@x.io - boss a@x.io | + comment first 5 on p1 by - | + post p3 Boot 7 2.25 3.3 30 by -")));
    }
}
