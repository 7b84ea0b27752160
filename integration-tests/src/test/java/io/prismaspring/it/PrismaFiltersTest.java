package io.prismaspring.it;

import io.prismaspring.testing.Database;
import io.prismaspring.testing.EachDatabase;
import io.prismaspring.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conditions: what Prisma 7 itself gives for the same calls on the same rows of PostgreSQL. */
@EachDatabase(Database.POSTGRESQL)
class PrismaFiltersTest extends PrismaComparison {

    @Test
    void givesWhatPrismaGives(TestDatabase database) {
        compare(
                database,
                List.of(
                        expect(
                                "views equals 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().eq(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "views not 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().ne(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "views lt 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().lt(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 7, 8]"),
                        expect(
                                "views lte 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().lte(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 7, 8]"),
                        expect(
                                "views gt 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().gt(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[6]"),
                        expect(
                                "views gte 7",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().gte(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 6]"),
                        expect(
                                "views in",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().in(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "views notIn",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().notIn(7))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "rating equals 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().eq(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 6]"),
                        expect(
                                "rating not 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().ne(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 5, 8]"),
                        expect(
                                "rating lt 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().lt(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 5]"),
                        expect(
                                "rating lte 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().lte(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5, 6]"),
                        expect(
                                "rating gt 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().gt(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[8]"),
                        expect(
                                "rating gte 2.25",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().gte(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 6, 8]"),
                        expect(
                                "rating in",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().in(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 6]"),
                        expect(
                                "rating notIn",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().notIn(2.25))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 5, 8]"),
                        expect(
                                "price equals 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().eq(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "price not 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().ne(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "price lt 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().lt(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 6]"),
                        expect(
                                "price lte 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().lte(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 6]"),
                        expect(
                                "price gt 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().gt(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[5, 7, 8]"),
                        expect(
                                "price gte 3.3",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().gte(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 5, 7, 8]"),
                        expect(
                                "price in",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().in(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "price notIn",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.price().notIn(new BigDecimal("3.3")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "reads equals 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().eq(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "reads not 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().ne(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "reads lt 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().lt(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "reads lte 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().lte(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "reads gt 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().gt(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "reads gte 9007199254740993",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().gte(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "reads in",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().in(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "reads notIn",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.reads().notIn(9007199254740993L))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "created equals 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().eq(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3]"),
                        expect(
                                "created not 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().ne(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 4, 5, 6, 7, 8]"),
                        expect(
                                "created lt 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().lt(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2]"),
                        expect(
                                "created lte 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().lte(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3]"),
                        expect(
                                "created gt 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().gt(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 5, 6, 7, 8]"),
                        expect(
                                "created gte 2026-01-03T10:00:00.222Z",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().gte(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 5, 6, 7, 8]"),
                        expect(
                                "created in",
                                db -> db.post()
                                        .findMany(q -> q.where(
                                                        w -> w.created().in(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3]"),
                        expect(
                                "created notIn",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.created().notIn(Instant.parse("2026-01-03T10:00:00.222Z")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 4, 5, 6, 7, 8]"),
                        expect(
                                "age equals 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().eq(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4]"),
                        expect(
                                "age not 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().ne(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 5]"),
                        expect(
                                "age lt 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().lt(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[5]"),
                        expect(
                                "age lte 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().lte(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 5]"),
                        expect(
                                "age gt 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().gt(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3]"),
                        expect(
                                "age gte 30",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().gte(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4]"),
                        expect(
                                "age in",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().in(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4]"),
                        expect(
                                "age notIn",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().notIn(30))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 5]"),
                        expect(
                                "title equals 'Spring'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().eq("Spring"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1]"),
                        expect(
                                "title not 'Spring'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().ne("Spring"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "title contains 'Spring'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().contains("Spring"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "title startsWith 'Spring'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().startsWith("Spring"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "title endsWith 'Spring'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().endsWith("Spring"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1]"),
                        expect(
                                "title equals '%'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().eq("%"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "title not '%'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().ne("%"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "title equals '_'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().eq("_"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "title not '_'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().ne("_"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "title equals ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().eq(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[7]"),
                        expect(
                                "title not ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().ne(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 8]"),
                        expect(
                                "title contains ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().contains(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "title startsWith ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().startsWith(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "title endsWith ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().endsWith(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "body equals 'body'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().eq("body"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "body not 'body'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().ne("body"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 5, 8]"),
                        expect(
                                "body contains 'body'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().contains("body"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "body startsWith 'body'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().startsWith("body"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "body endsWith 'body'",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().endsWith("body"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "body equals ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().eq(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "body not ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().ne(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 5, 6, 8]"),
                        expect(
                                "body contains ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().contains(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 8]"),
                        expect(
                                "body startsWith ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().startsWith(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 8]"),
                        expect(
                                "body endsWith ''",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().endsWith(""))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 8]"),
                        expect(
                                "title insensitive equals",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.title().ignoreCase().eq("SPRING"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2]"),
                        expect(
                                "title insensitive contains",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.title().ignoreCase().contains("SPRING"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 6]"),
                        expect(
                                "title insensitive startsWith",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.title().ignoreCase().startsWith("SPRING"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 6]"),
                        expect(
                                "title insensitive endsWith",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.title().ignoreCase().endsWith("SPRING"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2]"),
                        expect(
                                "body insensitive equals",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.body().ignoreCase().eq("BODY"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive contains",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.body().ignoreCase().contains("BODY"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive startsWith",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.body().ignoreCase().startsWith("BODY"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive endsWith",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.body().ignoreCase().endsWith("BODY"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6, 8]"),
                        expect(
                                "title insensitive in",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.title().ignoreCase().in("SPRING", "boot"))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3]"),
                        expect(
                                "body null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 7]"),
                        expect(
                                "body not null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.body().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 8]"),
                        expect(
                                "rating null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 7]"),
                        expect(
                                "rating not null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.rating().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5, 6, 8]"),
                        expect(
                                "authorId null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.authorId().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 7]"),
                        expect(
                                "authorId not null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.authorId().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 5, 6, 8]"),
                        expect(
                                "name null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.name().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "name not null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.name().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5]"),
                        expect(
                                "age null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2]"),
                        expect(
                                "age not null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.age().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3, 4, 5]"),
                        expect(
                                "in nothing",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().in(List.of()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "notIn nothing",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views().notIn(List.of()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "OR",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.or(a -> a.views(7), b -> b.title("zeta")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 8]"),
                        expect(
                                "OR empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.or())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "AND empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.and())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "NOT empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.not())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "OR of empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.or(a -> a))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "OR with an empty one",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.or(a -> a.views(7), b -> b))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "AND",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.and(
                                                        a -> a.views().gt(1),
                                                        b -> b.views().lt(7)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 5, 8]"),
                        expect(
                                "NOT one",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.not(a -> a.views(7)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "NOT two",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.not(a -> a.views(7), b -> b.title("zeta")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 5, 6, 7]"),
                        expect(
                                "NOT null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.not(a -> a.rating(2.25)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 5, 8]"),
                        expect(
                                "NOT OR",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.not(a -> a.or(b -> b.views(7), c -> c.views(0))))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 5, 6, 7, 8]"),
                        expect(
                                "OR nested empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.and(a -> a.or(), b -> b.views(7)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4]"),
                        expect(
                                "mixed",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.views()
                                                        .gte(2)
                                                        .or(
                                                                a -> a.body().isNull(),
                                                                b -> b.title().startsWith("S"))
                                                        .not(c -> c.id(3)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 4, 6]"),
                        expect(
                                "not nested",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.title().not(t -> t.contains("pring")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 5, 7, 8]"),
                        expect(
                                "some",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments()
                                                        .some(c -> c.stars().gte(4)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 6]"),
                        expect(
                                "every",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments()
                                                        .every(c -> c.stars().gte(2)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 4, 5, 6, 7, 8]"),
                        expect(
                                "none",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().none(c -> c.stars(1)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 4, 5, 6, 7, 8]"),
                        expect(
                                "some any",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().some())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 6]"),
                        expect(
                                "none any",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().none())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 5, 7, 8]"),
                        expect(
                                "every any",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().every(c -> c))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "some and none",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments()
                                                        .some(c -> c.stars().gt(3))
                                                        .comments()
                                                        .none(c -> c.text("second")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 6]"),
                        expect(
                                "every null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().every(c -> c.authorId(3)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 5, 7, 8]"),
                        expect(
                                "m-n some",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.tags().some(t -> t.name("java")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 6]"),
                        expect(
                                "m-n every",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.tags().every(t -> t.name("java")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 4, 5, 6, 7, 8]"),
                        expect(
                                "m-n none",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.tags().none(t -> t.name("java")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 4, 5, 7, 8]"),
                        expect(
                                "is",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author().is(a -> a.name("Ann")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2]"),
                        expect(
                                "is short",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author(a -> a.age(30)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2]"),
                        expect(
                                "is null name",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author()
                                                        .is(a -> a.name().isNull()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3]"),
                        expect(
                                "isNot",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author().isNot(a -> a.name("Ann")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 5, 6, 7, 8]"),
                        expect(
                                "relation null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 7]"),
                        expect(
                                "relation not null",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 5, 6, 8]"),
                        expect(
                                "deep",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.author(a ->
                                                        a.boss(b -> b.posts().some(p -> p.views(5)))))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[3, 5, 6]"),
                        expect(
                                "some some",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments()
                                                        .some(c -> c.author(a -> a.profile(p -> p.bio("two")))))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 6]"),
                        expect(
                                "some OR empty",
                                db -> db.post()
                                        .findMany(q -> q.where(w -> w.comments().some(c -> c.or()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[]"),
                        expect(
                                "not some",
                                db -> db.post()
                                        .findMany(q -> q.where(w ->
                                                        w.not(n -> n.comments().some()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4, 5, 7, 8]"),
                        expect(
                                "profile null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.profile().isNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 4, 5]"),
                        expect(
                                "profile not null",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.profile().isNotNull())
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 3]"),
                        expect(
                                "profile is",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.profile(p -> p.bio("one")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1]"),
                        expect(
                                "profile isNot",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.profile().isNot(p -> p.bio("one")))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[2, 3, 4, 5]"),
                        expect(
                                "staff some",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.staff()
                                                        .some(s -> s.age().isNull()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1]"),
                        expect(
                                "staff every",
                                db -> db.user()
                                        .findMany(q -> q.where(w -> w.staff()
                                                        .every(s -> s.age().gt(20)))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[1, 2, 3, 4, 5]"),
                        expect(
                                "boss of boss",
                                db -> db.user()
                                        .findMany(q -> q.where(w ->
                                                        w.boss(b -> b.boss().isNotNull()))
                                                .orderBy(o -> o.id().asc())
                                                .select(f -> f.id())),
                                "[4]")));
    }
}
