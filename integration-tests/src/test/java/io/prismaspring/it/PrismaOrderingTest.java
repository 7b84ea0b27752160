package io.prismaspring.it;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orderings, pages and distinct rows: what Prisma 7 itself gives for the same calls on the same rows of PostgreSQL. */
@EachDatabase(Database.POSTGRESQL)
class PrismaOrderingTest extends PrismaComparison {

    @Test
    void givesWhatPrismaGives(TestDatabase database) {
        compare(
                database,
                List.of(
                        expect(
                                "order title asc",
                                ordered(q -> q.orderBy(o -> o.title().asc().id().asc())),
                                "[7, 4, 3, 1, 6, 5, 2, 8]"),
                        expect(
                                "order title desc",
                                ordered(q ->
                                        q.orderBy(o -> o.title().desc().id().asc())),
                                "[8, 2, 5, 6, 1, 3, 4, 7]"),
                        expect(
                                "order views asc",
                                ordered(q -> q.orderBy(o -> o.views().asc().id().asc())),
                                "[2, 7, 5, 8, 1, 3, 4, 6]"),
                        expect(
                                "order views desc",
                                ordered(q ->
                                        q.orderBy(o -> o.views().desc().id().asc())),
                                "[6, 3, 4, 1, 8, 5, 7, 2]"),
                        expect(
                                "order price asc",
                                ordered(q -> q.orderBy(o -> o.price().asc().id().asc())),
                                "[2, 1, 6, 3, 4, 7, 5, 8]"),
                        expect(
                                "order price desc",
                                ordered(q ->
                                        q.orderBy(o -> o.price().desc().id().asc())),
                                "[8, 5, 7, 3, 4, 1, 6, 2]"),
                        expect(
                                "order reads asc",
                                ordered(q -> q.orderBy(o -> o.reads().asc().id().asc())),
                                "[5, 1, 3, 4, 6, 7, 8, 2]"),
                        expect(
                                "order reads desc",
                                ordered(q ->
                                        q.orderBy(o -> o.reads().desc().id().asc())),
                                "[2, 8, 7, 6, 4, 3, 1, 5]"),
                        expect(
                                "order created asc",
                                ordered(q ->
                                        q.orderBy(o -> o.created().asc().id().asc())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "order created desc",
                                ordered(q ->
                                        q.orderBy(o -> o.created().desc().id().asc())),
                                "[8, 7, 6, 5, 4, 3, 2, 1]"),
                        expect(
                                "order rating asc",
                                ordered(q ->
                                        q.orderBy(o -> o.rating().asc().id().asc())),
                                "[4, 5, 1, 3, 6, 8, 2, 7]"),
                        expect(
                                "order rating asc nulls first",
                                ordered(q -> q.orderBy(
                                        o -> o.rating().nullsFirst().asc().id().asc())),
                                "[2, 7, 4, 5, 1, 3, 6, 8]"),
                        expect(
                                "order rating asc nulls last",
                                ordered(q -> q.orderBy(
                                        o -> o.rating().nullsLast().asc().id().asc())),
                                "[4, 5, 1, 3, 6, 8, 2, 7]"),
                        expect(
                                "order rating desc",
                                ordered(q ->
                                        q.orderBy(o -> o.rating().desc().id().asc())),
                                "[2, 7, 8, 3, 6, 1, 5, 4]"),
                        expect(
                                "order rating desc nulls first",
                                ordered(q -> q.orderBy(
                                        o -> o.rating().nullsFirst().desc().id().asc())),
                                "[2, 7, 8, 3, 6, 1, 5, 4]"),
                        expect(
                                "order rating desc nulls last",
                                ordered(q -> q.orderBy(
                                        o -> o.rating().nullsLast().desc().id().asc())),
                                "[8, 3, 6, 1, 5, 4, 2, 7]"),
                        expect(
                                "order body asc",
                                ordered(q -> q.orderBy(o -> o.body().asc().id().asc())),
                                "[2, 8, 1, 6, 5, 3, 4, 7]"),
                        expect(
                                "order body asc nulls first",
                                ordered(q -> q.orderBy(
                                        o -> o.body().nullsFirst().asc().id().asc())),
                                "[3, 4, 7, 2, 8, 1, 6, 5]"),
                        expect(
                                "order body asc nulls last",
                                ordered(q -> q.orderBy(
                                        o -> o.body().nullsLast().asc().id().asc())),
                                "[2, 8, 1, 6, 5, 3, 4, 7]"),
                        expect(
                                "order body desc",
                                ordered(q -> q.orderBy(o -> o.body().desc().id().asc())),
                                "[3, 4, 7, 5, 1, 6, 8, 2]"),
                        expect(
                                "order body desc nulls first",
                                ordered(q -> q.orderBy(
                                        o -> o.body().nullsFirst().desc().id().asc())),
                                "[3, 4, 7, 5, 1, 6, 8, 2]"),
                        expect(
                                "order body desc nulls last",
                                ordered(q -> q.orderBy(
                                        o -> o.body().nullsLast().desc().id().asc())),
                                "[5, 1, 6, 8, 2, 3, 4, 7]"),
                        expect(
                                "order author email",
                                ordered(q -> q.orderBy(o ->
                                        o.author(a -> a.email().desc()).id().asc())),
                                "[4, 7, 5, 6, 3, 1, 2, 8]"),
                        expect(
                                "order author boss email",
                                ordered(q -> q.orderBy(
                                        o -> o.author(a -> a.boss(b -> b.email().asc()))
                                                .id()
                                                .asc())),
                                "[3, 5, 6, 1, 2, 4, 7, 8]"),
                        expect(
                                "order comments count",
                                ordered(q -> q.orderBy(
                                        o -> o.comments().count().desc().id().asc())),
                                "[1, 6, 2, 3, 4, 5, 7, 8]"),
                        expect(
                                "order tags count",
                                ordered(q -> q.orderBy(
                                        o -> o.tags().count().asc().id().desc())),
                                "[8, 7, 5, 4, 6, 3, 2, 1]"),
                        expect(
                                "order take 0",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(0)),
                                "[]"),
                        expect(
                                "order take 1",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(1)),
                                "[1]"),
                        expect(
                                "order take 3",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(3)),
                                "[1, 2, 3]"),
                        expect(
                                "order take -1",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(-1)),
                                "[8]"),
                        expect(
                                "order take -3",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(-3)),
                                "[6, 7, 8]"),
                        expect(
                                "order take 100",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(100)),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "order take -100",
                                ordered(q -> q.orderBy(o -> o.id().asc()).take(-100)),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "order skip 0",
                                ordered(q -> q.orderBy(o -> o.id().desc()).skip(0)),
                                "[8, 7, 6, 5, 4, 3, 2, 1]"),
                        expect(
                                "order skip 2",
                                ordered(q -> q.orderBy(o -> o.id().desc()).skip(2)),
                                "[6, 5, 4, 3, 2, 1]"),
                        expect(
                                "order skip 100",
                                ordered(q -> q.orderBy(o -> o.id().desc()).skip(100)),
                                "[]"),
                        expect(
                                "order cursor 1 take 2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(1))
                                        .take(2)
                                        .skip(0)),
                                "[1, 2]"),
                        expect(
                                "order cursor 1 take 2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(1))
                                        .take(2)
                                        .skip(1)),
                                "[2, 3]"),
                        expect(
                                "order cursor 1 take -2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(1))
                                        .take(-2)
                                        .skip(0)),
                                "[1]"),
                        expect(
                                "order cursor 1 take -2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(1))
                                        .take(-2)
                                        .skip(1)),
                                "[]"),
                        expect(
                                "order cursor 4 take 2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(4))
                                        .take(2)
                                        .skip(0)),
                                "[4, 5]"),
                        expect(
                                "order cursor 4 take 2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(4))
                                        .take(2)
                                        .skip(1)),
                                "[5, 6]"),
                        expect(
                                "order cursor 4 take -2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(4))
                                        .take(-2)
                                        .skip(0)),
                                "[3, 4]"),
                        expect(
                                "order cursor 4 take -2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(4))
                                        .take(-2)
                                        .skip(1)),
                                "[2, 3]"),
                        expect(
                                "order cursor 8 take 2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(8))
                                        .take(2)
                                        .skip(0)),
                                "[8]"),
                        expect(
                                "order cursor 8 take 2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(8))
                                        .take(2)
                                        .skip(1)),
                                "[]"),
                        expect(
                                "order cursor 8 take -2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(8))
                                        .take(-2)
                                        .skip(0)),
                                "[7, 8]"),
                        expect(
                                "order cursor 8 take -2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(8))
                                        .take(-2)
                                        .skip(1)),
                                "[6, 7]"),
                        expect(
                                "order cursor 99 take 2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(99))
                                        .take(2)
                                        .skip(0)),
                                "[]"),
                        expect(
                                "order cursor 99 take 2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(99))
                                        .take(2)
                                        .skip(1)),
                                "[]"),
                        expect(
                                "order cursor 99 take -2 skip 0",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(99))
                                        .take(-2)
                                        .skip(0)),
                                "[]"),
                        expect(
                                "order cursor 99 take -2 skip 1",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(99))
                                        .take(-2)
                                        .skip(1)),
                                "[]"),
                        expect(
                                "order cursor 3 by views",
                                ordered(q -> q.orderBy(
                                                o -> o.views().desc().id().asc())
                                        .cursor(w -> w.id(3))),
                                "[3, 4, 1, 8, 5, 7, 2]"),
                        expect(
                                "order cursor 3 by rating",
                                ordered(q -> q.orderBy(
                                                o -> o.rating().asc().id().asc())
                                        .cursor(w -> w.id(3))
                                        .take(4)),
                                "[3, 6, 8, 2]"),
                        expect(
                                "order cursor 4 by views",
                                ordered(q -> q.orderBy(
                                                o -> o.views().desc().id().asc())
                                        .cursor(w -> w.id(4))),
                                "[4, 1, 8, 5, 7, 2]"),
                        expect(
                                "order cursor 4 by rating",
                                ordered(q -> q.orderBy(
                                                o -> o.rating().asc().id().asc())
                                        .cursor(w -> w.id(4))
                                        .take(4)),
                                "[4, 5, 1, 3]"),
                        expect(
                                "order cursor by slug",
                                ordered(q -> q.orderBy(o -> o.slug().asc())
                                        .cursor(w -> w.slug("p5"))
                                        .take(-3)),
                                "[3, 4, 5]"),
                        expect(
                                "order cursor with where",
                                ordered(q -> q.orderBy(o -> o.id().asc())
                                        .cursor(w -> w.id(4))
                                        .where(w -> w.views().lt(7))),
                                "[5, 7, 8]"),
                        expect(
                                "order distinct views",
                                ordered(q -> q.orderBy(o -> o.id().asc()).distinct(f -> f.views())),
                                "[1, 2, 3, 5, 6, 7, 8]"),
                        expect(
                                "order distinct views desc",
                                ordered(q -> q.orderBy(o -> o.id().desc())
                                        .distinct(f -> f.views())
                                        .take(3)
                                        .skip(1)),
                                "[7, 6, 5]"),
                        expect(
                                "order distinct rating body",
                                ordered(q -> q.orderBy(
                                                o -> o.views().desc().id().asc())
                                        .distinct(f -> f.rating(), f -> f.body())),
                                "[6, 3, 4, 1, 8, 5, 7, 2]"),
                        expect(
                                "order distinct author",
                                ordered(q -> q.orderBy(o -> o.views().asc().id().asc())
                                        .distinct(f -> f.authorId())
                                        .take(-2)),
                                "[4, 6]")));
    }
}
