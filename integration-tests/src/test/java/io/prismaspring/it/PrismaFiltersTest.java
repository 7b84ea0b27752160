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
                        expect("views equals 7", posts(w -> w.views().eq(7)), "[3, 4]"),
                        expect("views not 7", posts(w -> w.views().ne(7)), "[1, 2, 5, 6, 7, 8]"),
                        expect("views lt 7", posts(w -> w.views().lt(7)), "[1, 2, 5, 7, 8]"),
                        expect("views lte 7", posts(w -> w.views().lte(7)), "[1, 2, 3, 4, 5, 7, 8]"),
                        expect("views gt 7", posts(w -> w.views().gt(7)), "[6]"),
                        expect("views gte 7", posts(w -> w.views().gte(7)), "[3, 4, 6]"),
                        expect("views in", posts(w -> w.views().in(7)), "[3, 4]"),
                        expect("views notIn", posts(w -> w.views().notIn(7)), "[1, 2, 5, 6, 7, 8]"),
                        expect("rating equals 2.25", posts(w -> w.rating().eq(2.25)), "[3, 6]"),
                        expect("rating not 2.25", posts(w -> w.rating().ne(2.25)), "[1, 4, 5, 8]"),
                        expect("rating lt 2.25", posts(w -> w.rating().lt(2.25)), "[1, 4, 5]"),
                        expect("rating lte 2.25", posts(w -> w.rating().lte(2.25)), "[1, 3, 4, 5, 6]"),
                        expect("rating gt 2.25", posts(w -> w.rating().gt(2.25)), "[8]"),
                        expect("rating gte 2.25", posts(w -> w.rating().gte(2.25)), "[3, 6, 8]"),
                        expect("rating in", posts(w -> w.rating().in(2.25)), "[3, 6]"),
                        expect("rating notIn", posts(w -> w.rating().notIn(2.25)), "[1, 4, 5, 8]"),
                        expect("price equals 3.3", posts(w -> w.price().eq(new BigDecimal("3.3"))), "[3, 4]"),
                        expect("price not 3.3", posts(w -> w.price().ne(new BigDecimal("3.3"))), "[1, 2, 5, 6, 7, 8]"),
                        expect("price lt 3.3", posts(w -> w.price().lt(new BigDecimal("3.3"))), "[1, 2, 6]"),
                        expect("price lte 3.3", posts(w -> w.price().lte(new BigDecimal("3.3"))), "[1, 2, 3, 4, 6]"),
                        expect("price gt 3.3", posts(w -> w.price().gt(new BigDecimal("3.3"))), "[5, 7, 8]"),
                        expect("price gte 3.3", posts(w -> w.price().gte(new BigDecimal("3.3"))), "[3, 4, 5, 7, 8]"),
                        expect("price in", posts(w -> w.price().in(new BigDecimal("3.3"))), "[3, 4]"),
                        expect("price notIn", posts(w -> w.price().notIn(new BigDecimal("3.3"))), "[1, 2, 5, 6, 7, 8]"),
                        expect(
                                "reads equals 9007199254740993",
                                posts(w -> w.reads().eq(9007199254740993L)),
                                "[2]"),
                        expect(
                                "reads not 9007199254740993",
                                posts(w -> w.reads().ne(9007199254740993L)),
                                "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "reads lt 9007199254740993",
                                posts(w -> w.reads().lt(9007199254740993L)),
                                "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "reads lte 9007199254740993",
                                posts(w -> w.reads().lte(9007199254740993L)),
                                "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("reads gt 9007199254740993", posts(w -> w.reads().gt(9007199254740993L)), "[]"),
                        expect(
                                "reads gte 9007199254740993",
                                posts(w -> w.reads().gte(9007199254740993L)),
                                "[2]"),
                        expect("reads in", posts(w -> w.reads().in(9007199254740993L)), "[2]"),
                        expect("reads notIn", posts(w -> w.reads().notIn(9007199254740993L)), "[1, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "created equals 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().eq(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[3]"),
                        expect(
                                "created not 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().ne(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[1, 2, 4, 5, 6, 7, 8]"),
                        expect(
                                "created lt 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().lt(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[1, 2]"),
                        expect(
                                "created lte 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().lte(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[1, 2, 3]"),
                        expect(
                                "created gt 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().gt(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[4, 5, 6, 7, 8]"),
                        expect(
                                "created gte 2026-01-03T10:00:00.222Z",
                                posts(w -> w.created().gte(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[3, 4, 5, 6, 7, 8]"),
                        expect(
                                "created in",
                                posts(w -> w.created().in(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[3]"),
                        expect(
                                "created notIn",
                                posts(w -> w.created().notIn(Instant.parse("2026-01-03T10:00:00.222Z"))),
                                "[1, 2, 4, 5, 6, 7, 8]"),
                        expect("age equals 30", users(w -> w.age().eq(30)), "[1, 4]"),
                        expect("age not 30", users(w -> w.age().ne(30)), "[3, 5]"),
                        expect("age lt 30", users(w -> w.age().lt(30)), "[5]"),
                        expect("age lte 30", users(w -> w.age().lte(30)), "[1, 4, 5]"),
                        expect("age gt 30", users(w -> w.age().gt(30)), "[3]"),
                        expect("age gte 30", users(w -> w.age().gte(30)), "[1, 3, 4]"),
                        expect("age in", users(w -> w.age().in(30)), "[1, 4]"),
                        expect("age notIn", users(w -> w.age().notIn(30)), "[3, 5]"),
                        expect("title equals 'Spring'", posts(w -> w.title().eq("Spring")), "[1]"),
                        expect("title not 'Spring'", posts(w -> w.title().ne("Spring")), "[2, 3, 4, 5, 6, 7, 8]"),
                        expect("title contains 'Spring'", posts(w -> w.title().contains("Spring")), "[1, 6]"),
                        expect("title startsWith 'Spring'", posts(w -> w.title().startsWith("Spring")), "[1, 6]"),
                        expect("title endsWith 'Spring'", posts(w -> w.title().endsWith("Spring")), "[1]"),
                        expect("title equals '%'", posts(w -> w.title().eq("%")), "[]"),
                        expect("title not '%'", posts(w -> w.title().ne("%")), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("title equals '_'", posts(w -> w.title().eq("_")), "[]"),
                        expect("title not '_'", posts(w -> w.title().ne("_")), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("title equals ''", posts(w -> w.title().eq("")), "[7]"),
                        expect("title not ''", posts(w -> w.title().ne("")), "[1, 2, 3, 4, 5, 6, 8]"),
                        expect("title contains ''", posts(w -> w.title().contains("")), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("title startsWith ''", posts(w -> w.title().startsWith("")), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("title endsWith ''", posts(w -> w.title().endsWith("")), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("body equals 'body'", posts(w -> w.body().eq("body")), "[1, 6]"),
                        expect("body not 'body'", posts(w -> w.body().ne("body")), "[2, 5, 8]"),
                        expect("body contains 'body'", posts(w -> w.body().contains("body")), "[1, 6]"),
                        expect("body startsWith 'body'", posts(w -> w.body().startsWith("body")), "[1, 6]"),
                        expect("body endsWith 'body'", posts(w -> w.body().endsWith("body")), "[1, 6]"),
                        expect("body equals ''", posts(w -> w.body().eq("")), "[2]"),
                        expect("body not ''", posts(w -> w.body().ne("")), "[1, 5, 6, 8]"),
                        expect("body contains ''", posts(w -> w.body().contains("")), "[1, 2, 5, 6, 8]"),
                        expect("body startsWith ''", posts(w -> w.body().startsWith("")), "[1, 2, 5, 6, 8]"),
                        expect("body endsWith ''", posts(w -> w.body().endsWith("")), "[1, 2, 5, 6, 8]"),
                        expect(
                                "title insensitive equals",
                                posts(w -> w.title().ignoreCase().eq("SPRING")),
                                "[1, 2]"),
                        expect(
                                "title insensitive contains",
                                posts(w -> w.title().ignoreCase().contains("SPRING")),
                                "[1, 2, 6]"),
                        expect(
                                "title insensitive startsWith",
                                posts(w -> w.title().ignoreCase().startsWith("SPRING")),
                                "[1, 2, 6]"),
                        expect(
                                "title insensitive endsWith",
                                posts(w -> w.title().ignoreCase().endsWith("SPRING")),
                                "[1, 2]"),
                        expect(
                                "body insensitive equals",
                                posts(w -> w.body().ignoreCase().eq("BODY")),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive contains",
                                posts(w -> w.body().ignoreCase().contains("BODY")),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive startsWith",
                                posts(w -> w.body().ignoreCase().startsWith("BODY")),
                                "[1, 6, 8]"),
                        expect(
                                "body insensitive endsWith",
                                posts(w -> w.body().ignoreCase().endsWith("BODY")),
                                "[1, 6, 8]"),
                        expect(
                                "title insensitive in",
                                posts(w -> w.title().ignoreCase().in("SPRING", "boot")),
                                "[1, 2, 3]"),
                        expect("body null", posts(w -> w.body().isNull()), "[3, 4, 7]"),
                        expect("body not null", posts(w -> w.body().isNotNull()), "[1, 2, 5, 6, 8]"),
                        expect("rating null", posts(w -> w.rating().isNull()), "[2, 7]"),
                        expect("rating not null", posts(w -> w.rating().isNotNull()), "[1, 3, 4, 5, 6, 8]"),
                        expect("authorId null", posts(w -> w.authorId().isNull()), "[4, 7]"),
                        expect("authorId not null", posts(w -> w.authorId().isNotNull()), "[1, 2, 3, 5, 6, 8]"),
                        expect("name null", users(w -> w.name().isNull()), "[2]"),
                        expect("name not null", users(w -> w.name().isNotNull()), "[1, 3, 4, 5]"),
                        expect("age null", users(w -> w.age().isNull()), "[2]"),
                        expect("age not null", users(w -> w.age().isNotNull()), "[1, 3, 4, 5]"),
                        expect("in nothing", posts(w -> w.views().in(List.of())), "[]"),
                        expect("notIn nothing", posts(w -> w.views().notIn(List.of())), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("OR", posts(w -> w.or(a -> a.views(7), b -> b.title("zeta"))), "[3, 4, 8]"),
                        expect("OR empty", posts(w -> w.or()), "[]"),
                        expect("AND empty", posts(w -> w.and()), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("NOT empty", posts(w -> w.not()), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect("OR of empty", posts(w -> w.or(a -> a)), "[]"),
                        expect("OR with an empty one", posts(w -> w.or(a -> a.views(7), b -> b)), "[3, 4]"),
                        expect(
                                "AND",
                                posts(w -> w.and(
                                        a -> a.views().gt(1), b -> b.views().lt(7))),
                                "[1, 5, 8]"),
                        expect("NOT one", posts(w -> w.not(a -> a.views(7))), "[1, 2, 5, 6, 7, 8]"),
                        expect("NOT two", posts(w -> w.not(a -> a.views(7), b -> b.title("zeta"))), "[1, 2, 5, 6, 7]"),
                        expect("NOT null", posts(w -> w.not(a -> a.rating(2.25))), "[1, 4, 5, 8]"),
                        expect(
                                "NOT OR",
                                posts(w -> w.not(a -> a.or(b -> b.views(7), c -> c.views(0)))),
                                "[1, 5, 6, 7, 8]"),
                        expect("OR nested empty", posts(w -> w.and(a -> a.or(), b -> b.views(7))), "[3, 4]"),
                        expect(
                                "mixed",
                                posts(w -> w.views()
                                        .gte(2)
                                        .or(
                                                a -> a.body().isNull(),
                                                b -> b.title().startsWith("S"))
                                        .not(c -> c.id(3))),
                                "[1, 4, 6]"),
                        expect("not nested", posts(w -> w.title().not(t -> t.contains("pring"))), "[3, 4, 5, 7, 8]"),
                        expect(
                                "some",
                                posts(w -> w.comments().some(c -> c.stars().gte(4))),
                                "[1, 2, 6]"),
                        expect(
                                "every",
                                posts(w -> w.comments().every(c -> c.stars().gte(2))),
                                "[2, 4, 5, 6, 7, 8]"),
                        expect("none", posts(w -> w.comments().none(c -> c.stars(1))), "[2, 4, 5, 6, 7, 8]"),
                        expect("some any", posts(w -> w.comments().some()), "[1, 2, 3, 6]"),
                        expect("none any", posts(w -> w.comments().none()), "[4, 5, 7, 8]"),
                        expect("every any", posts(w -> w.comments().every(c -> c)), "[1, 2, 3, 4, 5, 6, 7, 8]"),
                        expect(
                                "some and none",
                                posts(w -> w.comments()
                                        .some(c -> c.stars().gt(3))
                                        .comments()
                                        .none(c -> c.text("second"))),
                                "[2, 6]"),
                        expect("every null", posts(w -> w.comments().every(c -> c.authorId(3))), "[4, 5, 7, 8]"),
                        expect("m-n some", posts(w -> w.tags().some(t -> t.name("java"))), "[1, 2, 6]"),
                        expect("m-n every", posts(w -> w.tags().every(t -> t.name("java"))), "[2, 4, 5, 6, 7, 8]"),
                        expect("m-n none", posts(w -> w.tags().none(t -> t.name("java"))), "[3, 4, 5, 7, 8]"),
                        expect("is", posts(w -> w.author().is(a -> a.name("Ann"))), "[1, 2]"),
                        expect("is short", posts(w -> w.author(a -> a.age(30))), "[1, 2]"),
                        expect(
                                "is null name",
                                posts(w -> w.author().is(a -> a.name().isNull())),
                                "[3]"),
                        expect("isNot", posts(w -> w.author().isNot(a -> a.name("Ann"))), "[4, 5, 6, 7, 8]"),
                        expect("relation null", posts(w -> w.author().isNull()), "[4, 7]"),
                        expect("relation not null", posts(w -> w.author().isNotNull()), "[1, 2, 3, 5, 6, 8]"),
                        expect(
                                "deep",
                                posts(w -> w.author(a -> a.boss(b -> b.posts().some(p -> p.views(5))))),
                                "[3, 5, 6]"),
                        expect(
                                "some some",
                                posts(w -> w.comments().some(c -> c.author(a -> a.profile(p -> p.bio("two"))))),
                                "[1, 6]"),
                        expect("some OR empty", posts(w -> w.comments().some(c -> c.or())), "[]"),
                        expect("not some", posts(w -> w.not(n -> n.comments().some())), "[4, 5, 7, 8]"),
                        expect("profile null", users(w -> w.profile().isNull()), "[2, 4, 5]"),
                        expect("profile not null", users(w -> w.profile().isNotNull()), "[1, 3]"),
                        expect("profile is", users(w -> w.profile(p -> p.bio("one"))), "[1]"),
                        expect("profile isNot", users(w -> w.profile().isNot(p -> p.bio("one"))), "[2, 3, 4, 5]"),
                        expect(
                                "staff some",
                                users(w -> w.staff().some(s -> s.age().isNull())),
                                "[1]"),
                        expect(
                                "staff every",
                                users(w -> w.staff().every(s -> s.age().gt(20))),
                                "[1, 2, 3, 4, 5]"),
                        expect("boss of boss", users(w -> w.boss(b -> b.boss().isNotNull())), "[4]")));
    }
}
