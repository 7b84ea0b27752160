package io.prismaspring.it;

import io.prismaspring.it.press.PrismaClient;
import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The SQL of what {@link SqlTest} leaves out: orderings, pages, numbers, documents, locks, nested changes. */
@EachDatabase
class AdvancedSqlTest {

    @Test
    void eachOperationSendsTheReviewedSql(TestDatabase database) throws IOException {
        CountingDataSource counting = new CountingDataSource(Clients.migrated(database, "press"));
        PrismaClient db = new PrismaClient(Clients.runtime(counting));
        db.post()
                .create(p -> p.slug("a")
                        .title("A")
                        .author(a -> a.create(u -> u.email("e")))
                        .comments(c -> c.create(n -> n.text("1")).create(n -> n.text("2")))
                        .tags(t -> t.create(n -> n.name("x"))));
        db.post().create(p -> p.slug("b").title("B"));
        if (database.kind() == Database.MARIADB) {
            db.executeRaw("CREATE FULLTEXT INDEX words ON `Post` (`title`)");
        }
        SqlLog log = new SqlLog(counting);
        reads(log, db);
        numbers(log, db);
        writes(log, db);
        log.compare(database, "-advanced");
    }

    private static void reads(SqlLog log, PrismaClient db) {
        log.add(
                "nulls first",
                () -> db.post()
                        .findMany(q -> q.orderBy(
                                o -> o.rating().nullsFirst().desc().id().asc())));
        log.add(
                "order by columns and counts of related rows",
                () -> db.post()
                        .findMany(q -> q.orderBy(
                                o -> o.author(a -> a.boss(b -> b.name().asc()))
                                        .comments()
                                        .count()
                                        .desc())));
        log.add(
                "a cursor in a mixed ordering with a column that may be NULL",
                () -> db.post()
                        .findMany(q -> q.orderBy(o -> o.rating().desc().views().asc())
                                .cursor(w -> w.slug("a"))
                                .take(2)));
        log.add(
                "a cursor in an ordering of columns that are never NULL",
                () -> db.post()
                        .findMany(q -> q.orderBy(o -> o.views().desc().id().desc())
                                .cursor(w -> w.slug("a"))
                                .take(2)));
        log.add(
                "a cursor in a mixed ordering of columns that are never NULL",
                () -> db.post()
                        .findMany(q -> q.orderBy(o ->
                                        o.created().desc().views().asc().id().asc())
                                .cursor(w -> w.id(1))
                                .take(2)));
        log.add(
                "the last two before a cursor",
                () -> db.post()
                        .findMany(q -> q.orderBy(o -> o.views().asc())
                                .cursor(w -> w.id(1))
                                .skip(1)
                                .take(-2)));
        log.add(
                "distinct with an ordering and a page",
                () -> db.post()
                        .findMany(q -> q.distinct(f -> f.views())
                                .orderBy(o -> o.title().asc())
                                .take(3)
                                .skip(1)));
        log.add(
                "a page of related rows of each row, and their number",
                () -> db.post()
                        .findMany(q -> q.include(i -> i.comments(
                                        c -> c.where(w -> w.stars().gte(0))
                                                .orderBy(o -> o.stars().desc())
                                                .skip(1)
                                                .take(2))
                                .count(n -> n.comments(
                                                c -> c.where(w -> w.stars().gt(3)))
                                        .tags()))));
        log.add(
                "a page of related rows of one row",
                () -> db.post().findUnique(w -> w.slug("a"), q -> q.include(i -> i.comments(c -> c.take(2)))));
        log.add(
                "isNot, and a field against a field",
                () -> db.post()
                        .findMany(q -> q.where(
                                w -> w.author().isNot(a -> a.email("e")).id().lt(f -> f.views()))));
        log.add(
                "to-one conditions of a to-one row",
                () -> db.comment().findMany(q -> q.where(w -> w.post(p -> p.author(a -> a.email("e"))))));
        log.add(
                "a list of many values",
                () -> db.post()
                        .count(w -> w.id().in(IntStream.range(0, 20_000).boxed().toList())));
        log.add("documents", () -> db.post().count(w -> w.meta().path("a", "b").gt(3)));
        log.add("full text", () -> db.post().count(w -> w.title().search("cat")));
        log.add(
                "locked rows",
                () -> db.transaction(() -> db.post()
                        .findMany(q -> q.where(w -> w.author(a -> a.email("e")))
                                .forUpdate()
                                .skipLocked())));
        log.add(
                "rows locked against changes",
                () -> db.transaction(() -> db.post().findMany(q -> q.forShare().noWait())));
        log.add("a stream with related rows", () -> {
            try (Stream<?> rows = db.post().stream(q -> q.include(i -> i.comments()))) {
                rows.forEach(row -> {});
            }
        });
    }

    private static void numbers(SqlLog log, PrismaClient db) {
        log.add(
                "aggregates in one statement",
                () -> db.post()
                        .<Object>aggregate(q -> q.where(w -> w.title("A"))
                                .select(a -> a.fields(
                                                a.count(),
                                                a.countOf(f -> f.rating()),
                                                a.avg().views(),
                                                a.sum().reads(),
                                                a.max().created())
                                        .as((n, r, v, s, c) -> n))));
        log.add(
                "an aggregate of a page",
                () -> db.post()
                        .<Integer>aggregate(q -> q.orderBy(o -> o.id().asc())
                                .take(3)
                                .select(a -> a.sum().views())));
        log.add(
                "groups",
                () -> db.post()
                        .<Long>groupBy(g -> g.by(f -> f.authorId())
                                .where(w -> w.views().gte(0))
                                .having(h -> h.count().gt(0L).avg().views().lt(100.0))
                                .orderBy(o -> o.count().desc().authorId().asc())
                                .take(5)
                                .skip(0)
                                .select(a -> a.count())));
    }

    private static void writes(SqlLog log, PrismaClient db) {
        log.add(
                "createManyAndReturn",
                () -> db.tag().createManyAndReturn(List.of("p", "q"), (t, name) -> t.name(name)));
        log.add(
                "updateMany with a limit",
                () -> db.post().updateMany(w -> w.views(0), p -> p.views().increment(1), o -> o.limit(1)));
        log.add("updateManyAndReturn", () -> db.post().updateManyAndReturn(w -> w.slug("a"), p -> p.title("B")));
        log.add("deleteMany with a limit", () -> db.tag().deleteMany(w -> w.name("q"), o -> o.limit(1)));
        log.add(
                "an update of related rows of every kind",
                () -> db.post()
                        .update(
                                w -> w.slug("a"),
                                p -> p.title("C")
                                        .comments(c -> c.create(n -> n.text("3"))
                                                .updateMany(w -> w.stars(0), u -> u.stars(1))
                                                .deleteMany(w -> w.text("2")))
                                        .tags(t -> t.connectOrCreate(w -> w.name("y"), n -> n.name("y"))
                                                .disconnect(w -> w.name("x")))
                                        .author(a -> a.update(u -> u.name("N")))));
        log.add(
                "a set of related rows",
                () -> db.post().update(w -> w.slug("a"), p -> p.tags(t -> t.set(w -> w.name("x"), w -> w.name("y")))));
        log.add("optimistic locking", () -> {
            int id = db.account().create(a -> a.balance(1)).id();
            db.account().update(w -> w.id(id).version(0), a -> a.balance().decrement(1));
        });
        log.add(
                "an upsert by a key that is not in the new row",
                () -> db.tag().upsert(w -> w.id(-1), t -> t.name("z"), t -> t.name("zz")));
    }
}
