package io.prismaspring.it;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Aggregates, groups and related rows: what Prisma 7 itself gives for the same calls on the same rows of PostgreSQL. */
@EachDatabase(Database.POSTGRESQL)
class PrismaAggregatesTest extends PrismaComparison {

    @Test
    void givesWhatPrismaGives(TestDatabase database) {
        compare(
                database,
                List.of(
                        expect("count all", db -> db.post().count(), "8"),
                        expect(
                                "count where",
                                db -> db.post().count(w -> w.views().gt(2)),
                                "5"),
                        expect(
                                "count relation",
                                db -> db.post().count(w -> w.author().isNotNull()),
                                "6"),
                        expect(
                                "aggregate sum views",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.sum().views())),
                                "37"),
                        expect(
                                "aggregate sum rating",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.sum().rating())),
                                "14.75"),
                        expect(
                                "aggregate sum price",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.sum().price())),
                                "12345792.699"),
                        expect(
                                "aggregate sum reads",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.sum().reads())),
                                "9007199254741278"),
                        expect(
                                "aggregate min views",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().views())),
                                "0"),
                        expect(
                                "aggregate min rating",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().rating())),
                                "-1"),
                        expect(
                                "aggregate min price",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().price())),
                                "0"),
                        expect(
                                "aggregate min reads",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().reads())),
                                "-5"),
                        expect(
                                "aggregate max views",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().views())),
                                "12"),
                        expect(
                                "aggregate max rating",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().rating())),
                                "9.75"),
                        expect(
                                "aggregate max price",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().price())),
                                "12345678.9"),
                        expect(
                                "aggregate max reads",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().reads())),
                                "9007199254740993"),
                        expect(
                                "aggregate avg views",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.avg().views())),
                                "4.625"),
                        expect(
                                "aggregate avg rating",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.avg().rating())),
                                "2.4583333333333335"),
                        expect(
                                "aggregate avg price",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.avg().price())),
                                "1543224.087375"),
                        expect(
                                "aggregate avg reads",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.avg().reads())),
                                "1125899906842659.8"),
                        expect(
                                "aggregate min title",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().title())),
                                ""),
                        expect(
                                "aggregate min created",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.min().created())),
                                "2026-01-01T10:00:00.000Z"),
                        expect(
                                "aggregate max title",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().title())),
                                "zeta"),
                        expect(
                                "aggregate max created",
                                db -> db.post()
                                        .aggregate(q -> q.select(a -> a.max().created())),
                                "2026-01-08T10:00:00.777Z"),
                        expect(
                                "aggregate count of",
                                db -> db.post().aggregate(q -> q.select(a -> a.countOf(f -> f.rating()))),
                                "6"),
                        expect(
                                "aggregate of nothing",
                                db -> db.post()
                                        .aggregate(q -> q.where(w -> w.id(99))
                                                .select(a -> a.sum().views())),
                                "null"),
                        expect(
                                "aggregate of a page",
                                db -> db.post()
                                        .aggregate(q -> q.orderBy(o -> o.views().desc())
                                                .take(3)
                                                .skip(1)
                                                .select(a -> a.sum().views())),
                                "19"),
                        expect(
                                "groupBy views count",
                                db -> db.post()
                                        .groupBy(g -> g.by(f -> f.views())
                                                .orderBy(o -> o.views().asc())
                                                .select(a -> a.fields(a.views(), a.count())
                                                        .as((v, n) -> v + ":" + n))),
                                "[0:1, 1:1, 2:1, 3:1, 5:1, 7:2, 12:1]"),
                        expect(
                                "groupBy author sum",
                                db -> db.post()
                                        .groupBy(g -> g.by(f -> f.authorId())
                                                .orderBy(o -> o.authorId().asc())
                                                .select(a -> a.fields(
                                                                a.authorId(),
                                                                a.sum().views())
                                                        .as((v, n) -> v + ":" + n))),
                                "[1:5, 2:7, 3:14, 5:3, null:8]"),
                        expect(
                                "groupBy having count",
                                db -> db.post()
                                        .groupBy(g -> g.by(f -> f.views())
                                                .having(h -> h.count().gt(1L))
                                                .orderBy(o -> o.views().asc())
                                                .select(a -> a.fields(a.views(), a.count())
                                                        .as((v, n) -> v + ":" + n))),
                                "[7:2]"),
                        expect(
                                "groupBy having max",
                                db -> db.post()
                                        .groupBy(g -> g.by(f -> f.authorId())
                                                .having(h -> h.max().views().gte(5))
                                                .orderBy(o -> o.max().views().desc())
                                                .select(a -> a.fields(
                                                                a.authorId(),
                                                                a.max().views())
                                                        .as((v, n) -> v + ":" + n))),
                                "[3:12, null:7, 2:7, 1:5]"),
                        expect(
                                "groupBy take skip",
                                db -> db.post()
                                        .groupBy(g -> g.by(f -> f.authorId())
                                                .orderBy(o -> o.count()
                                                        .desc()
                                                        .authorId()
                                                        .asc())
                                                .take(2)
                                                .skip(1)
                                                .select(a -> a.fields(a.authorId(), a.count())
                                                        .as((v, n) -> v + ":" + n))),
                                "[3:2, null:2]"),
                        expect(
                                "include comments",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.comments(c -> c.orderBy(o -> o.id().asc())
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[1, 2, 3], 2:[4], 3:[5], 4:[], 5:[], 6:[6, 7], 7:[], 8:[]]"),
                        expect(
                                "include comments taken",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.comments(c -> c.orderBy(o -> o.stars()
                                                                                .desc())
                                                                        .take(2)
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[1, 3], 2:[4], 3:[5], 4:[], 5:[], 6:[6, 7], 7:[], 8:[]]"),
                        expect(
                                "include comments last",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.comments(c -> c.orderBy(o -> o.id().asc())
                                                                        .take(-1)
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[3], 2:[4], 3:[5], 4:[], 5:[], 6:[7], 7:[], 8:[]]"),
                        expect(
                                "include comments skipped",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.comments(c -> c.orderBy(o -> o.id().asc())
                                                                        .skip(1)
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[2, 3], 2:[], 3:[], 4:[], 5:[], 6:[7], 7:[], 8:[]]"),
                        expect(
                                "include comments where",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.comments(c -> c.where(w -> w.author()
                                                                                .isNotNull())
                                                                        .orderBy(o -> o.id().asc())
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[1, 3], 2:[4], 3:[5], 4:[], 5:[], 6:[6, 7], 7:[], 8:[]]"),
                        expect(
                                "include tags",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.tags(c -> c.orderBy(o -> o.name()
                                                                                .asc())
                                                                        .select(x -> x.id())))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:[2, 1], 2:[1], 3:[2], 4:[], 5:[], 6:[1], 7:[], 8:[]]"),
                        expect(
                                "include counts",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(f.id(), f.count(n -> n.comments()))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:3, 2:1, 3:1, 4:0, 5:0, 6:2, 7:0, 8:0]"),
                        expect(
                                "include counts where",
                                db -> db.post()
                                        .findMany(q -> q.orderBy(o -> o.id().asc())
                                                .select(f -> f.fields(
                                                                f.id(),
                                                                f.count(n -> n.comments(c -> c.where(w -> w.stars()
                                                                        .gt(2)))))
                                                        .as((a, b) -> a + ":" + b))),
                                "[1:2, 2:1, 3:0, 4:0, 5:0, 6:1, 7:0, 8:0]")));
    }
}
